import QtQuick
import Museum.Theme

// The ring around a place on the page and, inside it, a thin line under the one word that is meant.
// Paper is light in every theme, so the ink does not change; the pale edge keeps it apart from dark
// photographs.
Item {
    id: root
    required property rect ring          // in screen pixels; empty for none
    required property rect word

    Rectangle {
        visible: root.ring.width > 0
        x: root.ring.x - Theme.px(6)
        y: root.ring.y - Theme.px(6)
        width: root.ring.width + Theme.px(12)
        height: root.ring.height + Theme.px(12)
        color: Theme.clear
        radius: Theme.px(2)
        border { width: Theme.px(5); color: Theme.art.tie }
    }
    Rectangle {
        visible: root.word.width > 0
        x: Math.round(root.word.x) - Theme.px(3)
        y: Math.round(root.word.y) - Theme.px(2)
        width: Math.round(root.word.width) + Theme.px(6)
        height: Math.round(root.word.height) + Theme.px(4)
        color: Theme.clear
        radius: Theme.px(2)
        border { width: Theme.edge; color: Theme.art.tie }
        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: Theme.px(5)
            color: Theme.art.tie
        }
    }
}
