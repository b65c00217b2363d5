import QtQuick
import Museum.Theme

// Where one looks at a picture: the point in the middle, in pixels of the original, and how many
// screen pixels one of those takes. It keeps the picture in bounds, glides, and slows down gently.
QtObject {
    id: root
    required property size view          // the window on the picture, in screen pixels
    required property size paper         // the original upright, in its own pixels
    property string picture: ""          // another one opens whole, even at the same size
    property int quarters: 0             // quarter turns clockwise
    readonly property size sheet: quarters % 2 === 0 ? paper : Qt.size(paper.height, paper.width)
    property real padX: 0                // free room around the fitted page
    property real padY: 0

    property real zoom: fit
    property real cx: sheet.width / 2    // of the picture as it is turned
    property real cy: sheet.height / 2
    property bool whole: true            // fitted, and stays fitted when the window changes

    property list<real> kept: [0, 0, 1]  // cx, cy and zoom as last chosen

    readonly property real fit: Math.max(0.001, Math.min((view.width - 2 * padX) / Math.max(1, sheet.width), (view.height - 2 * padY) / Math.max(1, sheet.height)))
    readonly property real most: Math.max(2, fit * 2)
    readonly property bool gliding: glide.running
    readonly property bool coasting: coast.running
    readonly property real left: Math.round(view.width / 2 - cx * zoom)
    readonly property real top: Math.round(view.height / 2 - cy * zoom)
    readonly property size shown: Qt.size(Math.round(sheet.width * zoom), Math.round(sheet.height * zoom))

    signal placed()

    // A point in parts of width and height, turned clockwise with the sheet by that many quarters.
    function spun(u: real, v: real, turns: int): point {
        switch (turns % 4) {
        case 1: return Qt.point(1 - v, u);
        case 2: return Qt.point(1 - u, 1 - v);
        case 3: return Qt.point(v, 1 - u);
        default: return Qt.point(u, v);
        }
    }
    // What of the window a region of the upright picture takes (in percent), and which percent lie at a point.
    function rectOf(region: rect): rect {
        const a = spun(region.x / 100, region.y / 100, quarters);
        const b = spun((region.x + region.width) / 100, (region.y + region.height) / 100, quarters);
        return Qt.rect(left + Math.min(a.x, b.x) * shown.width, top + Math.min(a.y, b.y) * shown.height, Math.abs(a.x - b.x) * shown.width, Math.abs(a.y - b.y) * shown.height);
    }
    function percentAt(x: real, y: real): point {
        const at = spun((x - left) / Math.max(1, shown.width), (y - top) / Math.max(1, shown.height), 4 - quarters);
        return Qt.point(at.x * 100, at.y * 100);
    }
    // The window in pixels of the upright original.
    function window(): rect {
        const a = percentAt(0, 0), b = percentAt(view.width, view.height);
        return Qt.rect(Math.min(a.x, b.x) * paper.width / 100, Math.min(a.y, b.y) * paper.height / 100, Math.abs(a.x - b.x) * paper.width / 100, Math.abs(a.y - b.y) * paper.height / 100);
    }
    // The point of the turned sheet, in its pixels, that lies at this percentage of the upright picture.
    function pointOf(xPercent: real, yPercent: real): point {
        const at = spun(xPercent / 100, yPercent / 100, quarters);
        return Qt.point(at.x * sheet.width, at.y * sheet.height);
    }

    function within(value: real, room: real, pad: real, length: real, scale: real): real {
        const half = (room / 2 - pad) / scale;
        return 2 * half >= length ? length / 2 : Math.max(half, Math.min(length - half, value));
    }
    function put(x: real, y: real, scale: real): void {
        const to = Math.max(fit, Math.min(most, scale));
        zoom = to;
        cx = within(x, view.width, padX, sheet.width, to);
        cy = within(y, view.height, padY, sheet.height, to);
        root.placed();
    }
    function place(x: real, y: real, scale: real): void {
        put(x, y, scale);
        whole = zoom <= fit * 1.001;
        kept = [cx, cy, zoom];
    }
    function panBy(dx: real, dy: real): void {
        place(cx - dx / zoom, cy - dy / zoom, zoom);
    }
    // Zoom to a scale so that the point x, y of the sheet lies under the point px, py of the window.
    function hold(x: real, y: real, scale: real, px: real, py: real): void {
        const to = Math.max(fit, Math.min(most, scale));
        place(x - (px - view.width / 2) / to, y - (py - view.height / 2) / to, to);
    }
    function under(px: real, py: real): point {
        return Qt.point(cx + (px - view.width / 2) / zoom, cy + (py - view.height / 2) / zoom);
    }
    function turnTo(turns: int): void {
        const middle = percentAt(view.width / 2, view.height / 2), scale = zoom, all = whole;
        rest();
        quarters = turns % 4;
        const to = pointOf(middle.x, middle.y);
        place(all ? sheet.width / 2 : to.x, all ? sheet.height / 2 : to.y, all ? fit : scale);
    }
    function rest(): void {
        glide.stop();
        coast.stop();
    }
    function glideTo(x: real, y: real, scale: real, duration: int): void {
        rest();
        const to = Math.max(fit, Math.min(most, scale));
        if (duration > 0)
            glide.begin(within(x, view.width, padX, sheet.width, to), within(y, view.height, padY, sheet.height, to), to, duration);
        else
            place(x, y, scale);
    }
    function fling(vx: real, vy: real): void {
        if (Theme.settle > 0)
            coast.begin(vx, vy);
    }
    // The window has changed: the middle and the zoom the visitor chose stay, even on a way through
    // sizes that cannot show them, as when a screen is turned.
    function refit(): void {
        rest();
        if (whole)
            put(sheet.width / 2, sheet.height / 2, fit);
        else
            put(kept[0], kept[1], kept[2]);
    }
    function open(): void {
        rest();
        quarters = 0;
        whole = true;
        refit();
    }
    onFitChanged: refit()
    onViewChanged: refit()
    onPadXChanged: refit()
    onPadYChanged: refit()
    onPaperChanged: open()
    onPictureChanged: open()

    property SheetGlide glide: SheetGlide { camera: root }
    property SheetCoast coast: SheetCoast { camera: root }
}
