pragma ComponentBehavior: Bound
import QtQuick

// A line through points, laid from thin turned rectangles: these keep inside a clip on every renderer.
Item {
    id: root
    required property var points         // list of point
    required property color ink
    required property real thick
    property real on: 0                  // length of a dash, 0 for an unbroken line
    property real off: 0
    readonly property int mostDashes: 200         // from point to point; more is no chart but a wrong scale
    readonly property var strokes: on > 0 && off > 0 ? dashed(points) : unbroken(points)

    function stroke(from: point, to: point): var {
        return { x: from.x, y: from.y, long: Math.hypot(to.x - from.x, to.y - from.y), turn: Math.atan2(to.y - from.y, to.x - from.x) * 180 / Math.PI };
    }
    function unbroken(points: var): var {
        return points.slice(1).map((to, index) => stroke(points[index], to));
    }
    // Dashes run on round the corners, so that a steep line is not darker than a flat one.
    function dashed(points: var): var {
        const found = [];
        let left = on;
        let drawing = true;
        for (let i = 1; i < points.length; ++i) {
            const whole = stroke(points[i - 1], points[i]);
            const ux = (points[i].x - points[i - 1].x) / Math.max(1, whole.long);
            const uy = (points[i].y - points[i - 1].y) / Math.max(1, whole.long);
            let at = 0;
            for (let turn = 0; at < whole.long - 0.5 && turn < mostDashes; ++turn) {
                const run = Math.min(left, whole.long - at);
                if (drawing)
                    found.push({ x: whole.x + ux * at, y: whole.y + uy * at, long: run, turn: whole.turn });
                at += run;
                left -= run;
                if (left <= 0) {
                    drawing = !drawing;
                    left = drawing ? on : off;
                }
            }
        }
        return found;
    }

    Repeater {
        model: root.strokes
        delegate: Rectangle {
            required property var modelData
            x: modelData.x
            y: modelData.y - height / 2
            width: modelData.long + (root.on > 0 ? 0 : root.thick / 3)
            height: root.thick
            radius: root.on > 0 ? 0 : height / 2
            color: root.ink
            antialiasing: true
            transformOrigin: Item.Left
            rotation: modelData.turn
        }
    }
}
