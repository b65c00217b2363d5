import QtQuick
import Museum.Theme

// A small target: a source, a hard word, a filter. Chosen is solid and heavier, never colour alone.
Tappable {
    id: root
    property string icon: ""
    property string mark: ""
    property string written: label       // what stands on it, where more is spoken
    property real most: Theme.innerW     // widest it may grow before its words wrap
    readonly property real lead: Theme.px(24) + (icon === "" && mark === "" ? 0 : Theme.px(48))
    readonly property real inOneLine: Math.ceil(inARow.advanceWidth) + Theme.px(2)     // not asked of the words, which ask for the width

    implicitWidth: Math.max(Theme.touch, Math.min(most, inOneLine + lead + Theme.px(24)))
    implicitHeight: Math.max(Theme.touch, word.setHeight + Theme.px(20))

    TextMetrics { id: inARow; font: word.font; text: root.written }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.chosen ? Theme.accent : root.down ? Theme.lit : Theme.surface
        border { width: Theme.edge; color: root.chosen ? Theme.accent : Theme.rule }
    }
    Icon {
        visible: root.icon !== ""
        name: root.icon
        side: Theme.px(36)
        ink: root.chosen ? Theme.accentInk : Theme.accent
        x: Theme.rtl ? root.width - width - Theme.px(24) : Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
    }
    VoteMark {
        visible: root.mark !== ""
        mark: root.mark
        side: Theme.px(32)
        ground: Theme.surface
        x: Theme.rtl ? root.width - width - Theme.px(24) : Theme.px(24)
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        id: word
        token: "caption"
        font.weight: root.chosen ? Font.DemiBold : Font.Medium
        text: root.written
        color: root.chosen ? Theme.accentInk : Theme.ink
        readonly property bool centred: root.lead === Theme.px(24) && root.written !== root.label      // a number
        horizontalAlignment: centred ? Text.AlignHCenter : Theme.rtl ? Text.AlignRight : Text.AlignLeft
        x: centred ? 0 : Theme.rtl ? root.width - width - root.lead : root.lead
        width: centred ? root.width : Math.max(0, root.width - root.lead - Theme.px(16))
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
}
