pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// Numbers: the title says what the chart shows, lines are named where they end, whose numbers they are below.
Item {
    id: root
    required property KioskViewModel kiosk
    readonly property ExploreViewModel explore: kiosk.explore
    readonly property ChartViewModel chart: explore.chart
    readonly property string pageTitle: chart.keyLine !== "" ? chart.keyLine : chart.title
    readonly property bool single: Theme.grown > 1.39 || cramped      // large text, low stage: everything in one column
    readonly property bool cramped: !Theme.portrait && plotH < Theme.px(journey ? 420 : 320) * Math.max(1, Theme.grown)
    readonly property bool journey: chart.kind === "journey"
    property bool asTable: false
    readonly property real plotW: Theme.portrait ? Theme.innerW : Theme.cellW(8)
    readonly property real sideX: Theme.portrait ? Theme.margin : Theme.cellX(9, 4) + Theme.px(Theme.rtl ? 0 : 24)
    readonly property real topY: heading.y + heading.height + Theme.px(8)
    readonly property real plotH: Theme.portrait ? (way.active ? unit.height + Theme.px(12) + way.implicitHeight : (table.y - topY) * 0.55) : choice.y - topY - Theme.px(24)

    objectName: "chartsPage"

    Loader {
        active: root.single
        height: tabs.ceiling
        sourceComponent: ChartsColumn {
            kiosk: root.kiosk
            bottomY: tabs.y
        }
    }
    Item {
        id: board
        visible: !root.single
        anchors.fill: parent
        Words {
            id: heading
            token: text.length > 56 ? "ask" : "title2"
            text: root.pageTitle
            x: Theme.mirrorX(Theme.margin, width)
            y: Theme.px(Theme.portrait ? 56 : 28)
            width: Theme.innerW
            maximumLineCount: 3
            Accessible.role: Accessible.Heading
        }
        Words {
            id: unit
            token: "caption"
            color: Theme.ink2
            text: root.chart.title + (root.chart.unit !== "" ? "  ·  " + root.chart.unit : "")
            x: Theme.mirrorX(Theme.margin, width)
            y: root.topY
            width: root.plotW
        }
        Loader {
            id: way
            active: root.journey && !root.asTable
            x: drawn.x
            y: drawn.y
            width: drawn.width - Theme.px(Theme.portrait ? 0 : 24)
            height: drawn.height
            sourceComponent: Journey { told: false; stations: root.chart.stations; hours: root.chart.hours; showing: root.chart.id }
        }
        Chart {
            id: drawn
            visible: !root.asTable && !root.journey
            x: Theme.mirrorX(Theme.margin, width)
            y: unit.y + unit.height + Theme.px(12)
            width: root.plotW
            height: root.topY + root.plotH - y
            kind: root.chart.kind
            across: root.chart.across
            series: root.chart.series
            marks: root.chart.marks
            highest: root.chart.highest
            described: root.chart.described
            language: root.kiosk.language
        }
        Loader {
            active: root.asTable
            x: Theme.mirrorX(Theme.margin, width)
            y: unit.y + unit.height + Theme.px(12)
            width: root.plotW - Theme.px(24)
            height: root.topY + root.plotH - y
            sourceComponent: Reader {
                showing: root.chart.id
                about: root.chart.title
                JourneyTable { visible: root.journey; width: parent.width; stations: root.chart.stations }
                ChartTable {
                    visible: !root.journey
                    width: parent.width
                    across: root.chart.across
                    series: root.chart.series
                    language: Theme.rtl ? "en" : root.kiosk.language
                }
            }
        }
        Reader {
            id: side
            x: root.sideX
            y: Theme.portrait ? root.topY + root.plotH + Theme.px(24) : root.topY + Theme.px(8)
            width: Theme.portrait ? Theme.innerW : Theme.cellW(4) - Theme.px(24)
            height: table.y - Theme.px(24) - y
            spacing: Theme.px(16)
            showing: root.chart.id
            JourneyCard { visible: way.active; stations: root.chart.stations; front: (way.item as Journey)?.front ?? 0; width: parent.width; bottomPadding: Theme.px(16) }
            ChartKey { visible: drawn.visible && drawn.keyed; series: root.chart.series; width: parent.width }
            Words { visible: text !== ""; token: "body"; styled: true; text: root.chart.shows; width: parent.width }
            Rectangle { visible: root.chart.limits !== ""; width: side.width; height: Theme.edge; color: Theme.rule }
            Words { visible: text !== ""; token: "body"; styled: true; color: Theme.ink2; text: root.chart.limits; width: parent.width }
            Words { visible: text !== ""; token: "caption"; color: Theme.ink2; text: root.chart.credit; width: parent.width }
        }
        ActionButton {
            id: table
            label: !root.asTable ? qsTr("Show as a table") : root.journey ? qsTr("Show the journeys") : qsTr("Show as a chart")
            icon: root.asTable ? "chart-line-up" : "table"
            x: side.x
            y: (root.explore.charts.count > 1 ? choice.y : tabs.ceiling) - height - Theme.px(20)
            width: side.width
            onTapped: root.asTable = !root.asTable
        }
        SheetChoice {
            id: choice
            visible: root.explore.charts.count > 1
            sheets: root.explore.charts
            x: Theme.mirrorX(Theme.margin, width)
            y: tabs.ceiling - height - Theme.px(20)
            width: Theme.innerW
            onPicked: id => root.kiosk.go("explore-charts", id)
        }
    }
    ExploreTabs { id: tabs; kiosk: root.kiosk }
}
