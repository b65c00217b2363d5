import QtQuick
import Museum.Theme

// A key of the speech bar: sign above word; one of the two where large letters leave no room.
Tappable {
    id: root
    required property string icon
    property bool primary: false
    property bool low: false             // no room for both: only the sign
    property bool worded: false          // ... or only the word
    readonly property real needs: low && !worded ? Theme.touchLarge : word.implicitWidth + Theme.px(20)
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
        visible: !root.low || !root.worded
        name: root.icon
        ink: root.hue
        side: Theme.px(36)
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round((root.height - height - (word.visible ? word.height : 0)) / 2)
    }
    Words {
        id: word
        visible: !root.low || root.worded
        token: "caption"
        strong: root.primary
        text: root.label
        color: root.hue
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.floorPx
        horizontalAlignment: Text.AlignHCenter
        x: Theme.px(6)
        y: root.low ? (root.height - height) / 2 : sign.y + sign.height
        width: root.width - 2 * x
        height: Math.min(implicitHeight, root.height - (root.low ? 0 : sign.height + Theme.px(8)))
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
