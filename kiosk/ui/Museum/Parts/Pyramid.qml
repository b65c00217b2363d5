import QtQuick
import Museum.ViewModels

// Tiles over the screen-size picture: the one level that fits the zoom. When the zoom comes to rest
// a new set is made in front of the old one, which goes as soon as the new one is complete. What is
// decoded stays within a budget: first the old set goes early, then a coarser level has to do.
Item {
    id: root
    required property FacsimileViewModel facsimile
    required property SheetCamera camera
    required property bool zooming
    required property real budget        // bytes of decoded tiles
    property bool firstInFront: true
    property bool fresh: true            // a picture has come and nothing is held of it yet
    readonly property TileLevel front: firstInFront ? first : second
    readonly property TileLevel behind: firstInFront ? second : first
    readonly property string shown: facsimile.screen + facsimile.levels.count
    readonly property bool sharp: front.complete && !zooming
    readonly property real bytes: first.bytes + second.bytes

    // The level whose pixels are at least as fine as the screen's, or the finest; coarser if it must.
    function fitting(seen: rect): int {
        let row = facsimile.levels.count - 1;
        while (row > 0 && facsimile.levels.at(row).scaleFactor * camera.zoom > 1)
            row--;
        while (row < facsimile.levels.count - 1 && front.costs(row, camera.zoom, seen) > budget)
            row++;
        return row;
    }
    // While a picture arrives its size, levels and place change one after another: none of that counts.
    function arrives(): bool {
        return fresh || shown !== facsimile.screen + facsimile.levels.count;
    }
    function choose(): void {
        if (arrives() || facsimile.levels.count === 0 || camera.view.width <= 0 || camera.view.height <= 0)
            return;
        const seen = camera.window(), row = fitting(seen);
        if (front.level !== row || front.made !== camera.zoom) {
            if (front.bytes + front.costs(row, camera.zoom, seen) > budget)
                front.release();
            behind.area = seen;
            behind.hold(row, camera.zoom);
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
        fresh = true;
        first.release();
        second.release();
        arrival.restart();
    }

    onZoomingChanged: if (!zooming) choose()
    onShownChanged: start()
    onBudgetChanged: choose()
    Component.onCompleted: start()

    Connections {
        target: root.camera
        function onPlaced(): void {
            if (root.zooming)
                pause.restart();
            else
                root.choose();
        }
    }
    Timer {
        id: arrival
        interval: 0
        onTriggered: {
            root.fresh = false;
            root.choose();
        }
    }
    Timer { // fingers that hold still want to see, even before they are lifted
        id: pause
        interval: 150
        onTriggered: root.choose()
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
