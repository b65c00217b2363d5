pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// Numbers at large text or on a low stage in one column: what the chart shows, the chart, its words and
// its table. The chart stands before its words where it fits on the first page.
Item {
    id: root
    required property KioskViewModel kiosk
    required property real bottomY       // where its panel ends
    readonly property ChartViewModel chart: kiosk.explore.chart

    readonly property bool journey: chart.kind === "journey"
    readonly property real firstRoom: column.room - heading.y - heading.height - 2 * column.spacing     // of the first page
    readonly property bool leads: !journey && firstRoom >= Theme.px(300)

    width: Theme.stageW

    Reader {
        id: column
        aside: true
        x: Theme.margin
        y: Theme.px(32)
        width: Theme.innerW
        height: root.height - y - Theme.px(16)
        spacing: Theme.px(20)
        showing: root.chart.id
        Chip { visible: root.kiosk.explore.charts.count > 1; icon: "caret-up"; label: qsTr("All charts"); onTapped: chooser.active = true }
        Words {
            id: heading
            token: "ask"
            text: root.chart.keyLine !== "" ? root.chart.keyLine : root.chart.title
            width: column.columnW
            Accessible.role: Accessible.Heading
        }
        Words { visible: !root.leads; token: "body"; styled: true; text: root.chart.shows; width: column.columnW }
        Loader {
            active: root.journey
            visible: active
            width: column.columnW
            sourceComponent: Journey {
                stations: root.chart.stations
                hours: root.chart.hours
                showing: root.chart.id
                height: implicitHeight
            }
        }
        Chart {
            id: drawn
            visible: !root.journey
            width: column.columnW
            height: Math.min(root.leads ? root.firstRoom : column.room, Theme.px(640))
            kind: root.chart.kind
            across: root.chart.across
            series: root.chart.series
            marks: root.chart.marks
            highest: root.chart.highest
            described: root.chart.described
            language: root.kiosk.language
        }
        ChartKey { visible: drawn.visible && drawn.keyed; series: root.chart.series; width: column.columnW }
        Words { visible: root.leads; token: "body"; styled: true; text: root.chart.shows; width: column.columnW }
        Words { visible: text !== ""; token: "body"; styled: true; color: Theme.ink2; text: root.chart.limits; width: column.columnW }
        Words { visible: text !== ""; token: "caption"; color: Theme.ink2; text: root.chart.credit; width: column.columnW }
        JourneyTable { visible: root.journey; width: column.columnW; stations: root.chart.stations }
        ChartTable {
            visible: !root.journey
            width: column.columnW
            across: root.chart.across
            series: root.chart.series
            language: Theme.rtl ? "en" : root.kiosk.language
        }
    }
    SheetChooser {
        id: chooser
        title: qsTr("All charts")
        bottomY: root.bottomY
        sheets: root.kiosk.explore.charts
        onPicked: id => root.kiosk.go("explore-charts", id)
    }
}
