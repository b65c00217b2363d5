pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Museum.Theme
import Museum.Parts
import Museum.ViewModels
import Museum.Bench

TestCase {
    id: testCase
    name: "Chart"
    when: windowShown
    visible: true
    width: 900
    height: 900

    function test_numbersAreWrittenAsTheirLanguageDoes_data(): var {
        return [
            { tag: "English", value: 25540, language: "en", places: 0, written: "25,540" },
            { tag: "Spanish", value: 25540, language: "es", places: 0, written: "25\u202f540" },
            { tag: "Spanish, four digits", value: 4500, language: "es", places: 0, written: "4500" },
            { tag: "Russian, millions", value: -1234567.5, language: "ru", places: 1, written: "-1\u202f234\u202f567,5" },
        ];
    }
    function test_numbersAreWrittenAsTheirLanguageDoes(data: var): void {
        compare(Figures.told(data.value, data.language, data.places), data.written);
    }

    Component {
        id: geometry
        ChartScale { width: 800; height: 500; places: 5; highest: 31255; banded: false }
    }
    Component {
        id: lines
        Item {
            readonly property alias lines: drawn
            ChartScale { id: places; width: 800; height: 500; places: 5; highest: 40; banded: false }
            ChartLines { id: drawn; language: "en"; scaling: places; series: ListModel {} }
        }
    }
    Component {
        id: stroke
        ChartStroke { ink: "black"; thick: 4 }
    }
    Component {
        id: line
        ChartLine {
            index: 0; name: "Tests"; values: []; estimate: false; nameY: 0; nameRoom: 200; runs: []
            scaling: ChartScale { width: 800; height: 500; places: 5; highest: 40; banded: false }
        }
    }
    Component {
        id: marks
        ChartMarks {}
    }
    Bench { id: bench }
    Component {
        id: chart
        Chart {
            required property ChartViewModel shown
            kind: shown.kind; across: shown.across; series: shown.series; marks: shown.marks
            highest: shown.highest; described: shown.described
            width: 700
        }
    }
    Component {
        id: key
        ChartKey { width: 600 }
    }
    Component {
        id: spy
        SignalSpy { signalName: "settledChanged" }
    }
    Component {
        id: table
        ChartTable { width: 600; language: "en"; across: ["1962", "1963"]; series: ListModel {} }
    }

    function test_stepsAreRoundAndCoverTheHighest_data(): var {
        return [31255, 12, 0.8, 549500, 7, 100].map(highest => ({ tag: String(highest), highest: highest }));
    }
    function test_stepsAreRoundAndCoverTheHighest(data: var): void {
        const item = createTemporaryObject(geometry, testCase, { highest: data.highest });
        verify(item.ceiling >= data.highest);
        const figure = item.step / Math.pow(10, Math.floor(Math.log10(item.step) + 1e-9));
        verify([1, 2, 2.5, 5].some(round => Math.abs(round - figure) < 1e-6), String(item.step));
        verify(item.steps <= 6);
    }
    function test_placesRunFromEdgeToEdge(): void {
        const item = createTemporaryObject(geometry, testCase);
        compare(item.xAt(0), item.before);
        fuzzyCompare(item.xAt(4), 800 - item.after, 0.01);
        compare(item.yAt(0), item.foot);
        compare(item.yAt(item.ceiling), item.above);
        Theme.rtl = true;
        compare(item.xAt(0), 800 - item.before);
        Theme.rtl = false;
    }
    function test_aMissingNumberBreaksTheLine(): void {
        const item = createTemporaryObject(lines, testCase).lines;
        compare(item.runs([1, 2, null, 4, undefined]).map(run => run.length), [2, 1]);
        compare(item.lastOf([1, 2, null]), 2);
    }
    function test_aLineIsDrawnOnceHoweverOftenItsScaleMoves(): void {
        const item = createTemporaryObject(line, testCase);
        wait(0);
        const drawn = createTemporaryObject(spy, testCase, { target: item });
        for (const far of [100, 200, 300])
            item.runs = [[Qt.point(0, 0), Qt.point(far, 0)]];
        wait(0);
        compare(drawn.count, 1);
        compare(item.settled[0][1].x, 300);
    }
    function test_dashesCoverTheirShareOfTheLine(): void {
        const points = [Qt.point(0, 0), Qt.point(60, 80), Qt.point(160, 80)];
        const whole = createTemporaryObject(stroke, testCase, { points: points });
        compare(whole.strokes.map(part => part.long), [100, 100]);
        const dashed = createTemporaryObject(stroke, testCase, { points: points, on: 10, off: 10 });
        fuzzyCompare(dashed.strokes.reduce((sum, part) => sum + part.long, 0), 100, 0.01);
    }
    function words(item: var): var {
        const found = item instanceof Words && item.visible && item.text !== "" ? [item.text] : [];
        return [...item.children].reduce((all, child) => all.concat(words(child)), found);
    }
    function manyLines(): var {
        const kiosk = bench.shipped();
        kiosk.wake();
        kiosk.answer(1);
        kiosk.go("explore-charts", "nuclear-tests");
        return kiosk.explore.chart;
    }
    function test_linesEndInNumbersWhereTheirNamesDoNotFit_data(): var {
        return [{ tag: "room", height: 700, keyed: false }, { tag: "no room", height: 220, keyed: true }];
    }
    function test_linesEndInNumbersWhereTheirNamesDoNotFit(data: var): void {
        const shown = manyLines();
        const item = createTemporaryObject(chart, testCase, { shown: shown, height: data.height });
        compare(item.keyed, data.keyed);
        const told = words(item);
        compare(told.includes(shown.series.at(0).name), !data.keyed);
        compare(told.includes("5"), data.keyed);
        item.height = 920 - data.height;
        compare(item.keyed, !data.keyed);
    }
    function test_theKeyTellsEveryNumber(): void {
        const series = manyLines().series;
        const told = words(createTemporaryObject(key, testCase, { series: series }));
        for (let row = 0; row < series.count; ++row)
            compare(told.slice(2 * row, 2 * row + 2), [String(row + 1), series.at(row).name]);
    }
    function test_numbersThatWouldTouchShareARow(): void {
        const ends = [{ row: 3, y: 10 }, { row: 1, y: 300 }, { row: 2, y: 304 }, { row: 0, y: 310 }];
        const item = createTemporaryObject(marks, testCase, { ends: ends });
        compare(item.groups.map(group => group.rows), [[3], [0, 1, 2]]);
        compare(item.places[3].y, 10);
        verify(item.places[0].y === item.places[2].y && item.places[0].x < item.places[1].x);
        compare(item.width, Theme.px(16) + 3 * item.slot);
    }
    function test_figures(): void {
        const item = createTemporaryObject(table, testCase);
        compare(item.figure(25540), "25,540");
        compare(item.figure(null), "–");
        compare(item.figure(1.5), "1.5");
    }
}
