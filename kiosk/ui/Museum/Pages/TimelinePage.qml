pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// The years on The Line; the year in front is enlarged below: its events, and the one that is open.
Item {
    id: root
    required property KioskViewModel kiosk
    readonly property ExploreViewModel explore: kiosk.explore
    readonly property RowsModel events: explore.timeline
    readonly property int index: explore.eventIndex
    readonly property string year: yearOf(index, kiosk.language)
    readonly property string pageTitle: qsTr("Year by year")
    readonly property bool single: Theme.grown > 1.39     // large text: the open event alone
    readonly property real sheetY: line.y + line.height

    function yearOf(row: int, language: string): string {
        return events.at(row).year ?? "";
    }
    function firstOf(year: string): int {
        for (let row = 0; row < events.count; ++row)
            if (events.at(row).year === year)
                return row;
        return 0;
    }

    objectName: "timelinePage"

    Words {
        id: heading
        visible: !root.single || Theme.portrait
        token: "title2"
        text: root.pageTitle
        x: Theme.mirrorX(Theme.margin, width)
        y: Theme.px(Theme.portrait ? 56 : 28)
        width: Theme.innerW
        Accessible.role: Accessible.Heading
    }
    TimelineYears {
        id: line
        y: !heading.visible ? Theme.px(24) : heading.y + heading.height + Theme.px(24)
        events: root.events
        year: root.year
        onYearRequested: year => root.explore.showEvent(root.firstOf(year))
    }
    Rectangle { y: root.sheetY; width: Theme.stageW; height: tabs.ceiling - y; color: Theme.lit }
    Item { id: leading }                 // the list is read before the event, upright after it
    EventCard {
        id: card
        beside: root.single && !Theme.portrait
        kiosk: root.kiosk
        x: Theme.portrait || root.single ? Theme.margin : Theme.cellX(6, 7)
        y: root.sheetY + Theme.px(24)
        width: Theme.portrait || root.single ? Theme.innerW : Theme.cellW(7)
        height: Theme.portrait && !root.single ? (tabs.ceiling - root.sheetY) * 0.5 : tabs.ceiling - y - Theme.px(24)
    }
    Reader {
        id: list
        parent: Theme.portrait ? root : leading
        visible: !root.single
        x: Theme.portrait ? Theme.margin : Theme.mirrorX(Theme.margin, width)
        y: Theme.portrait ? card.y + card.height + Theme.px(24) : root.sheetY + Theme.px(16)
        width: Theme.portrait ? Theme.innerW : Theme.cellW(5) - Theme.px(24)
        height: tabs.ceiling - y - Theme.px(16)
        follows: true
        showing: root.year + root.index
        Repeater {
            model: root.events
            delegate: ListRow {
                required property int index
                required property string date
                required property string year
                required property string title
                required property bool current
                visible: year === root.year
                label: title
                above: date
                chosen: current
                ground: Theme.surface
                width: list.width
                onTapped: root.explore.showEvent(index)
            }
        }
    }
    ExploreTabs { id: tabs; kiosk: root.kiosk }
}
