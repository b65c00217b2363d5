import QtQuick
import Museum.Theme
import Museum.Parts

// A mark in the list beside its map: its sign and its name.
Tappable {
    id: root
    required property string kind
    required property string about
    readonly property real lead: Theme.px(64)

    note: about                          // spoken; read below the row when it is in front
    implicitHeight: Math.max(Theme.touch, words.height + Theme.px(20))

    Rectangle { anchors.fill: parent; color: root.down || root.chosen ? Theme.lit : Theme.clear }
    Rectangle { visible: !root.chosen; y: root.height - height; width: root.width; height: Math.max(1, Theme.px(1)); color: Theme.rule }
    Rectangle { visible: root.chosen; x: Theme.rtl ? root.width - width : 0; width: Theme.px(8); height: root.height; color: Theme.accent }
    MapSign {
        kind: root.kind
        ink: Theme.ink
        ground: root.chosen ? Theme.lit : Theme.bg
        side: Theme.px(28)
        x: Theme.rtl ? root.width - width - Theme.px(22) : Theme.px(22)
        y: words.y + (Theme.lineOf("body") - height) / 2
    }
    Words {
        id: words
        token: "body"
        font.weight: root.chosen ? Font.DemiBold : Font.Medium
        text: root.label
        x: Theme.rtl ? Theme.px(8) : root.lead
        width: root.width - root.lead - Theme.px(8)
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
}
