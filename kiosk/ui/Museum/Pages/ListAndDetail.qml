import QtQuick
import Museum.Theme
import Museum.Parts

// A list on the leading side and what is open beside it; upright the open one stands above the list.
// At large text each has the page for itself; Back and the tab lead to the list again.
Item {
    id: root
    required property string title
    required property real bottomY       // where the local row begins
    required property string opened      // identifies what is open
    property int listSpan: 5
    property alias list: rows.content
    default property alias detail: open.content
    readonly property real topY: heading.y + heading.height + Theme.px(16)
    readonly property bool alone: Theme.large
    readonly property real room: bottomY - topY - Theme.px(24)

    Words {
        id: heading
        visible: rows.visible || Theme.portrait
        token: "title2"
        text: root.title
        x: Theme.mirrorX(Theme.margin, width)
        y: Theme.px(Theme.portrait ? 56 : 32)
        width: Theme.innerW
        Accessible.role: Accessible.Heading
    }
    Item { id: leading }                 // the list is read before what is open, upright after it
    Rectangle { // the open one lies on its own sheet
        id: card
        visible: !root.alone || root.opened !== ""
        readonly property real startX: Theme.margin + root.listSpan * (Theme.colW + Theme.gutter) + Theme.px(24)
        x: Theme.portrait || root.alone ? 0 : Theme.mirrorX(startX, width)
        y: Theme.portrait ? root.topY : 0
        width: Theme.portrait || root.alone ? Theme.stageW : Theme.stageW - startX
        height: !Theme.portrait ? root.bottomY : root.alone ? root.bottomY - y : root.room * 0.56
        color: Theme.surface
        Rectangle {
            x: Theme.rtl ? card.width - width : 0
            width: Theme.edge
            height: card.height
            color: Theme.rule
            visible: !Theme.portrait && !root.alone
        }
        Reader {
            id: open
            aside: true
            x: Theme.portrait || Theme.rtl || root.alone ? Theme.margin : Theme.px(56)
            y: Theme.px(Theme.portrait ? 32 : 48)
            width: card.width - (Theme.portrait || root.alone ? 2 * Theme.margin : Theme.margin + Theme.px(56))
            height: card.height - y - Theme.px(24)
            spacing: Theme.px(16)
            showing: root.opened
        }
    }
    Reader {
        id: rows
        parent: Theme.portrait ? root : leading
        visible: !root.alone || root.opened === ""
        aside: true
        follows: true
        about: root.title
        showing: root.opened
        x: Theme.mirrorX(Theme.margin, width)
        y: Theme.portrait && !root.alone ? root.topY + root.room * 0.58 : root.topY
        width: Theme.portrait || root.alone ? Theme.innerW : Theme.cellW(root.listSpan) - Theme.px(24)
        height: Theme.portrait && !root.alone ? root.room * 0.42 : root.room
    }
}
