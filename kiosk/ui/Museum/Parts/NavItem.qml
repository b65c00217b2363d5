import QtQuick
import Museum.Theme

// Icon and word. Where you are is told by weight, a filled icon and a bar, not by colour alone.
Tappable {
    id: root
    required property string icon
    property bool beside: false          // word beside the icon (large text)
    property real lower: 0               // less than 0: px that its head is cut by, its word stays in line

    role: chosen ? Accessible.PageTab : Accessible.Button

    Rectangle { visible: root.down; anchors.fill: parent; color: Theme.lit }
    Rectangle { visible: root.chosen; y: -height; width: root.width; height: Theme.px(8); color: Theme.accent }
    Icon {
        id: sign
        name: root.icon
        filled: root.chosen
        side: Theme.px(44)
        ink: root.chosen ? Theme.accent : Theme.ink
        x: Theme.rtl ? root.width - width : 0
        y: root.beside ? (root.height + root.lower - height) / 2 : Math.round((root.height + root.lower - height - Theme.px(4) - word.height) / 2)
    }
    Words {
        id: word
        readonly property real lead: root.beside ? Theme.px(60) : 0
        token: "caption"
        strong: root.chosen
        text: root.label
        color: root.chosen ? Theme.accent : Theme.ink
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.floorPx
        width: root.width - lead + Theme.px(root.beside ? 8 : 20)
        x: Theme.rtl ? root.width - lead - width : lead
        y: root.beside ? (root.height + root.lower - height) / 2 : sign.y + sign.height + Theme.px(4)
        Accessible.ignored: true
    }
}
