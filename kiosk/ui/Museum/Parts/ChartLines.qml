pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// Series as lines, each named where it ends; an estimate is dashed as well.
// crowded: the names are taller than the chart or one of their words too wide for it; the lines end in numbers, and a ChartKey must tell the names.
Item {
    id: root
    required property ChartScale scaling
    required property var series         // a RowsModel of name, values, estimate
    required property string language
    property int placed: 0
    readonly property real namesW: Math.min(scaling.width * 0.42, rows(placed).reduce((most, row) => Math.max(most, lineAt(row)?.nameW ?? 0), 0) + Theme.px(24))
    readonly property real namesH: rows(placed).reduce((sum, row) => sum + nameH(row), 0)
    readonly property real longest: rows(placed).reduce((most, row) => Math.max(most, lineAt(row)?.longest ?? 0), 0)
    readonly property bool crowded: namesH > scaling.foot + Theme.lineOf("caption") * 0.3 || longest > namesW - Theme.px(24)
    readonly property real after: crowded ? marking.width : namesW
    readonly property var labelYs: spread(placed)

    // Runs of neighbouring points; a missing number breaks the line.
    function runs(values: var): var {
        const found = [[]];
        values.forEach((value, index) => {
            if (value === null || value === undefined)
                found.push([]);
            else
                found[found.length - 1].push(Qt.point(scaling.xAt(index), scaling.yAt(value)));
        });
        return found.filter(run => run.length > 0);
    }
    function lastOf(values: var): real {
        const told = values.filter(value => value !== null && value !== undefined);
        return told.length > 0 ? told[told.length - 1] : 0;
    }
    function rows(count: int): var {
        return Array.from({ length: Math.min(count, series.count) }, (_, row) => row);
    }
    function lineAt(row: int): ChartLine {
        return names.itemAt(row) as ChartLine;
    }
    function nameH(row: int): real {
        return lineAt(row)?.nameH ?? 0;
    }
    function ends(count: int): var {
        return rows(count).map(row => ({ row: row, y: scaling.yAt(lastOf(lineAt(row)?.values ?? [])), half: nameH(row) / 2 })).sort((a, b) => a.y - b.y);
    }
    // Names stand at their line's end, pushed apart where they would touch.
    function spread(count: int): var {
        const found = ends(count);
        for (let i = 1; i < found.length; ++i)
            found[i].y = Math.max(found[i].y, found[i - 1].y + found[i - 1].half + found[i].half);
        let most = scaling.foot + Theme.lineOf("caption") * 0.3;
        for (let i = found.length - 1; i >= 0; --i) {
            found[i].y = Math.min(found[i].y, most - found[i].half);
            most = found[i].y - found[i].half;
        }
        const places = [];
        found.forEach(end => places[end.row] = end.y);
        return places;
    }

    ChartMarks { id: marking; ends: root.crowded ? root.ends(root.placed) : [] }
    Repeater {
        id: names
        model: root.series
        onItemAdded: root.placed += 1
        onItemRemoved: root.placed -= 1
        delegate: ChartLine {
            runs: root.runs(values)
            scaling: root.scaling
            nameY: root.labelYs[index] ?? 0
            nameRoom: root.namesW - Theme.px(16)
            keyed: root.crowded
            mark: marking.places[index] ?? Qt.point(0, 0)
        }
    }
}
