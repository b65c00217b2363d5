pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// Everything there is to open, under its letter or by its picture; the letters stand where a
// keyboard's keys would.
Item {
    id: root
    required property KioskViewModel kiosk
    readonly property IndexViewModel index: kiosk.index
    readonly property string pageTitle: index.byPicture ? qsTr("Everything by its picture") : qsTr("Everything from A to Z")
    readonly property int across: Theme.large || Theme.portrait ? 1 : 2
    readonly property real padding: Theme.px(Theme.large ? 16 : 24)

    readonly property real least: Math.ceil((Theme.kioskProfile ? 15 : 11) * Theme.pixelsPerMm)
    readonly property real share: Math.floor((Theme.innerW + letters.spacing) / Math.max(1, index.letters.count)) - letters.spacing
    readonly property real letterW: share < least ? Theme.touch : Math.min(Theme.touch, share)     // in one row, if fingers allow

    objectName: "indexPage"

    Words {
        id: heading
        token: "title2"
        text: root.pageTitle
        x: Theme.mirrorX(Theme.margin, width)
        y: Theme.px(Theme.portrait ? 56 : 32)
        width: Theme.innerW - (Theme.portrait ? 0 : way.width + Theme.gutter)
        Accessible.role: Accessible.Heading
    }
    Chip {
        id: way
        icon: root.index.byPicture ? "text-aa" : "image"
        label: root.index.byPicture ? qsTr("From A to Z") : qsTr("By picture")
        visible: root.index.pictures.count > 0
        x: Theme.mirrorX(Theme.portrait ? Theme.margin : Theme.stageW - Theme.margin - width, width)
        y: Theme.portrait ? heading.y + heading.height + Theme.px(16) : heading.y + (Math.min(heading.height, Theme.lineOf("title2")) - height) / 2
        onTapped: root.kiosk.go("explore-index", root.index.byPicture ? "" : "pictures")
    }
    Reader {
        id: list
        aside: true
        visible: !root.index.byPicture
        x: Theme.margin
        y: Math.max(heading.y + heading.height, way.y + way.height) + Theme.px(24)
        width: Theme.innerW
        height: ground.y - y - Theme.px(16)
        showing: root.index.letter + root.kiosk.language
        Grid {
            columns: root.across
            rowSpacing: Theme.gap
            columnSpacing: Theme.gutter
            layoutDirection: Theme.direction
            Repeater {
                model: root.index.entries
                delegate: SearchCard {
                    required property int index
                    required kind
                    required title
                    width: (list.columnW - (root.across - 1) * Theme.gutter) / root.across
                    onTapped: root.index.openEntry(index)
                }
            }
        }
    }
    Rectangle {
        id: ground
        visible: !root.index.byPicture
        y: tabs.ceiling - letters.height - 2 * root.padding
        width: Theme.stageW
        height: tabs.ceiling - y
        color: Theme.sunk
        Rectangle { width: parent.width; height: Theme.edge; color: Theme.rule }
    }
    Flow {
        id: letters
        visible: !root.index.byPicture
        x: Theme.margin
        y: ground.y + root.padding
        width: Theme.innerW
        spacing: Math.max(Theme.px(10), Math.ceil(3 * Theme.pixelsPerMm))
        layoutDirection: Theme.direction
        Repeater {
            model: root.index.letters
            delegate: KeyCap {
                required property string letter
                required property bool current
                label: qsTr("Letter %1").arg(letter)
                word: letter
                chosen: current
                role: Accessible.RadioButton
                width: root.letterW
                height: Theme.touch
                onTapped: root.index.showLetter(letter)
            }
        }
    }
    Loader {
        active: root.index.byPicture
        x: Theme.margin
        y: list.y
        width: Theme.innerW
        height: tabs.ceiling - y - Theme.px(24)
        sourceComponent: IndexPictures { index: root.index }
    }
    ExploreTabs { id: tabs; kiosk: root.kiosk }
}
