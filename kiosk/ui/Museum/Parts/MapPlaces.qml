import QtQuick
import Museum.Theme
import Museum.ViewModels

// Where signs and labels of a map stand, in screen pixels of the whole sheet. A mark's label stands
// beside it where nothing is in the way; the marks are asked in their order, the one in front first,
// and a label without a free place is left out until the visitor comes closer.
QtObject {
    id: root
    required property RowsModel marks
    required property int front          // the mark in front, -1 for none
    required property size sheet         // the whole sheet as it is shown
    required property var widths         // of the labels as they are set
    required property real high          // of a label
    readonly property real sign: Theme.px(26)
    readonly property real near: Theme.px(8)
    readonly property var signs: ["place", "site", "unbuilt-site", "base", "event", "station"]
    readonly property var names: ["sea", "land"]
    readonly property var labels: placed(widths, sheet, front, marks.count)

    function isPoint(kind: string): bool { return signs.includes(kind); }
    // The points of a mark on the sheet.
    function path(points: var): list<point> {
        const found = [];
        for (let i = 0; i + 1 < points.length; i += 2)
            found.push(Qt.point(points[i] * sheet.width / 100, points[i + 1] * sheet.height / 100));
        return found;
    }
    function length(share: real): real { return share * sheet.width / 100; }
    function box(x: real, y: real, w: real, h: real): rect { return Qt.rect(Math.round(x), Math.round(y), w, h); }
    function meet(a: rect, b: rect): bool {
        return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
    }
    // Beside a point: after it, before it, above and below it.
    function around(at: point, away: real, w: real): list<rect> {
        const y = at.y - high / 2, x = at.x - w / 2;
        return [box(at.x + away, y, w, high), box(at.x - away - w, y, w, high), box(x, at.y - away - high, w, high), box(x, at.y + away, w, high),
            box(at.x + away * 0.7, at.y - away * 0.7 - high, w, high), box(at.x + away * 0.7, at.y + away * 0.7, w, high),
            box(at.x - away * 0.7 - w, at.y - away * 0.7 - high, w, high), box(at.x - away * 0.7 - w, at.y + away * 0.7, w, high)];
    }
    function choices(mark: var, w: real): list<rect> {
        const at = path(mark.points);
        if (mark.kind === "circle") {
            const r = length(mark.radius);
            return [60, 120, 90, 30, 150, 270, 240, 300, 0, 180].map(angle => {
                const x = at[0].x + r * Math.cos(angle * Math.PI / 180), y = at[0].y - r * Math.sin(angle * Math.PI / 180);
                return box(x - w / 2, y - high / 2, w, high);
            });
        }
        if (names.includes(mark.kind))
            return [0, 1.2, -1.2].map(rows => box(at[0].x - w / 2, at[0].y - high / 2 + rows * high, w, high));
        if (isPoint(mark.kind))
            return around(at[0], (mark.current ? sign : sign / 2) + near, w);
        return [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8].reduce((found, share) => found.concat(around(at[Math.round(share * (at.length - 1))], near * 2, w)), []);
    }
    // A line as boxes, so that no name of water or land is laid across it.
    function beads(mark: var): list<rect> {
        const at = path(mark.points), r = length(mark.radius), side = near;
        const line = mark.kind !== "circle" ? at : Array.from({ length: 48 }, (_, i) => Qt.point(at[0].x + r * Math.cos(i * Math.PI / 24), at[0].y + r * Math.sin(i * Math.PI / 24)));
        const found = [];
        for (let i = 1; i < line.length; ++i) {
            const steps = Math.min(40, Math.ceil(Math.hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y) / (2 * side)));
            for (let step = 0; step < steps; ++step)
                found.push(box(line[i - 1].x + (line[i].x - line[i - 1].x) * step / steps - side / 2, line[i - 1].y + (line[i].y - line[i - 1].y) * step / steps - side / 2, side, side));
        }
        return found;
    }
    function placed(widths: var, sheet: size, front: int, count: int): var {
        const found = Array(count).fill(null);
        if (widths.length !== count || sheet.width < 1)
            return found;
        const taken = [];
        const all = Array.from({ length: count }, (_, row) => marks.at(row));
        for (const mark of all)
            if (isPoint(mark.kind)) {
                const at = path(mark.points)[0];
                taken.push(box(at.x - sign / 2, at.y - sign / 2, sign, sign));
            }
        const crossed = all.map((mark, row) => isPoint(mark.kind) || names.includes(mark.kind) ? [] : beads(mark));
        const order = all.map((_, row) => row).sort((a, b) => Number(b === front) - Number(a === front) || a - b);
        for (const row of order) {
            const free = choices(all[row], widths[row]).find(place => place.x >= 0 && place.y >= 0 && place.x + place.width <= sheet.width
                && place.y + place.height <= sheet.height && !taken.some(other => meet(place, other))
                && !(names.includes(all[row].kind) && crossed.some(line => line.some(bead => meet(place, bead)))));
            if (free === undefined)
                continue;
            found[row] = free;
            taken.push(free);
        }
        return found;
    }
}
