pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.ViewModels

// The page itself, on plain ground, uncropped: it opens whole and can be looked into down to its
// own pixels, and be turned. Fingers, keys and buttons do the same. While a finger moves the
// picture, moved() tells its middle; tapped() tells where it was touched.
Item {
    id: root
    required property FacsimileViewModel facsimile
    property alias padX: camera.padX
    property alias padY: camera.padY
    property rect region                 // ringed; in percent of the picture, empty for none
    property rect word                   // one word in it, marked; likewise
    property real share: 1               // of the budget for decoded tiles, where several pages are shown
    property real mapInset: Theme.px(16)     // from the side to the small map
    readonly property bool fingerLeads: hand.moving || hand.pinching || camera.coasting || over.leads
    readonly property bool zooming: hand.pinching || camera.gliding && glideZooms
    readonly property bool canCloser: camera.zoom < camera.most * 0.999
    readonly property bool canAway: camera.zoom > camera.fit * 1.001
    readonly property bool ringed: region.width > 0 && region.height > 0 && facsimile.present
    readonly property rect ring: camera.rectOf(region)
    readonly property bool ringInView: ringed && ring.x < width && ring.x + ring.width > 0 && ring.y < height && ring.y + ring.height > 0
    readonly property real sheetRight: Math.min(width, camera.left + camera.shown.width)
    readonly property real sheetLeft: Math.max(0, camera.left)
    readonly property alias sharp: sheet.sharp
    readonly property alias bytes: sheet.bytes
    readonly property real perMm: facsimile.widthMm > 0 ? camera.zoom * facsimile.width / facsimile.widthMm : 0     // screen pixels
    readonly property string size: qsTr("%1 % of the scan's size").arg(Math.round(camera.zoom * 100))
    property bool glideZooms: false
    property real told: 0                // when moved() was last said, in ms
    signal moved(real xPercent, real yPercent)
    signal tapped(real xPercent, real yPercent)      // at once, also when a second tap follows

    function closer(): void { stepAt(1.6, width / 2, height / 2); }
    function away(): void { stepAt(1 / 1.6, width / 2, height / 2); }
    function showWhole(): void {
        glideZooms = true;
        camera.glideTo(camera.sheet.width / 2, camera.sheet.height / 2, camera.fit, Theme.pageTurn);
    }
    function stepAt(factor: real, px: real, py: real): void {
        const from = camera.zoom;
        let to = from * factor;
        for (const stop of [camera.fit, 1, camera.most]) { // none is passed by
            const passed = (stop / from - 1) * (stop / to - 1) < 0 && Math.abs(Math.log(stop / from)) > 0.1;
            if (passed || Math.abs(Math.log(to / stop)) < 0.1)
                to = stop;
        }
        glideZooms = true;
        const held = camera.under(px, py);
        camera.glideTo(held.x - (px - width / 2) / to, held.y - (py - height / 2) / to, to, Theme.pageTurn);
    }
    // Twice on one place: closer around it, and from the closest back to the whole.
    function closerAt(px: real, py: real): void {
        if (canCloser)
            stepAt(2.5, px, py);
        else
            showWhole();
    }
    function turn(): void { camera.turnTo(camera.quarters + 1); }
    // Glide to a region given in percent: closer when the page lies there whole, else at the visitor's zoom.
    function showRegion(x: real, y: real, w: real, h: real): void {
        if (w <= 0 || h <= 0 || !facsimile.present)
            return;
        const now = camera.rectOf(Qt.rect(x, y, w, h)), middle = camera.pointOf(x + w / 2, y + h / 2);
        const fits = camera.zoom * Math.min((width - 2 * camera.padX) / now.width, (height - 2 * camera.padY) * 0.7 / now.height);
        const to = camera.whole ? Math.min(fits, Math.max(1, camera.fit)) : Math.min(fits, camera.zoom);
        glideZooms = Math.abs(to - camera.zoom) > 0.0001;
        camera.glideTo(middle.x, middle.y, to, Theme.settle);
    }
    function lookAt(xPercent: real, yPercent: real, zoom: real): void {
        const to = camera.pointOf(xPercent, yPercent);
        camera.rest();
        camera.place(to.x, to.y, zoom);
    }
    function percentAt(x: real, y: real): point { return camera.percentAt(x, y); }
    function rectOf(place: rect): rect { return camera.rectOf(place); }
    function tell(): void {
        told = Date.now();
        const middle = camera.percentAt(width / 2, height / 2);
        root.moved(middle.x, middle.y);
    }
    function panBy(dx: real, dy: real): void {
        camera.rest();
        camera.panBy(dx, dy);
    }
    // An arrow moves the picture as long as there is more of it that way, and then the focus.
    function panned(dx: real, dy: real): bool {
        const x = camera.left, y = camera.top;
        camera.panBy(dx, dy);
        return camera.left !== x || camera.top !== y;
    }
    function pressed(key: int): bool {
        switch (key) {
        case Qt.Key_Left: return panned(width / 8, 0);
        case Qt.Key_Right: return panned(-width / 8, 0);
        case Qt.Key_Up: return panned(0, height / 8);
        case Qt.Key_Down: return panned(0, -height / 8);
        case Qt.Key_Plus: case Qt.Key_Equal: closer(); return true;
        case Qt.Key_Minus: away(); return true;
        case Qt.Key_0: showWhole(); return true;
        default: return false;
        }
    }

    clip: true
    activeFocusOnTab: facsimile.present || activeFocus      // not taken from whoever holds it
    Accessible.role: Accessible.Graphic
    Accessible.name: facsimile.alt
    Accessible.description: Theme.inARow([facsimile.described, size], " ")
    Accessible.focusable: true
    Keys.onPressed: event => event.accepted = root.pressed(event.key)
    onFingerLeadsChanged: if (!fingerLeads) tell()

    SheetCamera {
        id: camera
        onPlaced: if (root.fingerLeads && Date.now() - root.told > 120) root.tell()
        view: Qt.size(root.width, root.height)
        paper: Qt.size(root.facsimile.width, root.facsimile.height)
        picture: root.facsimile.screen
    }
    Sheet {
        id: sheet
        visible: root.facsimile.present
        facsimile: root.facsimile
        camera: camera
        zooming: root.zooming
        budget: root.facsimile.tileCacheMb * 1048576 * root.share
    }
    PlaceMark {
        ring: root.ringed ? root.ring : Qt.rect(0, 0, 0, 0)
        word: root.word.width > 0 && root.facsimile.present ? camera.rectOf(root.word) : Qt.rect(0, 0, 0, 0)
    }
    SheetHand {
        id: hand
        anchors.fill: parent
        camera: camera
        onTapped: (x, y) => {
            const at = camera.percentAt(x, y);
            if (at.x >= 0 && at.x <= 100 && at.y >= 0 && at.y <= 100)
                root.tapped(at.x, at.y);
        }
        onTappedTwice: (x, y) => root.closerAt(x, y)
    }
    SheetOver {
        id: over
        z: 1                             // over what others lay on the page
        anchors.fill: parent
        facsimile: root.facsimile
        camera: camera
        focused: root.activeFocus
        mapInset: root.mapInset
    }
}
