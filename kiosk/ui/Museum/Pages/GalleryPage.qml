pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// Several exhibits: choose one.
Item {
    id: root
    required property KioskViewModel kiosk
    readonly property string pageTitle: qsTr("What would you like to explore?")
    readonly property int across: Theme.portrait ? 1 : Math.min(3, Math.max(2, kiosk.gallery.count))

    objectName: "galleryPage"

    Reader {
        id: column
        x: Theme.margin
        y: Theme.px(56)
        width: Theme.innerW
        height: Theme.stageH - Theme.navH - y - Theme.px(32)
        spacing: Theme.px(40)
        Words { token: "title1"; text: root.pageTitle; width: column.width; Accessible.role: Accessible.Heading }
        Grid {
            id: grid
            property real wordsH: 0      // of the card with most words
            columns: root.across
            spacing: Theme.gutter
            layoutDirection: Theme.direction
            Repeater {
                model: root.kiosk.gallery
                delegate: DeskCard {
                    required property string id
                    required property string question
                    required property int index
                    required property var model
                    words: question
                    picture: model.picture
                    time: qsTr("Open")
                    lead: index === 0
                    pictureH: Theme.px(320)
                    height: pictureH + grid.wordsH
                    onWordsHChanged: grid.wordsH = Math.max(grid.wordsH, wordsH)
                    width: (column.width - (root.across - 1) * grid.spacing) / root.across
                    onTapped: root.kiosk.choose(id)
                }
            }
        }
    }
}
