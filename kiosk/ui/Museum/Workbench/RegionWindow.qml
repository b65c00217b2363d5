pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// A curator's window: a picture to draw boxes on, and beside it the links that tie words to them.
Window {
    id: root
    required property RegionViewModel drawing
    required property real pixelsPerMm
    readonly property real share: Theme.portrait ? 1 : Math.max(0.3, Math.min(0.42, Theme.px(560) / width))
    readonly property list<Binding> theme: [
        Binding { target: Theme; property: "width"; value: root.width },
        Binding { target: Theme; property: "height"; value: root.height },
        Binding { target: Theme; property: "pixelsPerMm"; value: root.pixelsPerMm },
        Binding { target: Theme; property: "kioskProfile"; value: false }
    ]

    width: 1280
    height: 860
    minimumWidth: 720
    minimumHeight: 560
    visible: false
    color: Theme.bg
    title: qsTr("%1: draw a box").arg(drawing.name)

    DrawingBoard {
        id: board
        drawing: root.drawing
        draws: panel.draws
        side: keys.width + 2 * Theme.gap
        width: Theme.portrait ? root.width : root.width - panel.width
        height: Theme.portrait ? Math.round(root.height * 0.55) : root.height
    }
    ZoomKeys {
        id: keys
        facsimile: board.facsimile
        upright: true
        x: board.width - width - Theme.gap
        y: board.height - height - Theme.gap
    }
    RegionPanel {
        id: panel
        drawing: root.drawing
        x: Theme.portrait ? 0 : board.width
        y: Theme.portrait ? board.height : 0
        width: Math.round(root.width * root.share)
        height: root.height - y
        onChosen: board.takeFocus()
    }
}
