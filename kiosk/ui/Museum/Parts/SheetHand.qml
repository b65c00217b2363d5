import QtQuick

// What fingers and mouse do to a picture: one moves it, two zoom around themselves, a tap tells its
// place, a second tap there goes closer or, when nothing closer is left, back to the whole.
Item {
    id: root
    required property SheetCamera camera
    readonly property bool moving: drag.active
    readonly property bool pinching: pinch.active
    signal tapped(real x, real y)
    signal tappedTwice(real x, real y)

    DragHandler {
        id: drag
        target: null
        maximumPointCount: 1
        onActiveChanged: active ? root.camera.rest() : root.camera.fling(centroid.velocity.x, centroid.velocity.y)
        onTranslationChanged: delta => root.camera.panBy(delta.x, delta.y)
    }
    PinchHandler {
        id: pinch
        property bool holds: false
        property point held              // what lies between the fingers
        property real begun: 1
        function keep(): void {
            if (!active)
                return;
            const at = centroid.position;
            if (!holds) { // not when it becomes active: the centroid is still that of the touch before
                held = root.camera.under(at.x, at.y);
                begun = root.camera.zoom / activeScale;
            }
            holds = true;
            root.camera.hold(held.x, held.y, begun * activeScale, at.x, at.y);
        }
        target: null
        rotationAxis.enabled: false
        onActiveChanged: {
            holds = false;
            if (active)
                root.camera.rest();
        }
        onTranslationChanged: keep()
        onScaleChanged: keep()
    }
    WheelHandler {
        target: null
        onWheel: event => {
            const at = root.camera.under(event.x, event.y);
            root.camera.rest();
            root.camera.hold(at.x, at.y, root.camera.zoom * (event.angleDelta.y > 0 ? 1.2 : 1 / 1.2), event.x, event.y);
        }
    }
    TapHandler {
        id: tap
        onTapped: eventPoint => {
            if (tapCount === 1)
                root.tapped(eventPoint.position.x, eventPoint.position.y);
            else if (tapCount === 2)
                root.tappedTwice(eventPoint.position.x, eventPoint.position.y);
        }
    }
}
