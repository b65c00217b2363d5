pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// What the visitor's wishes do to the page, at once.
Rectangle {
    id: root
    required property ExhibitViewModel exhibit
    readonly property real pad: Theme.px(32)

    color: Theme.surface
    border { width: Theme.edge; color: Theme.rule }
    clip: true

    Column {
        x: root.pad
        y: Theme.px(24)
        width: root.width - 2 * root.pad
        spacing: Theme.px(16)
        Words { token: "caption"; text: qsTr("This is how text looks now"); color: Theme.ink2; width: parent.width }
        Row {
            layoutDirection: Theme.direction
            spacing: Theme.px(20)
            Repeater {
                model: ["much-worse", "little-worse", "same", "little-better", "much-better"]
                delegate: VoteMark { required property string modelData; mark: modelData; ground: Theme.surface; side: Theme.px(44) }
            }
        }
        TitleWords {
            tokens: ["ask", "lead", "body"]
            text: root.exhibit.title
            width: parent.width
            opacity: y + parent.y + height <= root.height - Theme.px(8) ? 1 : 0
            Accessible.role: Accessible.StaticText
        }
        Words {
            token: "body"
            text: root.exhibit.keyLine
            width: parent.width
            opacity: y + parent.y + height <= root.height - Theme.px(16) ? 1 : 0      // whole or not at all
        }
    }
}
