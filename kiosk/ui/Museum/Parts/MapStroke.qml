pragma ComponentBehavior: Bound
import QtQuick

// A line on a map, laid from thin turned rectangles that stay and only move while the map is scaled.
// broken: of each part from point to point only the first bit is drawn.
Item {
    id: root
    required property var path           // list of x and y, in screen pixels
    required property color ink
    required property real thick
    property bool broken: false

    Repeater {
        model: Math.max(0, root.path.length - 1)
        delegate: Rectangle {
            required property int index
            readonly property var from: root.path[index] ?? { x: 0, y: 0 }
            readonly property var to: root.path[index + 1] ?? from
            readonly property real long: Math.hypot(to.x - from.x, to.y - from.y)
            x: from.x
            y: from.y - height / 2
            width: root.broken ? long * 0.58 : long + root.thick / 3
            height: root.thick
            radius: root.broken ? 0 : height / 2
            color: root.ink
            antialiasing: true
            transformOrigin: Item.Left
            rotation: Math.atan2(to.y - from.y, to.x - from.x) * 180 / Math.PI
        }
    }
}
