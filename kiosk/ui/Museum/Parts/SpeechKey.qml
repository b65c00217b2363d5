import QtQuick
import Museum.Theme

// A key of the speech bar: sign above word; at large text the word gives way to its place.
Tappable {
    id: root
    required property string icon
    property bool primary: false
    readonly property color hue: primary ? Theme.accentInk : Theme.ink

    opacity: enabled ? 1 : 0.4
    implicitHeight: Theme.touchLarge

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.primary ? Theme.accent : root.down ? Theme.lit : Theme.bg
        border { width: Theme.edge; color: root.primary ? Theme.accent : Theme.rule }
    }
    Icon {
        id: sign
        name: root.icon
        ink: root.hue
        side: Theme.px(36)
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round((root.height - height - word.height) / 2)
    }
    Words {
        id: word
        token: "caption"
        strong: root.primary
        text: root.label
        color: root.hue
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.floorPx
        horizontalAlignment: Text.AlignHCenter
        x: Theme.px(6)
        y: sign.y + sign.height
        width: root.width - 2 * x
        height: Math.min(implicitHeight, root.height - sign.height - Theme.px(8))
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
