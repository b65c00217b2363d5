import QtQuick
import Museum.Theme

// One choice of a SegmentSwitch.
Tappable {
    id: root
    required property string word
    property string about: ""
    property string mark: ""
    readonly property real lead: mark === "" ? Theme.px(16) : Theme.px(84)
    readonly property real needs: words.implicitWidth + lead + Theme.px(16)

    label: about === "" ? word : about + ": " + word
    role: Accessible.RadioButton
    implicitWidth: needs
    implicitHeight: Math.max(Theme.touch, words.setHeight + Theme.px(20))

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.chosen ? Theme.accent : root.down ? Theme.lit : Theme.surface
        border { width: Theme.edge; color: root.chosen ? Theme.accent : Theme.rule }
    }
    Rectangle { // a chosen mark keeps its own light plate
        visible: root.mark !== ""
        x: Theme.rtl ? root.width - width - Theme.px(16) : Theme.px(16)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(52)
        height: width
        radius: Theme.radius
        color: Theme.surface
        VoteMark { anchors.centerIn: parent; mark: root.mark; side: Theme.px(36); ground: Theme.surface }
    }
    Words {
        id: words
        token: "caption"
        font.weight: root.chosen ? Font.DemiBold : Font.Medium
        text: root.word
        color: root.chosen ? Theme.accentInk : Theme.ink
        x: Theme.rtl ? Theme.px(16) : root.lead
        width: Math.max(0, root.width - root.lead - Theme.px(16))
        horizontalAlignment: root.mark === "" ? Text.AlignHCenter : Theme.rtl ? Text.AlignRight : Text.AlignLeft
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
}
