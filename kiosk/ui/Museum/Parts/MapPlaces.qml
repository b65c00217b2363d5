import QtQuick
import Museum.Theme
import Museum.ViewModels

// Where signs and labels of a map stand, in screen pixels of the whole sheet. A mark's label stands
// beside it where nothing is in the way, and across no line if there is a choice. Points are asked first,
// then lines and areas, each in their order, but the one in front before all. A label without a free place
// is left out until the visitor comes closer. It is done in plain values: points and boxes of Qt's own cost
// ten times as much while fingers zoom.
QtObject {
    id: root
    required property RowsModel marks
    required property int front          // the mark in front, -1 for none
    required property size sheet         // the whole sheet as it is shown
    required property var widths         // of the labels as they are set
    required property real high          // of a label
    property rect covered                // of the sheet, by what lies over it
    readonly property real sign: Theme.px(26)
    readonly property real near: Theme.px(8)
    readonly property var signs: ["place", "site", "unbuilt-site", "base", "event", "station"]
    readonly property var names: ["sea", "land"]
    readonly property var labels: placed(widths, sheet.width, sheet.height, front, high, covered)

    function isPoint(kind: string): bool { return signs.includes(kind); }
    // The points of a mark on a sheet of this size.
    function path(points: var, wide: real, tall: real): var {
        const found = [];
        for (let i = 0; i + 1 < points.length; i += 2)
            found.push({ x: points[i] * wide / 100, y: points[i + 1] * tall / 100 });
        return found;
    }
    function box(x: real, y: real, width: real, height: real): var { return { x: Math.round(x), y: Math.round(y), width: width, height: height }; }
    function meet(a: var, b: var): bool {
        return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
    }
    // Beside a point: after it, before it, above and below it, and at its corners.
    function around(at: var, away: real, w: real): var {
        const slant = away * 0.7, steps = [[away, -high / 2], [-away - w, -high / 2], [-w / 2, -away - high], [-w / 2, away],
            [slant, -slant - high], [slant, slant], [-slant - w, -slant - high], [-slant - w, slant]];
        return steps.map(step => ({ at: at, place: box(at.x + step[0], at.y + step[1], w, high) }));
    }
    function centred(at: var, w: real): var { return { at: at, place: box(at.x - w / 2, at.y - high / 2, w, high) }; }
    // Each choice is a box and the point that it belongs to.
    function choices(mark: var, at: var, r: real, w: real): var {
        if (mark.kind === "circle")
            return [60, 120, 90, 30, 150, 270, 240, 300, 0, 180].map(angle => angle * Math.PI / 180)
                .map(angle => centred({ x: at[0].x + r * Math.cos(angle), y: at[0].y - r * Math.sin(angle) }, w));
        if (names.includes(mark.kind))
            return [0, 1.2, -1.2].map(rows => centred({ x: at[0].x, y: at[0].y + rows * high }, w));
        if (isPoint(mark.kind))
            return around(at[0], (mark.current ? sign : sign / 2) + near, w);
        return [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8].reduce((found, share) => found.concat(around(at[Math.round(share * (at.length - 1))], near * 2, w)), []);
    }
    // A line as boxes, so that no name of water or land is laid across it.
    function beads(mark: var, at: var, r: real): var {
        const line = mark.kind !== "circle" ? at : Array.from({ length: 37 }, (_, i) => ({ x: at[0].x + r * Math.cos(i * Math.PI / 18), y: at[0].y + r * Math.sin(i * Math.PI / 18) }));
        const found = [], side = Theme.px(16);
        for (let i = 1; i < line.length; ++i) {
            const a = line[i - 1], dx = line[i].x - a.x, dy = line[i].y - a.y, steps = Math.min(30, Math.ceil(Math.hypot(dx, dy) / side));
            for (let step = 0; step < steps; ++step)
                found.push({ x: a.x + dx * step / steps - side / 2, y: a.y + dy * step / steps - side / 2, width: side, height: side });
        }
        return found;
    }
    // A label is read as that of the sign next to it: it covers none, and keeps away from the others.
    function isNearest(place: var, own: int, signs: var): bool {
        return !signs.some((at, row) => at !== null && meet(place, row === own ? at : box(at.x - near, at.y - near, at.width + 2 * near, at.height + 2 * near)));
    }
    function placed(widths: var, wide: real, tall: real, front: int, high: real, covered: rect): var {
        const all = widths.map((_, row) => marks.at(row)), found = widths.map(() => null);
        if (wide < 1 || all.some(mark => mark.points === undefined))
            return found;
        const ways = all.map(mark => path(mark.points, wide, tall)), radii = all.map(mark => mark.radius * wide / 100);
        const isName = all.map(mark => names.includes(mark.kind));
        const signs = ways.map((at, row) => isPoint(all[row].kind) ? box(at[0].x - sign / 2, at[0].y - sign / 2, sign, sign) : null);
        const lines = all.map((mark, row) => isName[row] || signs[row] ? [] : beads(mark, ways[row], radii[row]));
        const taken = [{ x: covered.x, y: covered.y, width: covered.width, height: covered.height }];
        const order = all.map((_, row) => row).sort((a, b) => Number(b === front) - Number(a === front) || Number(signs[a] === null) - Number(signs[b] === null) || a - b);
        for (const row of order) {
            const free = choices(all[row], ways[row], radii[row], widths[row]).filter(({ place }) => place.x >= 0 && place.y >= 0
                && place.x + place.width <= wide && place.y + place.height <= tall && !taken.some(other => meet(place, other)) && isNearest(place, row, signs));
            const chosen = free.find(({ place }) => !lines.some((line, other) => other !== row && line.some(bead => meet(place, bead))));
            if (chosen === undefined && (isName[row] || free.length === 0))
                continue;
            found[row] = chosen ?? free[0];
            taken.push(found[row].place);
        }
        return found;
    }
}
