import QtQuick
import Museum.Theme

// A key of the speech bar: sign above word; where large letters make it low, the sign beside the word
// if it fits there.
Tappable {
    id: root
    required property string icon
    property bool primary: false
    property bool low: false
    readonly property real inset: Theme.px(6)
    readonly property bool signed: !low || word.implicitWidth + sign.width + 3 * inset <= width
    readonly property real lead: low && signed ? sign.width + inset : 0
    readonly property real wordW: Math.min(word.implicitWidth, width - lead - 2 * inset)
    readonly property real startX: low ? (width - lead - wordW) / 2 : inset
    readonly property color hue: primary ? Theme.accentInk : Theme.ink

    function mirrored(x: real, itemWidth: real): real {
        return Theme.rtl ? width - x - itemWidth : x;
    }
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
        visible: root.signed
        name: root.icon
        ink: root.hue
        side: Theme.px(36)
        x: root.low ? root.mirrored(root.startX, width) : (root.width - width) / 2
        y: Math.round((root.height - height - (root.low ? 0 : word.height)) / 2)
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
        x: root.mirrored(root.startX + root.lead, width)
        y: root.low ? (root.height - height) / 2 : sign.y + sign.height
        width: root.low ? root.wordW : root.width - 2 * root.inset
        height: Math.min(implicitHeight, root.height - (root.low ? 0 : sign.height + Theme.px(8)))
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
