pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// Series as lines, each named where it ends; an estimate is dashed as well.
Item {
    id: root
    required property ChartScale scaling
    required property var series         // a RowsModel of name, values, estimate
    required property string language
    readonly property real labelH: Theme.lineOf("caption") * 0.95
    property real namesW: 0
    readonly property var labelYs: spread(series.count)

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
    // Names stand at their line's end, pushed apart where they would touch.
    function spread(count: int): var {
        const ends = Array.from({ length: count }, (_, row) => ({ row: row, y: scaling.yAt(lastOf(series.at(row).values)) }));
        ends.sort((a, b) => a.y - b.y);
        for (let i = 1; i < ends.length; ++i)
            ends[i].y = Math.max(ends[i].y, ends[i - 1].y + labelH);
        let most = scaling.foot + labelH * 0.3;
        for (let i = ends.length - 1; i >= 0; --i, most -= labelH)
            ends[i].y = Math.min(ends[i].y, most);
        const places = [];
        ends.forEach(end => places[end.row] = end.y);
        return places;
    }

    Repeater {
        model: root.series
        delegate: Item {
            id: line
            required property int index
            required property string name
            required property var values
            required property bool estimate
            readonly property color ink: root.inkOf(index)
            Repeater {
                model: root.runs(line.values)
                delegate: ChartStroke {
                    required property var modelData
                    points: modelData
                    ink: line.ink
                    thick: Math.max(2, Theme.px(line.index > 1 ? 4 : 6))
                    on: line.estimate ? Theme.px(18) : line.index > 1 ? Theme.px(4 + 3 * line.index) : 0
                    off: Theme.px(line.estimate ? 8 : 6)
                }
            }
            Words {
                onImplicitWidthChanged: root.namesW = Math.max(root.namesW, implicitWidth)
                token: "caption"
                font.weight: Font.Medium
                text: line.name
                color: line.ink
                x: Theme.rtl ? root.scaling.after - width - Theme.px(16) : root.scaling.width - root.scaling.after + Theme.px(16)
                y: (root.labelYs[line.index] ?? 0) - height / 2
                width: root.scaling.after - Theme.px(16)
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
            }
        }
    }
}
