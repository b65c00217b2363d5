pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.ViewModels

// The tiles of one pyramid level that lie in the window, decoded at the size they are shown in, so
// that panning only moves them. A fixed set of places takes turns: when a column leaves on one side
// its images serve the column that comes in on the other, and nothing outside stays in memory.
Item {
    id: root
    required property FacsimileViewModel facsimile
    property int level: -1               // -1: nothing is held
    property real made: 1                // screen pixels an original pixel took when these were chosen
    property rect area                   // what is to be covered, in pixels of the original
    property real zoom: made             // now; differs from made only while the picture is scaled
    property int columns: 0
    property int rows: 0
    property real span: 1                // original pixels along a tile's edge
    readonly property int firstColumn: Math.max(0, Math.min(columns - across, Math.floor(area.x / span)))
    readonly property int firstRow: Math.max(0, Math.min(rows - down, Math.floor(area.y / span)))
    readonly property int across: needed(area.width, span, columns)
    readonly property int down: needed(area.height, span, rows)
    readonly property real bytes: level < 0 ? 0 : costs(level, made, area)
    property int arrived: 0
    readonly property bool complete: level >= 0 && arrived >= Math.max(1, across * down)

    function needed(length: real, edge: real, most: int): int {
        return Math.max(0, Math.min(most, Math.ceil(length / edge) + 1));
    }
    // What holding a level takes decoded, in bytes: four a pixel, and no tile more than its own pixels.
    function costs(row: int, scale: real, over: rect): real {
        const levels = facsimile.levels.at(row), edge = facsimile.tileEdge * levels.scaleFactor;
        const side = Math.min(facsimile.tileEdge, Math.ceil(edge * scale) + 1);
        return needed(over.width, edge, levels.columns) * needed(over.height, edge, levels.rows) * side * side * 4;
    }
    function hold(row: int, scale: real): void {
        release();
        const levels = facsimile.levels.at(row);
        span = facsimile.tileEdge * levels.scaleFactor;
        columns = levels.columns;
        rows = levels.rows;
        made = scale;
        level = row;
    }
    function release(): void {
        level = -1;
    }

    Repeater {
        model: root.level < 0 ? 0 : root.across * root.down
        delegate: Image {
            id: tile
            required property int index
            readonly property int column: root.firstColumn + wrap(index % root.across - root.firstColumn, root.across)
            readonly property int row: root.firstRow + wrap(Math.floor(index / root.across) - root.firstRow, root.down)
            readonly property real endX: Math.min((column + 1) * root.span, root.facsimile.width)
            readonly property real endY: Math.min((row + 1) * root.span, root.facsimile.height)
            readonly property bool there: status === Image.Ready || status === Image.Error
            readonly property bool settled: there && opacity === 1
            property bool counted: false
            function wrap(value: int, count: int): int {
                return ((value % count) + count) % count;
            }
            function edge(at: real): real {
                return Math.round(at * root.zoom);
            }
            x: edge(column * root.span)
            y: edge(row * root.span)
            width: edge(endX) - x
            height: edge(endY) - y
            sourceSize: Qt.size(Math.round(endX * root.made) - Math.round(column * root.span * root.made), Math.round(endY * root.made) - Math.round(row * root.span * root.made))
            source: root.level >= 0 && column < root.columns && row < root.rows ? root.facsimile.tile(root.level, column, row) : ""
            asynchronous: true
            cache: false
            opacity: 0
            onThereChanged: {
                fade.stop();
                opacity = there && Theme.stateChange === 0 ? 1 : 0;
                if (there)
                    fade.start();
            }
            onSettledChanged: {
                root.arrived += settled ? 1 : -1;
                counted = settled;
            }
            Component.onDestruction: if (counted) root.arrived -= 1
            NumberAnimation { id: fade; target: tile; property: "opacity"; to: 1; duration: Theme.stateChange / 2 }
        }
    }
}
