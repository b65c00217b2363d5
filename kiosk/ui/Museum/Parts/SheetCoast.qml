import QtQuick
import Museum.Theme

// What follows a flung picture: it goes on, slower and slower, and ends at the edge.
FrameAnimation {
    id: root
    required property SheetCamera camera
    property real vx: 0                  // screen pixels a second
    property real vy: 0
    readonly property real slowest: Theme.px(60)

    function begin(x: real, y: real): void {
        vx = x;
        vy = y;
        if (Math.hypot(x, y) >= slowest)
            start();
    }
    onTriggered: {
        const step = Math.min(frameTime, 0.05);
        const x = camera.cx, y = camera.cy;
        camera.panBy(vx * step, vy * step);
        const slower = Math.exp(-4.2 * step);
        vx = camera.cx === x ? 0 : vx * slower;
        vy = camera.cy === y ? 0 : vy * slower;
        if (Math.hypot(vx, vy) < slowest)
            stop();
    }
}
