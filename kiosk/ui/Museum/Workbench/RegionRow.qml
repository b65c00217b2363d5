import QtQuick
import Museum.Theme
import Museum.Parts

// A row of words with a note under it; the chosen one is solid.
Tappable {
    id: root

    role: Accessible.ListItem
    implicitHeight: Math.max(Theme.touch, words.height + (about.visible ? about.height : 0) + Theme.px(16))

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.chosen ? Theme.accent : root.down ? Theme.lit : Theme.surface
        border { width: Theme.edge; color: root.chosen ? Theme.accent : Theme.rule }
    }
    Words {
        id: words
        token: "caption"
        strong: root.chosen
        text: root.label
        color: root.chosen ? Theme.accentInk : Theme.ink
        x: Theme.px(16)
        y: Math.round((root.height - height - (about.visible ? about.height : 0)) / 2)
        width: root.width - Theme.px(32)
        Accessible.ignored: true
    }
    Words {
        id: about
        visible: text !== ""
        token: "caption"
        text: root.note
        color: root.chosen ? Theme.accentInk : Theme.ink2
        x: Theme.px(16)
        y: words.y + words.height
        width: root.width - Theme.px(32)
        Accessible.ignored: true
    }
}
