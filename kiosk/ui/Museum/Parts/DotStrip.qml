pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// Marks for so many visitors, in rows that stack away from The Line: upward, or down from it. The
// marks are those of VoteMark, without an item round each.
Item {
    id: root
    required property int count
    required property string mark
    required property real side
    property bool down: true
    readonly property real step: stepOf(side)
    readonly property int perRow: Math.max(1, Math.floor((width + step - side) / step))
    readonly property bool worse: mark.endsWith("worse")
    readonly property bool better: mark.endsWith("better")
    readonly property bool much: mark.startsWith("much")
    readonly property color ink: worse ? Theme.worse : better ? Theme.better : Theme.same

    implicitHeight: rowsOf(count, side, width) * step

    function stepOf(side: real): real {
        return side + Math.max(2, Math.round(side / 4));
    }
    function rowsOf(count: int, side: real, wide: real): int {
        const step = stepOf(side);
        return Math.ceil(count / Math.max(1, Math.floor((wide + step - side) / step)));
    }
    // The largest marks of which two strips, one over the other, fit into a place.
    function fitting(one: int, other: int, wide: real, high: real, least: real, largest: real): real {
        for (let side = largest; side > least; --side)
            if ((rowsOf(one, side, wide) + rowsOf(other, side, wide)) * stepOf(side) <= high)
                return side;
        return least;
    }

    Repeater {
        model: root.count
        delegate: Rectangle {
            required property int index
            readonly property real share: root.worse ? 0.74 : root.better ? 0.92 : 0.82
            readonly property real along: (index % root.perRow) * root.step + (root.side - width) / 2
            readonly property real away: Math.floor(index / root.perRow) * root.step + (root.side - height) / 2
            width: Math.round(root.side * share)
            height: width
            x: Theme.rtl ? root.width - width - along : along
            y: root.down ? away : root.height - height - away
            radius: root.better ? width / 2 : 0
            rotation: root.worse ? 45 : 0
            antialiasing: true
            color: root.much ? root.ink : Theme.bg
            border { width: Math.max(2, Math.round(root.side / 12)); color: root.ink }
        }
    }
}
