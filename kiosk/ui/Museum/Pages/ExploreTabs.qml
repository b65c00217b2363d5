pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// The ways to explore, standing on The Line; only those this exhibit has. Upright they take two rows
// where one does not hold them.
LocalRow {
    id: root
    required property KioskViewModel kiosk
    readonly property ExploreWays ways: ExploreWays { exhibit: root.kiosk.exhibit }
    readonly property real place: width - 2 * Theme.margin - (find.visible ? find.width + Theme.gutter : 0)
    readonly property real needs: ways.names.reduce((sum, way) => sum + measure.wide(nameOf(way)) + Theme.gutter, 0) - Theme.gutter
    readonly property bool stacked: Theme.portrait && needs > place
    readonly property int above: stacked ? Math.ceil(ways.names.length / 2) : ways.names.length

    function nameOf(way: string): string {
        const names = { timeline: qsTr("Timeline"), charts: qsTr("Numbers"), maps: qsTr("Maps"), people: qsTr("People"), questions: qsTr("Questions"), words: qsTr("Words"), index: qsTr("A–Z") };
        return names[way];
    }
    raised: stacked ? Theme.rowH : 0

    component Ways: TabRow {
        id: row
        required property list<string> names
        x: Theme.rtl ? parent.width - width : 0
        height: Theme.rowH
        shares: root.above
        whole: root.stacked ? parent.width : width
        onWidthChanged: later.restart()
        tabs: Repeater {
            id: all
            parent: row.things
            model: row.names
            delegate: TabItem {
                required property string modelData
                label: root.nameOf(modelData)
                chosen: root.kiosk.page === "explore-" + modelData
                width: row.share(implicitWidth)
                height: row.height
                onImplicitWidthChanged: row.measure()
                onTapped: root.kiosk.go("explore-" + modelData)
            }
        }
        Timer { // once the tabs have their places, the chosen one is brought into sight
            id: later
            interval: 0
            running: true
            onTriggered: row.reveal(all.itemAt(row.names.indexOf(root.kiosk.page.replace("explore-", ""))))
        }
    }
    WordMeasure { id: measure; token: "control"; font.weight: Font.DemiBold }
    Ways {
        names: root.ways.names.slice(0, root.above)
        width: root.stacked ? parent.width : root.place
    }
    Ways {
        visible: root.stacked
        y: Theme.rowH
        names: root.ways.names.slice(root.above)
        width: root.place
    }
    Chip {
        id: find
        visible: root.kiosk.search.available
        icon: "magnifying-glass"
        label: qsTr("Search")
        role: Accessible.PageTab
        chosen: root.kiosk.page === "explore-search"
        x: Theme.rtl ? 0 : parent.width - width
        y: parent.height - (Theme.rowH + height) / 2
        onTapped: root.kiosk.go("explore-search")
    }
}
