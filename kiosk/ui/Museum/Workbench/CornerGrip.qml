import QtQuick
import Museum.Theme
import Museum.ViewModels

// A corner of the chosen box. It is taken mostly from outside, so that a small box stays free within.
Item {
    id: root
    required property RegionViewModel drawing
    required property PercentMap map
    required property bool isRight
    required property bool isLow
    required property real boxWidth
    required property real boxHeight
    readonly property real inner: Math.min(Theme.px(20), boxWidth / 3, boxHeight / 3)
    readonly property real outer: Theme.touch * 0.75 - inner

    x: isRight ? boxWidth - inner : -outer
    y: isLow ? boxHeight - inner : -outer
    width: inner + outer
    height: inner + outer

    Rectangle {
        id: corner
        x: (root.isRight ? root.inner : root.outer) - width / 2
        y: (root.isLow ? root.inner : root.outer) - height / 2
        width: Theme.px(20)
        height: width
        color: Theme.art.halo
        border { width: Theme.px(4); color: Theme.art.tie }
    }
    DragHandler {
        target: null
        maximumPointCount: 1
        dragThreshold: 0
        onActiveChanged: {
            if (!active)
                return root.drawing.letGo();
            const from = root.map.percent(root.mapToItem(null, corner.x + corner.width / 2, corner.y + corner.height / 2));
            root.drawing.holdCorner(from.x, from.y);
        }
        onCentroidChanged: {
            if (!active)
                return;
            const to = root.map.percent(centroid.scenePosition);
            root.drawing.reach(to.x, to.y);
        }
    }
}
