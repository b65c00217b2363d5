pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// Everybody on cards; a card opens who they were and what they wanted.
Item {
    id: root
    required property KioskViewModel kiosk
    readonly property ExploreViewModel explore: kiosk.explore
    readonly property string pageTitle: qsTr("Who decided, who carried, who was left out")
    readonly property bool opened: explore.personId !== ""
    readonly property bool large: Theme.grown > 1.39
    readonly property bool listed: large || !Theme.portrait && explore.people.count > 12
    readonly property int across: large ? Theme.portrait ? 1 : 2 : Theme.portrait ? 3 : listed ? 4 : explore.people.count <= 6 ? 3 : 6
    readonly property int rowsAtOnce: Math.max(2, Math.ceil(explore.people.count / across))
    signal cardRequested(string kind, string id, string label, string text)

    objectName: "peoplePage"

    Reader {
        id: wall
        aside: true
        visible: !root.opened
        x: Theme.margin
        y: Theme.px(Theme.portrait ? 56 : 32)
        width: Theme.innerW
        height: tabs.ceiling - y - Theme.px(24)
        spacing: Theme.px(20)
        Words { token: "title2"; text: root.pageTitle; width: wall.columnW; Accessible.role: Accessible.Heading }
        Grid {
            id: grid
            property real tallest: 0
            visible: !root.listed
            columns: root.across
            spacing: Theme.gutter
            layoutDirection: Theme.direction
            Repeater {
                model: root.listed ? null : root.explore.people
                delegate: PersonCard {
                    required property string id
                    required property var model
                    post: model.role
                    place: model.nation
                    width: (wall.columnW - (root.across - 1) * grid.spacing) / root.across
                    wordsRoom: Math.max(wordsH, grid.tallest)
                    height: Math.max(implicitHeight, root.rowsAtOnce <= 2 ? (wall.height - grid.y - grid.spacing) / 2 : 0)
                    onWordsHChanged: grid.tallest = Math.max(grid.tallest, wordsH)
                    onTapped: root.kiosk.go("explore-people", id)
                }
            }
        }
        ListGrid { // large text, or more people than two rows of cards hold: names alone
            id: names
            visible: root.listed
            width: wall.columnW
            columns: root.across
            rowSpacing: Theme.gutter
            Repeater {
                model: root.listed ? root.explore.people : null
                delegate: ListRow {
                    required property int index
                    required property string id
                    required property var model
                    label: model.name
                    above: model.role
                    low: true
                    width: names.share
                    height: names.rowH(index)
                    onTapped: root.kiosk.go("explore-people", id)
                }
            }
        }
    }
    PersonView {
        visible: root.opened
        kiosk: root.kiosk
        bottomY: tabs.ceiling
        onCardRequested: (kind, id, label, text) => root.cardRequested(kind, id, label, text)
    }
    ExploreTabs { id: tabs; kiosk: root.kiosk }
}
