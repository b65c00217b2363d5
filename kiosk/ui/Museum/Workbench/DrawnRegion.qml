pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// A box on the picture. The chosen one has its four corners to be taken by, and can be moved itself.
Item {
    id: root
    required property RegionViewModel drawing
    required property PercentMap map
    required property bool draws
    required property int number
    required property bool chosen

    z: chosen ? 1 : 0

    Rectangle { // light around the ink, so that it shows on any picture
        anchors { fill: parent; margins: -Theme.px(5) }
        color: Theme.clear
        border { width: Theme.px(4); color: Theme.art.halo }
    }
    Rectangle {
        anchors { fill: parent; margins: -Theme.px(2) }
        color: Theme.clear
        border { width: Theme.px(root.chosen ? 4 : 3); color: Theme.art.tie }
    }
    Rectangle {
        y: -height
        width: sign.implicitWidth + Theme.px(12)
        height: sign.height
        color: root.chosen ? Theme.art.tie : Theme.art.halo
        Words {
            id: sign
            token: "caption"
            text: String(root.number + 1)
            color: root.chosen ? Theme.art.halo : Theme.art.tie
            anchors.centerIn: parent
        }
    }
    DragHandler {
        enabled: root.chosen && root.draws
        target: null
        maximumPointCount: 1
        dragThreshold: Theme.px(8)
        onActiveChanged: {
            if (!active)
                return root.drawing.letGo();
            const from = root.map.percent(centroid.scenePressPosition);
            root.drawing.holdBox(from.x, from.y);
        }
        onCentroidChanged: {
            if (!active)
                return;
            const to = root.map.percent(centroid.scenePosition);
            root.drawing.reach(to.x, to.y);
        }
    }
    Repeater {
        model: root.chosen && root.draws ? 4 : 0
        delegate: CornerGrip {
            required property int index
            drawing: root.drawing
            map: root.map
            isRight: index % 2 === 1
            isLow: index > 1
            boxWidth: root.width
            boxHeight: root.height
        }
    }
}
