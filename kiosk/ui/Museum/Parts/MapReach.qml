import QtQuick
import Museum.Theme

// A reach on a map: a ring, and inside it a faint tint. Where its size is not certain the tint fades
// from the least to the most; in high contrast two broken rings say the same.
Item {
    id: root
    required property point middle       // in screen pixels
    required property real radius
    required property real least         // 0: nobody doubts it
    required property real most
    required property bool front
    readonly property real outer: Math.max(radius, most)

    function ring(r: real): var {
        return Array.from({ length: 97 }, (_, i) => ({ x: middle.x + r * Math.cos(i * Math.PI / 48), y: middle.y + r * Math.sin(i * Math.PI / 48) }));
    }

    Canvas { // painted once and scaled: an edge that is to be soft may be
        id: tint
        readonly property real side: 512
        readonly property real full: root.most > 0 ? root.least / root.most : 0.998
        visible: !Theme.strong
        x: root.middle.x - side / 2
        y: root.middle.y - side / 2
        width: side
        height: side
        scale: 2 * root.outer / side
        opacity: 0.16
        smooth: true
        onFullChanged: requestPaint()
        onPaint: {
            const pen = getContext("2d");
            pen.reset();
            const shade = pen.createRadialGradient(side / 2, side / 2, 0, side / 2, side / 2, side / 2);
            shade.addColorStop(0, Theme.art.way);
            shade.addColorStop(full, Theme.art.way);
            shade.addColorStop(1, Theme.clear);
            pen.fillStyle = shade;
            pen.fillRect(0, 0, side, side);
        }
    }
    MapStroke { visible: Theme.strong && root.most > 0; path: visible ? root.ring(root.least) : []; broken: true; ink: Theme.art.way; thick: Theme.px(3) }
    MapStroke { visible: Theme.strong && root.most > 0; path: visible ? root.ring(root.most) : []; broken: true; ink: Theme.art.way; thick: Theme.px(3) }
    MapStroke { path: root.ring(root.radius); ink: Theme.art.way; thick: Theme.px(root.front ? 7 : 4) }
}
