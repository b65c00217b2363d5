pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// A map where a page of the story has no picture. What a touched mark says stands below it.
Item {
    id: root
    required property KioskViewModel kiosk
    readonly property MapViewModel map: kiosk.chapterPage.map
    readonly property var mark: map.marks.revision >= 0 ? map.marks.at(map.markIndex) : ({})
    readonly property real edge: Theme.portrait ? Theme.margin : Theme.px(24)

    MapView {
        id: view
        map: root.map
        over: Qt.rect(keys.x - x, keys.y - y, keys.width, keys.height)
        width: root.width
        height: Math.min(root.height - foot.least, width * root.map.picture.height / Math.max(1, root.map.picture.width))
    }
    ZoomKeys {
        id: keys
        facsimile: view
        upright: false
        x: view.x + Theme.px(24)          // no side is the leading one of a map
        y: view.height - height - Theme.px(24)
    }
    Rectangle {
        id: foot
        readonly property real least: Math.max(Theme.px(120), words.height + Theme.px(32))
        y: view.height
        width: root.width
        height: root.height - y
        color: Theme.sunk
        Words {
            id: words
            token: "caption"
            text: root.map.markIndex >= 0 ? Theme.inARow([root.mark.label, root.mark.text], "  ·  ") : root.map.title + ". " + qsTr("Touch a mark on the map.")
            x: Theme.rtl ? root.edge : Theme.margin
            y: Theme.px(16)
            width: root.width - Theme.margin - root.edge
        }
    }
}
