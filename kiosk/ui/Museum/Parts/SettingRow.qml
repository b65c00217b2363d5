import QtQuick
import Museum.Theme

// A setting: its name and one switch with words.
Item {
    id: root
    required property string icon
    required property string label
    property list<string> choices: [qsTr("Off"), qsTr("On")]
    property bool on: false              // the second of the choices
    readonly property real longest: measure.widest(label)
    readonly property real least: Math.ceil(longest) + choice.width + Theme.px(84)    // narrower, a word breaks
    signal switched(bool on)

    readonly property bool tiers: width > 0 && longest > width - choice.width - Theme.px(80)
    implicitHeight: (tiers ? name.height + choice.height + Theme.px(8) : Math.max(name.height, choice.height)) + Theme.gap

    Rectangle { y: root.height - height; width: root.width; height: Math.max(1, Theme.px(1)); color: Theme.rule }
    Icon {
        id: sign
        name: root.icon
        side: Theme.px(44)
        x: Theme.rtl ? root.width - width : 0
        y: name.y + (name.height - height) / 2
    }
    WordMeasure { id: measure; token: name.token }
    Words {
        id: name
        token: "control"
        text: root.label
        x: Theme.rtl && !root.tiers ? choice.width + Theme.px(16) : Theme.rtl ? 0 : Theme.px(64)
        y: root.tiers ? Theme.gap / 2 : (root.height - height) / 2
        width: root.tiers ? root.width - Theme.px(64) : root.width - choice.width - Theme.px(80)
    }
    SegmentSwitch {
        id: choice
        x: Theme.rtl ? 0 : root.width - width
        width: Math.max(Theme.px(208), 2 * widest + spacing)
        y: root.tiers ? name.y + name.height + Theme.px(8) : (root.height - height) / 2
        about: root.label
        labels: root.choices
        current: root.on ? 1 : 0
        onPicked: index => root.switched(index === 1)
    }
}
