pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Museum.Theme
import Museum.Parts

TestCase {
    id: testCase
    name: "Tappable"
    when: windowShown
    width: 600
    height: 400
    visible: true

    Component {
        id: target
        Tappable { label: "Open"; x: 40; y: 40; width: 200; height: 100 }
    }
    SignalSpy { id: spy; signalName: "tapped" }

    function make(): Item {
        const item = createTemporaryObject(target, testCase);
        spy.target = item;
        spy.clear();
        return item;
    }
    function test_actsOnRelease(): void {
        const item = make();
        mousePress(item);
        compare(spy.count, 0);
        verify(item.down);
        mouseRelease(item);
        compare(spy.count, 1);
    }
    function test_slidingOffTakesTheTouchBack(): void {
        const item = make();
        mousePress(item, 20, 20);
        mouseMove(item, 300, 200);
        mouseRelease(item, 300, 200);
        compare(spy.count, 0);
    }
    function test_theMuseumMayAllowRepeats(): void {
        const item = make();
        Theme.repeatGuard = 0;
        mouseClick(item);
        mouseClick(item);
        Theme.repeatGuard = 500;
        compare(spy.count, 2);
    }
    function test_aRepeatWithinHalfASecondIsIgnored(): void {
        const item = make();
        mouseClick(item);
        mouseClick(item);
        compare(spy.count, 1);
        wait(Theme.repeatGuard + 30);
        mouseClick(item);
        compare(spy.count, 2);
    }
    function test_keys_data(): var {
        return [{ tag: "Enter", key: Qt.Key_Enter }, { tag: "Return", key: Qt.Key_Return }, { tag: "Space", key: Qt.Key_Space }];
    }
    function test_keys(data: var): void {
        const item = make();
        item.forceActiveFocus(Qt.TabFocusReason);
        keyClick(data.key);
        compare(spy.count, 1);
    }
    function test_theRingShowsOnlyWithTheKeyboard(): void {
        const item = make();
        const ring = item.children.find(child => child instanceof FocusRing);
        mouseClick(item);
        verify(!ring.visible);
        item.forceActiveFocus(Qt.TabFocusReason);
        verify(ring.visible);
        verify(ring.border.width >= 3);
    }
    function test_aSecondFingerDoesNotBreakTheFirst(): void {
        const item = make();
        const touch = touchEvent(item);
        touch.press(0, item, 20, 20).commit();
        touch.stationary(0).press(1, testCase, 500, 300).commit();
        touch.stationary(0).release(1, testCase, 500, 300).commit();
        touch.release(0, item, 20, 20).commit();
        compare(spy.count, 1);
    }
    function test_itIsSpoken(): void {
        const item = make();
        compare(item.Accessible.name, "Open");
        compare(item.Accessible.role, Accessible.Button);
    }
    function test_disabledDoesNothing(): void {
        const item = make();
        item.enabled = false;
        mouseClick(item);
        compare(spy.count, 0);
    }
}
