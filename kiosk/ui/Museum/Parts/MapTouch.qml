import QtQuick
import Museum.Theme

// Which mark a finger means: the label under it, else the nearest sign, line or ring that lies no
// farther from it than half a target.
QtObject {
    id: root
    required property MapPlaces places
    readonly property real reach: Theme.touch / 2

    function fromLine(at: point, path: var): real {
        let least = Infinity;
        for (let i = 1; i < path.length; ++i) {
            const a = path[i - 1], dx = path[i].x - a.x, dy = path[i].y - a.y;
            const share = Math.max(0, Math.min(1, ((at.x - a.x) * dx + (at.y - a.y) * dy) / Math.max(0.001, dx * dx + dy * dy)));
            least = Math.min(least, Math.hypot(at.x - a.x - share * dx, at.y - a.y - share * dy));
        }
        return least;
    }
    // In screen pixels; signs go before the lines that run under them.
    function distance(at: point, mark: var, label: var): real {
        if (label && places.meet({ x: at.x, y: at.y, width: 1, height: 1 }, label.place))
            return -1;
        const path = places.path(mark.points, places.sheet.width, places.sheet.height);
        if (places.names.includes(mark.kind))
            return Infinity;
        if (mark.kind === "circle")
            return reach / 3 + Math.abs(Math.hypot(at.x - path[0].x, at.y - path[0].y) - mark.radius * places.sheet.width / 100);
        if (path.length > 1)
            return reach / 3 + fromLine(at, path);
        return Math.hypot(at.x - path[0].x, at.y - path[0].y);
    }
    // The name of the mark; empty where there is none.
    function markAt(at: point): string {
        let best = "", least = reach;
        for (let row = 0; row < places.marks.count; ++row) {
            const mark = places.marks.at(row), far = distance(at, mark, places.labels[row]);
            if (mark.told && far <= least) {
                best = mark.id;
                least = far;
            }
        }
        return best;
    }
}
