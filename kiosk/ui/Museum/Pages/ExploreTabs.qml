pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// The ways to explore, standing on The Line; only those this exhibit has.
LocalRow {
    id: root
    required property KioskViewModel kiosk
    readonly property ExploreWays ways: ExploreWays { exhibit: root.kiosk.exhibit }

    function nameOf(way: string): string {
        const names = { timeline: qsTr("Timeline"), charts: qsTr("Numbers"), maps: qsTr("Maps"), people: qsTr("People"), questions: qsTr("Questions"), words: qsTr("Words"), index: qsTr("A–Z") };
        return names[way];
    }

    TabRow {
        id: row
        x: Theme.rtl ? parent.width - width : 0
        width: parent.width - (find.visible ? find.width + Theme.gutter : 0)
        height: parent.height
        onWidthChanged: later.restart()
        tabs: Repeater {
            id: all
            parent: row.things
            model: root.ways.names
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
    }
    Chip {
        id: find
        visible: root.kiosk.search.available
        icon: "magnifying-glass"
        label: qsTr("Search")
        role: Accessible.PageTab
        chosen: root.kiosk.page === "explore-search"
        x: Theme.rtl ? 0 : parent.width - width
        anchors.verticalCenter: parent.verticalCenter
        onTapped: root.kiosk.go("explore-search")
    }
    Timer { // once the tabs have their places, the chosen one is brought into sight
        id: later
        interval: 0
        running: true
        onTriggered: row.reveal(all.itemAt(root.ways.names.indexOf(root.kiosk.page.replace("explore-", ""))))
    }
}
