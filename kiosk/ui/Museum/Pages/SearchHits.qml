pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// What was found, group by group, as many as there is room for, and the keys that turn the page.
// Where nothing is typed or found: things to try, and the two indexes.
Item {
    id: root
    required property SearchViewModel search
    readonly property bool offering: search.results.count === 0
    readonly property bool paged: search.pageCount > 1
    readonly property int columns: Theme.portrait || Theme.large ? 1 : 2
    readonly property real least: Math.max(Theme.touch, Theme.lineOf("control") + Theme.px(20))
    readonly property real quoting: Math.max(Theme.touch, Theme.lineOf("control") + Theme.lineOf("caption") + Theme.px(20))
    readonly property int quotedRows: rowsOf(quoting)
    readonly property int rows: Math.max(1, Math.min(columns === 1 ? 8 : 4, quotedRows * columns >= 3 ? quotedRows : rowsOf(least)))
    readonly property int cells: rows * columns
    readonly property bool aside: columns === 1 && !Theme.portrait       // the page is turned from beside the results
    readonly property real turnW: aside && paged ? Theme.cellW(3) : cellW
    readonly property real cellH: Math.min((height - (rows - 1) * Theme.gap) / rows, Theme.px(120) * Theme.grown)
    readonly property real cellW: (width - (columns - 1) * Theme.gutter - (aside && paged ? Theme.cellW(3) + Theme.gutter : 0)) / columns
    signal indexRequested(string item)

    function rowsOf(tall: real): int { return Math.floor((height + Theme.gap) / (tall + Theme.gap)); }
    function isTurned(language: string): bool { return ["ar", "fa", "he", "ur"].includes(language.split("-")[0]); }

    Binding { target: root.search; property: "perPage"; delayed: true; value: Math.max(1, Math.min(7, root.aside ? root.cells : root.cells - 1)) }
    Grid {
        id: grid
        x: Theme.rtl ? root.width - width : 0
        columns: root.columns
        rowSpacing: Theme.gap
        columnSpacing: Theme.gutter
        layoutDirection: Theme.direction
        Repeater {
            model: root.search.results
            delegate: SearchCard {
                required property int index
                required property string language
                required kind
                required title
                required before
                required match
                required after
                turned: root.isTurned(language)
                width: root.cellW
                height: root.cellH
                onTapped: root.search.openResult(index)
            }
        }
        Repeater {
            model: root.search.offers
            delegate: SearchCard {
                required property int index
                required kind
                required title
                visible: index < root.cells - 2
                width: root.cellW
                height: root.cellH
                onTapped: root.search.openOffer(index)
            }
        }
        Repeater {
            model: root.offering ? ["index", "pictures"] : []
            delegate: SearchCard {
                required property string modelData
                kind: modelData
                title: modelData === "index" ? qsTr("Everything from A to Z") : qsTr("Everything by its picture")
                width: root.cellW
                height: root.cellH
                onTapped: root.indexRequested(modelData === "index" ? "" : modelData)
            }
        }
        Loader {
            active: root.paged && !root.aside
            visible: active
            width: root.turnW
            height: root.cellH
            sourceComponent: turning
        }
    }
    Loader {
        active: root.paged && root.aside
        x: Theme.rtl ? 0 : root.width - width
        width: root.turnW
        height: 2 * root.cellH + Theme.gap
        sourceComponent: turning
    }
    Component {
        id: turning
        SearchTurn { search: root.search; stacked: root.aside; cellH: root.cellH }
    }
}
