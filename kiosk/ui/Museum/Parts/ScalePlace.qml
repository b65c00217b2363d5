import QtQuick
import Museum.Theme

// One answer on The Line with its mark: below the mark, or beside it where The Line runs down.
Item {
    id: root
    required property int index
    required property string text
    required property string mark
    required property bool upright
    required property real inset
    required property color ground
    property bool chosen: false
    property real above: 0               // kept for the tag where The Line runs down
    property string tag: ""              // over the mark: whose answer this is
    readonly property real needs: button.implicitHeight
    readonly property real lead: upright ? Theme.px(96) : 0
    signal tapped()

    VoteMark {
        id: sign
        mark: root.mark
        ground: root.ground
        side: Theme.px(56)
        x: Theme.rtl ? root.width - width - root.inset : root.inset
        y: root.upright ? button.y + (button.height - height) / 2 : -side / 2
    }
    Tag {
        visible: root.tag !== ""
        label: root.tag
        x: Theme.rtl ? Math.max(root.width - width - root.lead - root.inset, Theme.margin - root.x) : Math.min(root.lead + root.inset, Theme.stageW - Theme.margin - root.x - width)
        y: root.upright ? 0 : -height - Theme.px(44)
    }
    ActionButton {
        id: button
        label: root.text
        x: Theme.rtl ? 0 : root.lead
        y: root.upright ? root.above : Theme.px(56)
        width: root.width - root.lead
        height: root.height - y
        inset: Theme.px(Theme.portrait && !root.upright ? 16 : 28)
        chosen: root.chosen
        onTapped: root.tapped()
    }
}
