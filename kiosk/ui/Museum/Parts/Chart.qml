pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// A chart drawn from its numbers. kind: lines | bars; its table is a part of its own.
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
    property real namesW: 0
    readonly property bool bars: kind === "bars"

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
        after: root.bars ? Theme.px(8) : Math.min(root.width * 0.42, root.namesW + Theme.px(24))
    }
    ChartFrame { anchors.fill: parent; scaling: geometry; across: root.across; marks: root.marks; language: root.figures }
    Loader {
        anchors.fill: parent
        sourceComponent: root.bars ? bars : lines
    }
    Component {
        id: lines
        ChartLines {
            scaling: geometry
            series: root.series
            language: root.figures
            onNamesWChanged: root.namesW = namesW
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
