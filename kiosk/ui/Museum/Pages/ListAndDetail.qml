import QtQuick
import Museum.Theme
import Museum.Parts

// A list on the leading side and what is open beside it; upright the open one stands above the list.
Item {
    id: root
    required property string title
    required property real bottomY       // where the local row begins
    required property string opened      // identifies what is open
    property int listSpan: 5
    property alias list: rows.content
    default property alias detail: open.content
    readonly property real topY: heading.y + heading.height + Theme.px(16)
    readonly property real room: bottomY - topY - Theme.px(24)

    Words {
        id: heading
        token: "title2"
        text: root.title
        x: Theme.mirrorX(Theme.margin, width)
        y: Theme.px(Theme.portrait ? 56 : 32)
        width: Theme.innerW
        Accessible.role: Accessible.Heading
    }
    Reader {
        id: rows
        follows: true
        showing: root.opened
        x: Theme.mirrorX(Theme.margin, width)
        y: Theme.portrait ? root.topY + root.room * 0.58 : root.topY
        width: Theme.portrait ? Theme.innerW : Theme.cellW(root.listSpan) - Theme.px(24)
        height: Theme.portrait ? root.room * 0.42 : root.room
    }
    Rectangle { // the open one lies on its own sheet
        id: card
        readonly property real startX: Theme.margin + root.listSpan * (Theme.colW + Theme.gutter) + Theme.px(24)
        x: Theme.portrait ? 0 : Theme.mirrorX(startX, width)
        y: Theme.portrait ? root.topY : 0
        width: Theme.portrait ? Theme.stageW : Theme.stageW - startX
        height: Theme.portrait ? root.room * 0.56 : root.bottomY
        color: Theme.surface
        Rectangle {
            x: Theme.rtl ? card.width - width : 0
            width: Theme.edge
            height: card.height
            color: Theme.rule
            visible: !Theme.portrait
        }
        Reader {
            id: open
            x: Theme.portrait ? Theme.margin : Theme.rtl ? Theme.margin : Theme.px(56)
            y: Theme.px(Theme.portrait ? 32 : 48)
            width: card.width - (Theme.portrait ? 2 * Theme.margin : Theme.margin + Theme.px(56))
            height: card.height - y - Theme.px(24)
            spacing: Theme.px(16)
            showing: root.opened
        }
    }
}
