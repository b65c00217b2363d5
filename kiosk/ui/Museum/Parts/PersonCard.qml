import QtQuick
import Museum.Theme

// A person: initials until a portrait is licensed, where they stood, name, what they were then.
Tappable {
    id: root
    required property string name
    required property string post
    required property string initials
    required property string place
    readonly property real wordsH: words.height + Theme.px(28)
    property real wordsRoom: wordsH      // shared by the cards of a wall, so that their grounds agree
    readonly property real inset: Theme.px(20)

    label: name
    note: place === "" ? post : post + ". " + place
    implicitHeight: where.height + Theme.px(94) + wordsRoom

    Rectangle {
        anchors.fill: parent
        color: root.chosen ? Theme.lit : root.down ? Theme.lit : Theme.surface
        border { width: root.chosen ? Theme.px(6) : Theme.edge; color: root.chosen ? Theme.accent : Theme.rule }
        radius: Theme.radius
    }
    Rectangle {
        id: ground
        x: Theme.edge
        y: Theme.edge
        width: root.width - 2 * Theme.edge
        height: root.height - root.wordsRoom - Theme.edge
        color: Theme.sunk
        clip: true
        Words {
            id: where
            token: "meta"
            x: root.inset
            y: Theme.px(12)
            width: parent.width - 2 * root.inset
            text: root.place
            color: Theme.ink2
            maximumLineCount: 2
            Accessible.ignored: true
        }
        Words {
            readonly property real room: ground.height - where.y - where.height - Theme.px(8)
            readonly property real line: Theme.rtl ? 1.6 : Theme.plain ? 1.3 : 1.1      // of its size
            visible: font.pixelSize >= Theme.px(44)
            token: "display"
            font.pixelSize: Math.min(Theme.px(104), room / line)
            lineHeight: font.pixelSize * line
            x: Theme.rtl ? ground.width - width - root.inset : root.inset
            y: ground.height - setHeight - Theme.px(4)
            text: root.initials
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Rectangle { y: ground.height - height; width: ground.width; height: Theme.edge; color: Theme.line }
    }
    Column {
        id: words
        x: root.inset
        y: root.height - root.wordsRoom + Theme.px(14)
        width: root.width - 2 * root.inset
        Words {
            token: "body"
            font.weight: Font.Medium
            lineHeight: Theme.lineOf("body") * 0.86
            text: root.name
            width: parent.width
            Accessible.ignored: true
        }
        Words {
            token: "caption"
            lineHeight: Theme.lineOf("caption") * 0.9
            text: root.post
            color: Theme.ink2
            width: parent.width
            Accessible.ignored: true
        }
    }
}
