pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// Beside the picture: what a finger does, the boxes, the chosen one's link, the transcript's lines.
Rectangle {
    id: root
    required property RegionViewModel drawing
    readonly property bool draws: mode.current === 0
    readonly property real pad: Theme.px(32)
    signal chosen()

    color: Theme.bg

    Rectangle { color: Theme.line; width: Theme.portrait ? root.width : Theme.edge; height: Theme.portrait ? Theme.edge : root.height }
    SegmentSwitch {
        id: mode
        labels: [qsTr("Draw"), qsTr("Move")]
        about: qsTr("One finger or the mouse")
        current: 0
        x: root.pad
        y: root.pad
        width: root.width - 2 * root.pad
        onPicked: index => current = index
    }
    Reader {
        x: root.pad
        y: mode.y + mode.height + Theme.gap
        width: root.width - 2 * root.pad
        height: card.y - y - Theme.gap
        spacing: Theme.gap
        Words {
            visible: root.drawing.boxes.count === 0
            token: "body"
            text: qsTr("Draw a box around the words on the picture. The wheel or two fingers bring them closer.")
            width: parent?.width ?? 0
        }
        RegionList {
            drawing: root.drawing
            width: parent?.width ?? 0
            onPicked: root.chosen()
        }
    }
    LinkCard {
        id: card
        drawing: root.drawing
        x: root.pad
        y: root.height - height - root.pad
        width: root.width - 2 * root.pad
    }
}
