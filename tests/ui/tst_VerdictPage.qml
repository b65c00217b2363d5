pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Museum.Theme
import Museum.Parts
import Museum.Pages
import Museum.ViewModels
import Museum.Bench

TestCase {
    id: testCase
    name: "Verdict"
    when: windowShown
    width: 1920
    height: 1080
    visible: true

    Bench { id: bench }
    Component {
        id: verdictPart
        VerdictPage { width: 1920; height: 1080 }
    }
    Component {
        id: resultsPart
        ResultsPage { width: 1920; height: 1080 }
    }
    property KioskViewModel kiosk

    function init(): void {
        Theme.width = 1920;
        Theme.height = 1080;
        kiosk = bench.kiosk();
        kiosk.wakeWith(3);
    }
    function all(item: Item, test: var): var {
        const own = test(item) ? [item] : [];
        return Array.from(item.children).reduce((found, child) => found.concat(all(child, test)), own);
    }
    function labelled(page: Item, label: string): Item {
        return all(page, item => item instanceof Tappable && item.visible && item.label === label)[0] ?? null;
    }
    function verdict(): VerdictPage {
        kiosk.go("verdict");
        return createTemporaryObject(verdictPart, testCase, { kiosk: kiosk });
    }
    function results(): ResultsPage {
        kiosk.go("results");
        return createTemporaryObject(resultsPart, testCase, { kiosk: kiosk });
    }

    function test_theFirstAnswerIsMarkedAndAnotherCanBeGiven(): void {
        const page = verdict();
        const scale = all(page, item => item instanceof LineScale)[0];
        compare(scale.first, 3);
        compare(scale.chosen, -1);
        mouseClick(labelled(page, "The same"));
        compare(kiosk.verdict, 2);
        compare(scale.chosen, 2);
    }
    function test_aSourceIsNamedAsWhatChangedTheMind(): void {
        kiosk.go("source", "letter");
        kiosk.go("source", "book");
        const page = verdict();
        mouseClick(labelled(page, "Book"));
        compare(kiosk.results.citedId, "book");
        mouseClick(labelled(page, "Something else, or nothing"));
        compare(kiosk.results.citedId, "");
        verify(labelled(page, "Something else, or nothing").chosen);
    }
    function test_nothingWasOpenedSoNothingIsAsked(): void {
        verify(!all(verdict(), item => item instanceof CiteRow)[0].visible);
    }
    function test_resultsCanBeSeenWithoutAVerdict(): void {
        mouseClick(labelled(verdict(), "See results without voting"));
        compare(kiosk.page, "results");
    }
    function test_theFindingIsTheTitle_data(): var {
        return [
            { tag: "kept", verdict: 3, says: "You kept your answer: “Better”." },
            { tag: "one step", verdict: 2, says: "You moved one step, to “The same”." },
            { tag: "three steps", verdict: 0, says: "You moved 3 steps, to “Much worse”." },
            { tag: "no verdict", verdict: -1, says: "Your first answer stands; there is no verdict yet." }
        ];
    }
    function test_theFindingIsTheTitle(data: var): void {
        if (data.verdict >= 0)
            kiosk.decide(data.verdict);
        compare(results().finding(), data.says);
    }
    function test_withoutAFirstAnswerTheVerdictStandsAlone(): void {
        kiosk.startOver();
        kiosk.wake();
        kiosk.skip();
        kiosk.decide(1);
        compare(results().finding(), "Your verdict: “Worse”.");
    }
    function test_beforeStandsOnTheLineAndNowHangsFromIt(): void {
        kiosk.decide(1);
        const line = all(results(), item => item instanceof MirrorLine)[0];
        const tags = all(line, item => item instanceof Tag && item.visible);
        compare(tags.length, 2);
        const before = tags.find(tag => tag.label === "You, before"), now = tags.find(tag => tag.label === "You, now");
        verify(before.mapToItem(line, 0, before.height).y < line.axis);
        verify(now.mapToItem(line, 0, 0).y > line.axis);
        verify(before.mapToItem(line, 0, 0).x > now.mapToItem(line, 0, 0).x);
    }
    function test_ownEvidenceIsShownLensByLens(): void {
        kiosk.weighing.choose("book");
        kiosk.weighing.put("better");
        kiosk.weighing.count(3);
        const rows = all(results(), item => item instanceof LensBalance);
        compare(rows.map(row => [row.name, row.worse, row.better]), [["Work", 0, 3], ["Safety", 0, 3]]);
    }
}
