import QtQuick
import Museum.Theme

// Where one looks at a picture: the point in the middle, in pixels of the original, and how many
// screen pixels one of those takes. It keeps the picture in bounds, glides, and slows down gently.
QtObject {
    id: root
    required property size view          // the window on the picture, in screen pixels
    required property size sheet         // the original, in its own pixels
    property real padX: 0                // free room around the fitted page
    property real padY: 0

    property real zoom: fit
    property real cx: sheet.width / 2
    property real cy: sheet.height / 2
    property bool whole: true            // fitted, and stays fitted when the window changes

    readonly property real fit: Math.max(0.001, Math.min((view.width - 2 * padX) / Math.max(1, sheet.width), (view.height - 2 * padY) / Math.max(1, sheet.height)))
    readonly property real most: Math.max(2, fit * 2)
    readonly property bool gliding: glide.running
    readonly property bool coasting: coast.running
    readonly property real left: Math.round(view.width / 2 - cx * zoom)
    readonly property real top: Math.round(view.height / 2 - cy * zoom)

    signal placed()

    function within(value: real, room: real, pad: real, length: real, scale: real): real {
        const half = (room / 2 - pad) / scale;
        return 2 * half >= length ? length / 2 : Math.max(half, Math.min(length - half, value));
    }
    function place(x: real, y: real, scale: real): void {
        const to = Math.max(fit, Math.min(most, scale));
        whole = to <= fit * 1.001;
        zoom = to;
        cx = within(x, view.width, padX, sheet.width, to);
        cy = within(y, view.height, padY, sheet.height, to);
        root.placed();
    }
    function panBy(dx: real, dy: real): void {
        place(cx - dx / zoom, cy - dy / zoom, zoom);
    }
    // Zoom by a factor so that the picture stays put under the point px, py of the window.
    function zoomAt(factor: real, px: real, py: real): void {
        const to = Math.max(fit, Math.min(most, zoom * factor));
        const shift = 1 / zoom - 1 / to;
        place(cx + (px - view.width / 2) * shift, cy + (py - view.height / 2) * shift, to);
    }
    function rest(): void {
        glide.stop();
        coast.stop();
    }
    function glideTo(x: real, y: real, scale: real, duration: int): void {
        rest();
        const to = Math.max(fit, Math.min(most, scale));
        glideFrom = [cx, cy, zoom];
        glideTarget = [within(x, view.width, padX, sheet.width, to), within(y, view.height, padY, sheet.height, to), to];
        glide.duration = duration;
        if (duration > 0)
            glide.start();
        else
            place(x, y, scale);
    }
    function fling(vx: real, vy: real): void {
        if (Theme.settle === 0 || Math.hypot(vx, vy) < slowest)
            return;
        coastX = vx;
        coastY = vy;
        coast.start();
    }
    function refit(): void {
        rest();
        place(whole ? sheet.width / 2 : cx, whole ? sheet.height / 2 : cy, whole ? fit : zoom);
    }
    onFitChanged: refit()
    onViewChanged: refit()
    onSheetChanged: {
        whole = true;
        refit();
    }

    property list<real> glideFrom: [0, 0, 1]     // cx, cy, zoom
    property list<real> glideTarget: [0, 0, 1]
    property real gone: 0                // how far the glide has come, 0 to 1
    onGoneChanged: {
        // A straight way in the picture would race while far out: move in step with the scale.
        const [x, y, from] = glideFrom;
        const [toX, toY, to] = glideTarget;
        const scale = from * Math.pow(to / from, gone);
        const way = Math.abs(to / from - 1) < 0.001 ? gone : (1 / from - 1 / scale) / (1 / from - 1 / to);
        place(x + (toX - x) * way, y + (toY - y) * way, gone === 1 ? to : scale);
    }
    property NumberAnimation glide: NumberAnimation {
        target: root
        property: "gone"
        from: 0
        to: 1
        easing.type: Easing.InOutCubic
    }
    property real coastX: 0              // screen pixels a second
    property real coastY: 0
    readonly property real slowest: Theme.px(60)
    property FrameAnimation coast: FrameAnimation {
        onTriggered: {
            const step = Math.min(frameTime, 0.05);
            const x = root.cx, y = root.cy;
            root.panBy(root.coastX * step, root.coastY * step);
            const slower = Math.exp(-4.2 * step);
            root.coastX = root.cx === x ? 0 : root.coastX * slower;
            root.coastY = root.cy === y ? 0 : root.coastY * slower;
            if (Math.hypot(root.coastX, root.coastY) < root.slowest)
                root.coast.stop();
        }
    }
}
