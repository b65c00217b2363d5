import QtQuick
import Museum.Theme
import Museum.ViewModels

// The page as it lies under the camera: first the small picture that is at hand at once, over it the
// screen-size one, over that the tiles. So there is never a hole, only a blur that clears.
Item {
    id: root
    required property FacsimileViewModel facsimile
    required property SheetCamera camera
    required property bool zooming
    required property real budget        // bytes of decoded pictures
    readonly property bool tiled: facsimile.levels.count > 0
    readonly property real under: 4 * (screen.implicitWidth * screen.implicitHeight + first.implicitWidth * first.implicitHeight)
    readonly property real bytes: under + pyramid.bytes
    readonly property bool sharp: tiled ? pyramid.sharp : screen.status === Image.Ready
    readonly property bool upright: camera.quarters % 2 === 0

    x: camera.left + (camera.quarters === 1 || camera.quarters === 2 ? camera.shown.width : 0)
    y: camera.top + (camera.quarters === 2 || camera.quarters === 3 ? camera.shown.height : 0)
    width: upright ? camera.shown.width : camera.shown.height
    height: upright ? camera.shown.height : camera.shown.width
    transformOrigin: Item.TopLeft
    rotation: 90 * camera.quarters

    Image {
        id: first
        anchors.fill: parent
        source: screen.status === Image.Ready ? "" : root.facsimile.thumbnail
    }
    Image {
        id: screen
        anchors.fill: parent
        source: root.facsimile.screen
        sourceSize: root.tiled ? Qt.size(Theme.px(960), Theme.px(960)) : undefined
        fillMode: Image.Stretch
        asynchronous: true
    }
    Pyramid {
        id: pyramid
        anchors.fill: parent
        facsimile: root.facsimile
        camera: root.camera
        zooming: root.zooming
        budget: Math.max(0, root.budget - root.under)
    }
}
