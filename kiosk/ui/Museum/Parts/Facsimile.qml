pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.ViewModels

// The page itself, on plain ground, uncropped: it opens whole and can be looked into down to its
// own pixels. Fingers, keys and buttons do the same. The screen-size picture always lies below the
// tiles, so there is never a hole. While a finger moves the picture, moved() tells its middle.
Item {
    id: root
    required property FacsimileViewModel facsimile
    property alias padX: camera.padX
    property alias padY: camera.padY
    property rect region                 // ringed; in percent of the picture, empty for none
    readonly property bool fingerLeads: drag.active || pinch.active || camera.coasting
    readonly property bool zooming: pinch.active || camera.gliding && glideZooms
    readonly property bool canCloser: camera.zoom < camera.most * 0.999
    readonly property bool canAway: !camera.whole
    readonly property bool ringed: region.width > 0 && region.height > 0 && facsimile.present
    readonly property rect ring: Qt.rect(sheet.x + region.x * sheet.width / 100, sheet.y + region.y * sheet.height / 100, region.width * sheet.width / 100, region.height * sheet.height / 100)
    readonly property bool ringInView: ringed && ring.x < width && ring.x + ring.width > 0 && ring.y < height && ring.y + ring.height > 0
    readonly property rect sheetPlace: Qt.rect(sheet.x, sheet.y, sheet.width, sheet.height)
    readonly property real sheetRight: Math.min(width, sheet.x + sheet.width)
    readonly property real sheetLeft: Math.max(0, sheet.x)
    property bool glideZooms: false
    property real told: 0                // when moved() was last said, in ms
    signal moved(real xPercent, real yPercent)

    function closer(): void { step(1.6); }
    function away(): void { step(1 / 1.6); }
    function showWhole(): void {
        glideZooms = true;
        camera.glideTo(camera.sheet.width / 2, camera.sheet.height / 2, camera.fit, Theme.pageTurn);
    }
    function step(factor: real): void {
        const from = camera.zoom;
        let to = from * factor;
        for (const stop of [camera.fit, 1, camera.most]) { // none is passed by
            const passed = (stop / from - 1) * (stop / to - 1) < 0 && Math.abs(Math.log(stop / from)) > 0.1;
            if (passed || Math.abs(Math.log(to / stop)) < 0.1)
                to = stop;
        }
        glideZooms = true;
        camera.glideTo(camera.cx, camera.cy, to, Theme.pageTurn);
    }
    // Glide to a region given in percent: closer when the page lies there whole, else at the visitor's zoom.
    function showRegion(x: real, y: real, w: real, h: real): void {
        if (w <= 0 || h <= 0 || !facsimile.present)
            return;
        const fits = Math.min((width - 2 * camera.padX) / (w * camera.sheet.width), (height - 2 * camera.padY) * 0.7 / (h * camera.sheet.height)) * 100;
        const to = camera.whole ? Math.min(fits, Math.max(1, camera.fit)) : Math.min(fits, camera.zoom);
        glideZooms = Math.abs(to - camera.zoom) > 0.0001;
        camera.glideTo((x + w / 2) * camera.sheet.width / 100, (y + h / 2) * camera.sheet.height / 100, to, Theme.settle);
    }
    function lookAt(xPercent: real, yPercent: real, zoom: real): void {
        camera.rest();
        camera.place(xPercent * camera.sheet.width / 100, yPercent * camera.sheet.height / 100, zoom);
    }
    function tell(): void {
        told = Date.now();
        root.moved(camera.cx / Math.max(1, camera.sheet.width) * 100, camera.cy / Math.max(1, camera.sheet.height) * 100);
    }
    function panBy(dx: real, dy: real): void {
        camera.rest();
        camera.panBy(dx, dy);
    }

    clip: true
    activeFocusOnTab: facsimile.present
    Accessible.role: Accessible.Graphic
    Accessible.name: facsimile.alt
    Accessible.description: facsimile.described
    Accessible.focusable: true
    Keys.onPressed: event => {
        const dx = width / 8, dy = height / 8;
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Left: return camera.panBy(dx, 0);
        case Qt.Key_Right: return camera.panBy(-dx, 0);
        case Qt.Key_Up: return camera.panBy(0, dy);
        case Qt.Key_Down: return camera.panBy(0, -dy);
        case Qt.Key_Plus: case Qt.Key_Equal: return root.closer();
        case Qt.Key_Minus: return root.away();
        case Qt.Key_0: return root.showWhole();
        default: event.accepted = false;
        }
    }
    onFingerLeadsChanged: if (!fingerLeads) tell()

    SheetCamera {
        id: camera
        onPlaced: if (root.fingerLeads && Date.now() - root.told > 120) root.tell()
        view: Qt.size(root.width, root.height)
        sheet: Qt.size(root.facsimile.width, root.facsimile.height)
    }
    Item {
        id: sheet
        x: camera.left
        y: camera.top
        width: Math.round(camera.sheet.width * camera.zoom)
        height: Math.round(camera.sheet.height * camera.zoom)
        Image {
            anchors.fill: parent
            visible: root.facsimile.present
            source: root.facsimile.screen
            asynchronous: true
        }
        Pyramid {
            facsimile: root.facsimile
            camera: camera
            zooming: root.zooming
        }
        Rectangle {
            visible: root.ringed
            x: root.ring.x - sheet.x - Theme.px(6)
            y: root.ring.y - sheet.y - Theme.px(6)
            width: root.ring.width + Theme.px(12)
            height: root.ring.height + Theme.px(12)
            color: Theme.clear
            radius: Theme.px(2)
            border { width: Theme.px(5); color: Theme.art.tie }
        }
    }
    Rectangle { // the ring of the keyboard's owner, inside, because the picture is cut at its edge
        anchors { fill: parent; margins: Theme.px(2) }
        visible: root.activeFocus
        color: Theme.clear
        border { width: Theme.px(4); color: Theme.focus }
    }
    DragHandler {
        id: drag
        target: null
        maximumPointCount: 1
        onActiveChanged: active ? camera.rest() : camera.fling(centroid.velocity.x, centroid.velocity.y)
        onTranslationChanged: delta => camera.panBy(delta.x, delta.y)
    }
    PinchHandler {
        id: pinch
        target: null
        rotationAxis.enabled: false
        onActiveChanged: if (active) camera.rest()
        onTranslationChanged: delta => camera.panBy(delta.x, delta.y)
        onScaleChanged: delta => camera.zoomAt(delta, pinch.centroid.position.x, pinch.centroid.position.y)
    }
    WheelHandler {
        target: null
        onWheel: event => camera.zoomAt(event.angleDelta.y > 0 ? 1.2 : 1 / 1.2, event.x, event.y)
    }
}
