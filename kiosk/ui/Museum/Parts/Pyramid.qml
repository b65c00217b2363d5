import QtQuick
import Museum.ViewModels

// Tiles over the screen-size picture: the one level that fits the zoom. When the zoom comes to rest
// a new set is made in front of the old one, which goes as soon as the new one is complete.
Item {
    id: root
    required property FacsimileViewModel facsimile
    required property SheetCamera camera
    required property bool zooming
    property bool firstInFront: true
    readonly property TileLevel front: firstInFront ? first : second
    readonly property TileLevel behind: firstInFront ? second : first
    readonly property rect seen: Qt.rect(-camera.left / camera.zoom, -camera.top / camera.zoom, camera.view.width / camera.zoom, camera.view.height / camera.zoom)
    readonly property string shown: facsimile.screen

    // The level whose pixels are at least as fine as the screen's, or the finest.
    function fitting(): int {
        for (let row = facsimile.levels.count - 1; row > 0; row--)
            if (facsimile.levels.at(row).scaleFactor * camera.zoom <= 1)
                return row;
        return 0;
    }
    function choose(): void {
        if (zooming || facsimile.levels.count === 0 || camera.view.width <= 0 || camera.view.height <= 0)
            return;
        if (front.level < 0 || front.made !== camera.zoom) {
            behind.area = seen;
            behind.hold(fitting(), camera.zoom);
            firstInFront = !firstInFront;
        }
        front.area = seen;
        clear();
    }
    function clear(): void {
        if (front.complete)
            behind.release();
    }
    function start(): void {
        first.release();
        second.release();
        choose();
    }

    anchors.fill: parent
    onZoomingChanged: choose()
    onShownChanged: start()
    Component.onCompleted: choose()

    Connections {
        target: root.camera
        function onPlaced(): void { root.choose(); }
    }
    TileLevel {
        id: first
        facsimile: root.facsimile
        zoom: root.camera.zoom
        z: root.firstInFront ? 1 : 0
        onCompleteChanged: root.clear()
    }
    TileLevel {
        id: second
        facsimile: root.facsimile
        zoom: root.camera.zoom
        z: root.firstInFront ? 0 : 1
        onCompleteChanged: root.clear()
    }
}
