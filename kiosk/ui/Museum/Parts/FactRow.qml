import QtQuick
import Museum.Theme

// A fact with its question before it; in large text the question stands above.
Item {
    id: root
    required property string name
    required property string fact
    readonly property real aside: Theme.px(168) * Math.max(1, Theme.grown)
    readonly property real widest: measure.widest(name)
    readonly property bool above: Theme.large || widest > aside - Theme.px(16)       // no word is broken
    readonly property real lead: above ? 0 : aside

    visible: fact !== ""
    implicitHeight: value.y + value.height

    WordMeasure { id: measure; token: word.token }
    Words {
        id: word
        token: "caption"
        text: root.name
        color: Theme.ink2
        x: Theme.rtl && !root.above ? root.width - width : 0
        y: root.above ? 0 : Theme.px(4)
        width: root.above ? root.width : root.lead - Theme.px(16)
    }
    Words {
        id: value
        token: "body"
        text: root.fact
        x: Theme.rtl ? 0 : root.lead
        y: root.above ? word.height : 0
        width: root.width - root.lead
    }
}
