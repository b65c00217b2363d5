import QtQuick
import Museum.Theme

// One of the zoom buttons: sign above word, on its own plate.
Tappable {
    id: root
    required property string icon
    property bool turned: false          // the sign the other way round, also in right-to-left
    readonly property real needs: word.implicitWidth + Theme.px(24)
    readonly property color hue: enabled ? Theme.ink : Theme.rule

    implicitHeight: Math.max(Theme.touchLarge, sign.height + word.implicitHeight + Theme.px(12))

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.down ? Theme.lit : Theme.surface
        border { width: Theme.edge; color: Theme.rule }
    }
    Icon {
        id: sign
        name: root.icon
        ink: root.hue
        mirror: root.turned
        side: Theme.px(36)
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round((root.height - height - word.implicitHeight) / 2)
    }
    Words {
        id: word
        token: "caption"
        text: root.label
        color: root.hue
        wrapMode: Text.NoWrap
        anchors.horizontalCenter: parent.horizontalCenter
        y: sign.y + sign.height
        Accessible.ignored: true
    }
}
