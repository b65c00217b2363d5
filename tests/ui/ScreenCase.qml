import QtQuick
import QtTest

// A test of what stands on the screen. Qt lays out, and delivers a finger's moves, with the frames:
// however late they come, what is asked after settle() or glide() has been through them.
TestCase {
    readonly property int tick: 20 // ms: timers and animations of no length end with the next 16 ms
    readonly property int mostFrames: 100 // a screen that is laid out anew after so many never rests

    // Waits until all that is to be laid out in the window of an item is laid out.
    function settle(item: Item): void {
        const window = item.Window.window;
        let frames = 0;
        wait(tick);
        do {
            verify(++frames <= mostFrames, "the screen never comes to rest");
            frame(item);
            wait(tick);
        } while (isPolishScheduled(window));
    }
    // Waits for one frame, whether or not something changed.
    function frame(item: Item): void {
        item.Window.window.update();
        verify(waitForRendering(item), "no frame came");
    }
    // Moves a finger that presses in even steps, each with a frame of its own, and leaves it there.
    function glide(touch: var, finger: int, item: Item, from: point, to: point, steps: int): void {
        for (let step = 1; step <= steps; step++) {
            touch.move(finger, item, from.x + (to.x - from.x) * step / steps, from.y + (to.y - from.y) * step / steps).commit();
            frame(item);
        }
    }
}
