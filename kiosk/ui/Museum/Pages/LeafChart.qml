pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// A chart where a page has no picture: its title, its lines, whose numbers they are.
Item {
    id: root
    required property KioskViewModel kiosk
    readonly property ChartViewModel chart: kiosk.chapterPage.chart
    readonly property bool journey: chart.kind === "journey"
    readonly property bool keyed: visible && drawn.visible && drawn.keyed     // its key is due in the column that is read

    Words { id: title; visible: !root.journey; token: "control"; text: root.chart.title; width: root.width }
    Words { id: unit; token: "caption"; color: Theme.ink2; text: root.chart.unit; y: title.height + Theme.px(4); width: root.width }
    Loader {
        active: root.journey
        y: drawn.y
        width: root.width
        height: drawn.height
        sourceComponent: Journey { brief: true; stations: root.chart.stations; hours: root.chart.hours; showing: root.chart.id }
    }
    Chart {
        id: drawn
        visible: !root.journey
        y: root.journey ? 0 : unit.y + unit.height + Theme.px(24)
        width: root.width
        height: credit.y - y - Theme.px(16)
        kind: root.chart.kind
        across: root.chart.across
        series: root.chart.series
        marks: root.chart.marks
        highest: root.chart.highest
        described: root.chart.described
        language: root.kiosk.language
    }
    Words {
        id: credit
        token: "caption"
        color: Theme.ink2
        text: root.chart.credit
        y: root.height - height
        width: root.width
    }
}
