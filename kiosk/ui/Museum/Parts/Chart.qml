pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// A chart drawn from its numbers. kind: lines | bars; its table and its key are parts of their own.
Item {
    id: root
    required property string kind
    required property var across         // list of labels
    required property var series         // a RowsModel of name, values, estimate
    required property var marks          // a RowsModel of at, name
    required property real highest
    required property string described   // spoken
    property string language: "en"
    readonly property string figures: Theme.rtl ? "en" : language        // years come in these figures too
    readonly property bool bars: kind === "bars"
    readonly property ChartLines named: drawn.item as ChartLines
    readonly property bool keyed: named?.crowded ?? false            // the lines end in numbers: a ChartKey is due

    Accessible.role: Accessible.Graphic
    Accessible.name: described

    ChartScale {
        id: geometry
        width: root.width
        height: root.height
        places: root.across.length
        highest: root.highest
        banded: root.bars
        markRows: root.marks.count > 1 ? 2 : 1
        after: root.named?.after ?? Theme.px(8)
    }
    ChartFrame { anchors.fill: parent; scaling: geometry; across: root.across; marks: root.marks; language: root.figures }
    Loader {
        id: drawn
        anchors.fill: parent
        sourceComponent: root.bars ? bars : lines
    }
    Component {
        id: lines
        ChartLines {
            scaling: geometry
            series: root.series
            language: root.figures
        }
    }
    Component {
        id: bars
        ChartBars {
            scaling: geometry
            series: root.series
            language: root.figures
        }
    }
}
