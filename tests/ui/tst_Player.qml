pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Museum.Theme
import Museum.Parts
import Museum.ViewModels
import Museum.Bench

TestCase {
    id: testCase
    name: "Player"
    when: windowShown
    width: 900
    height: 700
    visible: true

    Bench { id: bench }
    property KioskViewModel kiosk
    Component {
        id: line
        PlayerLine { width: 800; player: testCase.kiosk.source.player }
    }
    Component {
        id: cue
        PlayerCue { width: 300; speaker: ""; text: "Words" }
    }

    function init(): void {
        kiosk = bench.kiosk();
    }
    function cleanup(): void {
        Theme.rtl = false;
    }
    function test_timesAreReadAsOnAClock(): void {
        const item = createTemporaryObject(line, testCase) as PlayerLine;
        compare(item.clock(0), "0:00");
        compare(item.clock(9.98), "0:10");
        compare(item.clock(75.2), "1:15");
        compare(item.clock(3725), "1:02:05");
    }
    function test_aPlaceOnTheLineIsAMoment_data(): var {
        return [{ tag: "left to right", rtl: false }, { tag: "right to left", rtl: true }];
    }
    function test_aPlaceOnTheLineIsAMoment(data: var): void {
        Theme.rtl = data.rtl;
        const item = createTemporaryObject(line, testCase, { span: 200 }) as PlayerLine;
        for (const seconds of [0, 50, 200])
            fuzzyCompare(item.at(item.place(seconds)), seconds, 0.001);
        compare(item.place(10) < item.place(20), !data.rtl);
        compare(item.at(-50), data.rtl ? 200 : 0);
        compare(item.at(item.width + 50), data.rtl ? 0 : 200);
    }
    function test_withoutALengthTheLineIsOnlyThere(): void {
        const item = createTemporaryObject(line, testCase) as PlayerLine;
        verify(!item.enabled);
        verify(!item.activeFocusOnTab);
    }
    function test_longWordsAreCutBetweenTwoLines(): void {
        const item = createTemporaryObject(cue, testCase, { text: Array(40).fill("words").join(" ") }) as PlayerCue;
        const high = Theme.lineOf("lead");
        const end = item.lineEnd(3.5 * high);
        verify(end <= 3.5 * high);
        compare((item.lineEnd(4.5 * high) - end) / high, 1);
    }
    function test_aSpeakerIsSpokenBeforeTheWords(): void {
        const item = createTemporaryObject(cue, testCase, { speaker: "Operator", text: "Ready." }) as PlayerCue;
        compare(item.label, "Operator: Ready.");
    }
}
