pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Museum.Theme
import Museum.Parts
import Museum.Pages
import Museum.ViewModels
import Museum.Bench

ScreenCase {
    id: testCase
    name: "SourcePage"
    when: windowShown
    width: 1920
    height: 1080
    visible: true

    Bench { id: bench }
    Component {
        id: part
        SourcePage { width: 1920; height: 1080 }
    }
    property KioskViewModel kiosk

    function init(): void {
        Theme.width = 1920;
        Theme.height = 1080;
        kiosk = bench.kiosk();
        kiosk.wakeWith(3);
    }
    function cleanup(): void {
        Theme.textStep = 1;
        Theme.rtl = false;
    }
    function open(id: string, step: string): SourcePage {
        kiosk.go("source", id);
        kiosk.goStep(step);
        const page = createTemporaryObject(part, testCase, { kiosk: kiosk });
        settle(page);
        return page;
    }
    function all(item: Item, test: var): var {
        const own = test(item) ? [item] : [];
        return Array.from(item.children).reduce((found, child) => found.concat(all(child, test)), own);
    }
    function labelled(page: Item, label: string): Item {
        return all(page, item => item instanceof Tappable && item.visible && item.label === label)[0] ?? null;
    }
    function text(page: Item): string {
        return all(page, item => item instanceof Text && item.visible).map(item => item.text).join("\n");
    }
    function lines(page: Item): var {
        return all(page, item => item instanceof TranscriptLine);
    }

    function test_theNextStepIsThePrimaryButton(): void {
        const page = open("letter", "look");
        const walked = [];
        for (let step = 0; step < 4; step++) {
            mouseClick(all(page, item => item instanceof ActionButton && item.kind === "primary" && item.visible)[0]);
            walked.push(kiosk.step);
            wait(510);
            settle(page);
        }
        compare(walked, ["read", "question", "compare", "weigh"]);
        mouseClick(labelled(page, "Next source"));
        compare(kiosk.item, "book");
    }
    function test_theQuickLookEndsAtTheVerdict(): void {
        const page = open("letter", "weigh");
        kiosk.source.weigh("better", 2);
        kiosk.go("source", "book");
        kiosk.goStep("weigh");
        kiosk.source.weigh("worse", 1);
        mouseClick(labelled(page, "My verdict"));
        compare(kiosk.page, "verdict");
    }
    function test_aTabOpensItsStep(): void {
        const page = open("letter", "look");
        mouseClick(all(page, item => item instanceof TabItem && item.label === "Question")[0]);
        compare(kiosk.step, "question");
        verify(text(page).includes("Callao"));
    }
    function test_whereTheirWordsDoNotFitTheOtherStepsAreNumbered(): void {
        const named = page => all(page, item => item instanceof TabItem && item.visible).map(item => item.written);
        const page = open("letter", "read");
        compare(named(page), ["Look", "Read", "Question", "Compare", "Weigh"]);
        const tabs = all(page, item => item instanceof StepTabs)[0];
        tabs.parent.width = 520;
        settle(page);
        compare(named(page), ["1", "Read", "3", "4", "5"]);
        verify(!tabs.longer);
        const third = labelled(page, "3 Question");
        verify(third.width >= Theme.touch);
        mouseClick(third);
        compare(kiosk.step, "question");
        settle(page);
        compare(named(page), ["1", "2", "Question", "4", "5"]);
    }
    function test_aTouchedLineIsLit(): void {
        const page = open("letter", "read");
        compare(lines(page).map(line => line.tied), [true, true, false]);
        mouseClick(lines(page)[1]);
        compare(kiosk.source.litLine, 1);
        verify(lines(page)[1].lit);
        verify(!lines(page)[0].lit);
    }
    function test_remarksStandInBracketsAndAreNoTargets(): void {
        const page = open("letter", "read");
        verify(text(page).includes("[\u00a0torn\u00a0]"));
        mouseClick(lines(page)[2]);
        compare(kiosk.source.litLine, -1);
    }
    function test_readingsChangeTheWords(): void {
        const page = open("letter", "read");
        mouseClick(labelled(page, "Reading: Plain words"));
        verify(text(page).includes("There is no work"));
        verify(!text(page).includes("Querida Ana"));
    }
    function test_pagesOfASourceAreTurned(): void {
        const page = open("letter", "read");
        mouseClick(labelled(page, "Page 2"));
        compare(kiosk.source.pageIndex, 1);
        compare(lines(page).length, 0);
    }
    function test_aMissingPictureIsSaid(): void {
        verify(text(open("letter", "read")).includes("There is no picture of this source."));
    }
    function test_theNoteComesAfterTheAnswerOnly(): void {
        const page = open("letter", "look");
        verify(!text(page).includes("A historian notes"));
        mouseClick(labelled(page, "The ink"));
        verify(text(page).includes("A historian notes"));
        verify(text(page).includes("late"));
        verify(labelled(page, "The ink").chosen);
        verify(!labelled(page, "The stamp").chosen);
    }
    function test_guidedLookGoesAlongItsStops(): void {
        const page = open("letter", "look");
        mouseClick(labelled(page, "Guided look: 3 stops"));
        verify(text(page).includes("A year late."));
        wait(510);
        settle(page);
        mouseClick(labelled(page, "Next stop"));
        compare(kiosk.source.pageIndex, 1);
        wait(510);
        settle(page);
        mouseClick(labelled(page, "Stop before"));
        verify(text(page).includes("A year late."));
        wait(510);
        settle(page);
        mouseClick(labelled(page, "End the look"));
        verify(text(page).includes("What first?"));
    }
    function test_compareShowsBothAndSwaps(): void {
        const page = open("letter", "compare");
        compare(all(page, item => item instanceof CompareSide && item.visible).map(side => side.source.id), ["letter", "book"]);
        mouseClick(all(page, item => item instanceof Chip && item.role === Accessible.RadioButton)[1]);
        compare(kiosk.partner.id, "photo");
        mouseClick(labelled(page, "Swap"));
        compare(kiosk.source.id, "photo");
        compare(kiosk.partner.id, "letter");
    }
    function test_weighingASourceTipsTheSmallBeam(): void {
        const page = open("letter", "weigh");
        const beam = all(page, item => item instanceof Beam)[0];
        mouseClick(labelled(page, "Letter: Helped"));
        compare(kiosk.source.side, "better");
        compare(kiosk.source.strength, 2);
        tryVerify(() => beam.lean > 1);
        mouseClick(labelled(page, "It counts: a lot"));
        compare(kiosk.source.strength, 3);
    }
    function test_strengthWaitsForASide(): void {
        const page = open("letter", "weigh");
        mouseClick(labelled(page, "It counts: a lot"));
        compare(kiosk.source.strength, 0);
    }
    function test_nothingIsCutOff_data(): var {
        const rows = [];
        for (const step of ["look", "read", "question", "compare", "weigh"])
            for (const size of [[1920, 1080], [1080, 1920], [1366, 768]])
                for (const text of [1, 1.6, 2])
                    rows.push({ tag: step + " " + size + " " + text, step: step, size: size, text: text });
        return rows;
    }
    function test_nothingIsCutOff(data: var): void {
        Theme.width = data.size[0];
        Theme.height = data.size[1];
        Theme.textStep = data.text;
        const page = open("letter", data.step);
        page.width = data.size[0];
        page.height = data.size[1];
        settle(page);
        for (const words of all(page, item => item instanceof Text && item.visible)) {
            verify(!words.truncated, words.text);
            verify(words.contentWidth <= words.width + 2, words.text + ": " + words.contentWidth + " > " + words.width);
        }
    }
}
