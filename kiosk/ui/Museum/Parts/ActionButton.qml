import QtQuick
import Museum.Theme

// kind: primary | secondary | quiet. The words start at the leading edge; an icon may end them.
Tappable {
    id: root
    property string kind: "secondary"
    property string icon: ""
    property bool iconLast: false
    property bool centred: false
    property real inset: Theme.px(kind === "quiet" ? 0 : 28)
    readonly property bool solid: kind === "primary" || chosen
    readonly property bool quiet: kind === "quiet" && !chosen
    readonly property color ink: solid ? Theme.accentInk : quiet ? Theme.accent : Theme.ink
    readonly property real iconRoom: icon === "" ? 0 : Theme.px(56)

    implicitWidth: Math.max(Theme.px(quiet ? 0 : 200), Theme.touch, word.implicitWidth + iconRoom + 2 * inset)
    implicitHeight: Math.max(kind === "primary" ? Theme.touchLarge : Theme.touch, word.setHeight + Theme.px(24))

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.solid ? Theme.accent : root.quiet ? Theme.clear : root.down ? Theme.lit : Theme.surface
        border { width: root.quiet ? 0 : Theme.edge; color: root.solid ? Theme.accent : Theme.rule }
    }
    Row {
        x: root.centred ? (root.width - width) / 2 : Theme.rtl ? root.width - width - root.inset : root.inset
        anchors.verticalCenter: parent.verticalCenter
        layoutDirection: root.iconLast !== Theme.rtl ? Qt.RightToLeft : Qt.LeftToRight
        spacing: Theme.px(16)
        opacity: root.down ? 0.7 : 1
        Icon {
            visible: root.icon !== ""
            name: root.icon
            ink: root.ink
            side: Theme.px(40)
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            id: word
            token: "control"
            text: root.label
            color: root.ink
            strong: root.chosen
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, Math.max(0, root.width - 2 * root.inset - root.iconRoom))
            Accessible.ignored: true
        }
    }
}
