import QtQuick

// The way from one place and scale to another. A straight way in the picture would race while far
// out, so it moves in step with the scale, and a point that is to stay under a finger stays there.
NumberAnimation {
    id: root
    required property SheetCamera camera
    property list<real> start: [0, 0, 1]     // cx, cy, zoom
    property list<real> end: [0, 0, 1]
    property real gone: 0                // how far it has come, 0 to 1

    function begin(x: real, y: real, scale: real, lasting: int): void {
        start = [camera.cx, camera.cy, camera.zoom];
        end = [x, y, scale];
        duration = lasting;
        restart();
    }
    onGoneChanged: {
        const [x, y, from] = start;
        const [toX, toY, to] = end;
        const scale = from * Math.pow(to / from, gone);
        const way = Math.abs(to / from - 1) < 0.001 ? gone : (1 / from - 1 / scale) / (1 / from - 1 / to);
        camera.place(x + (toX - x) * way, y + (toY - y) * way, gone === 1 ? to : scale);
    }
    target: root
    property: "gone"
    from: 0
    to: 1
    easing.type: Easing.InOutCubic
}
