import QtQuick
import Museum.Theme

// A line on a map: unbroken with an edge of paper, or broken.
Item {
    id: root
    required property var path           // list of x and y, in screen pixels
    required property bool broken
    required property bool front
    readonly property real thick: Theme.px(broken ? (front ? 8 : 5) : front ? 11 : 7) + (Theme.strong ? Theme.px(1) : 0)
    readonly property var dashes: broken ? even(path, Theme.px(26)) : path

    // The same line in parts of one length, no more than a hundred.
    function even(path: var, each: real): var {
        const gone = [0];
        for (let i = 1; i < path.length; ++i)
            gone.push(gone[i - 1] + Math.hypot(path[i].x - path[i - 1].x, path[i].y - path[i - 1].y));
        const found = [], parts = Math.max(1, Math.min(100, Math.round(gone[gone.length - 1] / each)));
        for (let part = 0, i = 1; part <= parts && path.length > 1; ++part) {
            const at = gone[gone.length - 1] * part / parts;
            while (i < path.length - 1 && gone[i] < at)
                ++i;
            const share = (at - gone[i - 1]) / Math.max(0.001, gone[i] - gone[i - 1]);
            found.push({ x: path[i - 1].x + (path[i].x - path[i - 1].x) * share, y: path[i - 1].y + (path[i].y - path[i - 1].y) * share });
        }
        return found;
    }

    MapStroke { visible: !root.broken; path: root.broken ? [] : root.path; ink: Theme.art.paper; thick: root.thick + Theme.px(5) }
    MapStroke { path: root.dashes; ink: Theme.art.way; thick: root.thick; broken: root.broken }
}
