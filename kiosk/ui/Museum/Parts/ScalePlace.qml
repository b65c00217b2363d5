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
    property real fitting: 1             // of the size of the words
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
        y: root.upright ? (root.height - height) / 2 : -side / 2
    }
    Tag {
        visible: root.tag !== ""
        label: root.tag
        x: root.upright ? (Theme.rtl ? Theme.px(16) : root.width - width - Theme.px(16)) : Theme.rtl ? root.width - width - root.inset : root.inset
        y: root.upright ? (root.height - height) / 2 : -height - Theme.px(44)
        z: 1
    }
    ActionButton {
        id: button
        label: root.text
        wordScale: root.fitting
        x: Theme.rtl ? 0 : root.lead
        y: root.upright ? 0 : Theme.px(56)
        width: root.width - root.lead
        height: root.height - y
        inset: Theme.px(Theme.portrait && !root.upright ? 16 : 28)
        chosen: root.chosen
        onTapped: root.tapped()
    }
}
