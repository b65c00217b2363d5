pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// Series as lines, each named where it ends; an estimate is dashed as well.
Item {
    id: root
    required property ChartScale scaling
    required property var series         // a RowsModel of name, values, estimate
    required property string language
    property real namesW: 0
    property int placed: 0
    readonly property var labelYs: spread(placed)

    function inkOf(row: int): color {
        switch (row % 5) {
        case 0: return Theme.ink;
        case 1: return Theme.signal;
        case 2: return Theme.accent;
        case 3: return Theme.same;
        default: return Theme.ink2;
        }
    }
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
    function nameH(row: int): real {
        return (names.itemAt(row) as ChartLine)?.nameH ?? 0;
    }
    // Names stand at their line's end, pushed apart where they would touch.
    function spread(count: int): var {
        const ends = Array.from({ length: Math.min(count, series.count) }, (_, row) => ({ row: row, y: scaling.yAt(lastOf(series.at(row).values)), half: nameH(row) / 2 }));
        ends.sort((a, b) => a.y - b.y);
        for (let i = 1; i < ends.length; ++i)
            ends[i].y = Math.max(ends[i].y, ends[i - 1].y + ends[i - 1].half + ends[i].half);
        let most = scaling.foot + Theme.lineOf("caption") * 0.3;
        for (let i = ends.length - 1; i >= 0; --i) {
            ends[i].y = Math.min(ends[i].y, most - ends[i].half);
            most = ends[i].y - ends[i].half;
        }
        const places = [];
        ends.forEach(end => places[end.row] = end.y);
        return places;
    }

    Repeater {
        id: names
        model: root.series
        onItemAdded: root.placed += 1
        onItemRemoved: root.placed -= 1
        delegate: ChartLine {
            runs: root.runs(values)
            ink: root.inkOf(index)
            scaling: root.scaling
            nameY: root.labelYs[index] ?? 0
            onNameWChanged: root.namesW = Math.max(root.namesW, nameW)
        }
    }
}
