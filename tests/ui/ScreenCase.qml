import QtQuick
import QtTest

// A test of what stands on the screen. Qt lays out, and delivers a finger's moves, with the frames:
// however late they come, what is asked after settle() or glide() has been through them.
TestCase {
    // Waits until all that is to be laid out in the window of an item is laid out.
    function settle(item: Item): void {
        do {
            frame(item);
        } while (isPolishScheduled(item.Window.window));
    }
    function frame(item: Item): void {
        wait(0); // what was put off until the turn of events may change the frame
        item.Window.window.update();
        verify(waitForRendering(item), "no frame came");
        wait(0); // and what the frame put off may ask for another
    }
    // Moves a finger that presses in even steps, each with a frame of its own, and leaves it there.
    function glide(touch: var, finger: int, item: Item, from: point, to: point, steps: int): void {
        for (let step = 1; step <= steps; step++) {
            touch.move(finger, item, from.x + (to.x - from.x) * step / steps, from.y + (to.y - from.y) * step / steps).commit();
            frame(item);
        }
    }
}
