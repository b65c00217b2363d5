pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Museum.Theme
import Museum.Parts
import Museum.ViewModels
import Museum.Bench

TestCase {
    id: testCase
    name: "KeyPad"
    when: windowShown
    width: 1920
    height: 1080
    visible: true

    Bench { id: bench }
    Component {
        id: pad
        KeyPad { width: Theme.innerW }
    }
    SignalSpy { id: typed; signalName: "typed" }
    SignalSpy { id: erased; signalName: "erased" }

    function init(): void { stand(1920, 1080, 2.71, true, false); }
    function cleanup(): void { init(); }
    function stand(width: int, height: int, density: real, kiosk: bool, rtl: bool): void {
        Theme.width = width;
        Theme.height = height;
        Theme.pixelsPerMm = density;
        Theme.kioskProfile = kiosk;
        Theme.rtl = rtl;
    }
    function make(scripts: int): KeyPad {
        const kiosk = bench.shipped();
        kiosk.wakeWith(1);
        for (let turn = 0; turn < scripts; ++turn)
            kiosk.keyboard.changeScript();
        const item = createTemporaryObject(pad, testCase, { keyboard: kiosk.keyboard }) as KeyPad;
        typed.target = item;
        erased.target = item;
        typed.clear();
        erased.clear();
        return item;
    }
    function keys(item: Item): list<Item> { return Array.from(item.children).filter(key => key instanceof KeyCap); }
    function named(item: Item, name: string): Item { return keys(item).find(key => (key as KeyCap).label === name) as Item; }

    function test_everyKeyHasRoom_data(): var {
        const screens = [["32 in", 1920, 1080, 2.71, true], ["upright", 1080, 1920, 2.71, true], ["upright 21.5 in", 1080, 1920, 4.03, true],
            ["laptop", 1366, 768, 3.96, false], ["tablet upright", 1080, 1920, 8, false]];
        const rows = [];
        for (const screen of screens)
            for (const script of [0, 1, 2])
                rows.push({ tag: screen[0] + " script " + script, screen: screen.slice(1), script: script });
        return rows;
    }
    function test_everyKeyHasRoom(data: var): void {
        stand(data.screen[0], data.screen[1], data.screen[2], data.screen[3], data.script === 2);
        const item = make(data.script);
        const least = Math.floor((Theme.kioskProfile ? 14.8 : 10.8) * Theme.pixelsPerMm);
        const gap = Math.floor(2.9 * Theme.pixelsPerMm);
        const all = keys(item);
        verify(all.length > 30);
        verify(item.implicitHeight <= Theme.stageH * 0.45, item.implicitHeight + " of " + Theme.stageH);
        all.forEach((key, place) => {
            verify(key.width >= least && key.height >= least, (key as KeyCap).label + " " + key.width);
            verify(key.x >= 0 && key.x + key.width <= item.width + 1, (key as KeyCap).label);
            for (const other of all.slice(place + 1)) {
                const apart = key.x + key.width + gap <= other.x || other.x + other.width + gap <= key.x || key.y + key.height <= other.y || other.y + other.height <= key.y;
                verify(apart, (key as KeyCap).label + " and " + (other as KeyCap).label);
            }
        });
    }
    function test_lettersDoNotTurnRoundButWhatDoesSomethingStandsWhereLinesEnd(): void {
        let item = make(0);
        verify(named(item, "q").x < named(item, "w").x);
        verify(named(item, "Delete the last letter").x > named(item, "p").x);
        Theme.rtl = true;
        item = make(0);
        verify(named(item, "q").x < named(item, "w").x);
        verify(named(item, "Delete the last letter").x < named(item, "q").x);
    }
    function test_aTouchTypes(): void {
        const item = make(0);
        mouseClick(named(item, "k"));
        mouseClick(named(item, "space"));
        mouseClick(named(item, "Delete the last letter"));
        compare(typed.signalArguments.map(told => told[0]), ["k", " "]);
        compare(erased.count, 1);
    }
    function test_theSameLetterTwiceInARowIsMeantSooner(): void {
        const key = named(make(0), "s");
        mouseClick(key);
        mouseClick(key);
        compare(typed.count, 1);
        wait(Theme.repeatGuard / 2 + 30);
        mouseClick(key);
        compare(typed.count, 2);
    }
    function test_signsAndScripts(): void {
        const item = make(0);
        mouseClick(named(item, "Numbers and signs"));
        verify(named(item, "7"));
        verify(named(item, "hyphen"));
        wait(Theme.repeatGuard / 2 + 30);
        mouseClick(named(item, "Letters"));
        mouseClick(named(item, "Letters: АБВ"));
        verify(named(item, "й"));
        verify(!named(item, "q"));
    }
    function test_arrowKeysWalkInTwoDirections_data(): var {
        return [
            { tag: "right", key: Qt.Key_Right, to: "h" }, { tag: "left", key: Qt.Key_Left, to: "f" },
            { tag: "up", key: Qt.Key_Up, to: "t" }, { tag: "down", key: Qt.Key_Down, to: "v" }
        ];
    }
    function test_arrowKeysWalkInTwoDirections(data: var): void {
        const item = make(0);
        named(item, "g").forceActiveFocus(Qt.TabFocusReason);
        keyClick(data.key);
        verify(named(item, data.to).activeFocus, data.to);
    }
    function test_arrowKeysLeaveTheKeyboardAtItsEdges(): void {
        const item = make(0);
        named(item, "t").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Up);
        verify(!named(item, "t").activeFocus);
    }
}
