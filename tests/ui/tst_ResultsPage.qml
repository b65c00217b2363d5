pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Museum.Theme
import Museum.Parts
import Museum.Pages
import Museum.Shell
import Museum.ViewModels
import Museum.Bench

TestCase {
    id: testCase
    name: "Results"
    when: windowShown
    width: 1920
    height: 1080
    visible: true

    Bench { id: bench }
    Component {
        id: resultsPart
        ResultsPage { width: Theme.width; height: Theme.height }
    }
    Component {
        id: panelPart
        TakeAwayPanel {}
    }
    SignalSpy { id: panels; signalName: "panelRequested" }
    property KioskViewModel kiosk

    function init(): void {
        Theme.width = 1920;
        Theme.height = 1080;
        Theme.textStep = 1;
        Theme.pixelsPerMm = 2.71;
        kiosk = bench.kiosk();
        kiosk.wakeWith(3);
    }
    function cleanup(): void {
        Theme.pixelsPerMm = 2.71;
        Theme.textStep = 1;
        Theme.height = 1080;
        Theme.width = 1920;
    }
    function all(item: Item, test: var): var {
        const own = test(item) ? [item] : [];
        return Array.from(item.children).reduce((found, child) => found.concat(all(child, test)), own);
    }
    function labelled(page: Item, label: string): Item {
        return all(page, item => item instanceof Tappable && item.visible && item.label === label)[0] ?? null;
    }
    function says(page: Item, words: string): bool {
        return all(page, item => item instanceof Words && item.visible && item.text.includes(words)).length > 0;
    }
    function results(): ResultsPage {
        kiosk.go("results");
        const page = createTemporaryObject(resultsPart, testCase, { kiosk: kiosk });
        waitForRendering(page);
        return page;
    }
    function strips(page: Item): var {
        return all(page, item => item instanceof DotStrip && item.visible && item.count > 0);
    }

    function test_ownAnswersStandAmongThoseOfOthers(): void {
        kiosk.decide(1);
        bench.crowd(kiosk, 25, "counted");
        const page = results();
        verify(!all(page, item => item instanceof MirrorLine && item.visible).length);
        compare(strips(page).map(strip => [strip.mark, strip.count, strip.down]), [
            ["much-worse", 25, false], ["little-worse", 25, true]
        ]);
        compare(all(page, item => item instanceof Tag && item.visible).map(tag => tag.label).sort(), ["You, before", "You, now"]);
        verify(says(page, "Of 25 visitors with two answers, 0 moved towards “Did not help”, 0 kept their answer, 25 moved towards “Helped”."));
    }
    function test_manyVisitorsShareAMarkAndThatIsSaid(): void {
        bench.crowd(kiosk, 3000, "counted");
        const page = results();
        compare(strips(page).map(strip => strip.count), [60, 60]);
        verify(says(page, "One mark stands for about 50 visitors."));
    }
    function test_marksStayInTheirLane_data(): var {
        return [
            { tag: "landscape", width: 1920, height: 1080, step: 1 }, { tag: "upright", width: 1080, height: 1920, step: 1 },
            { tag: "small", width: 1366, height: 768, step: 1 }, { tag: "large text", width: 1920, height: 1080, step: 2 }
        ];
    }
    function test_marksStayInTheirLane(data: var): void {
        Theme.width = data.width;
        Theme.height = data.height;
        Theme.textStep = data.step;
        bench.crowd(kiosk, 60, "counted");
        const marks = strips(results());
        compare(marks.length, 2);
        for (const strip of marks)
            for (const mark of Array.from(strip.children).filter(child => child instanceof Rectangle))
                verify(mark.x >= -1 && mark.x + mark.width <= strip.width + 1 && mark.y >= -1 && mark.y + mark.height <= strip.height + 1);
    }
    function test_howManyAreMissing_data(): var {
        return [
            { tag: "some", voters: 17, says: "3 more answers, and you can see how others decided." },
            { tag: "one", voters: 19, says: "One more answer, and you can see how others decided." }
        ];
    }
    function test_howManyAreMissing(data: var): void {
        bench.crowd(kiosk, data.voters, "counted");
        const page = results();
        verify(says(page, data.says));
        compare(strips(page).length, 0);
        verify(all(page, item => item instanceof MirrorLine && item.visible).length === 1);
    }
    function test_standingIsSaidAsItIs_data(): var {
        return [
            { tag: "counting", says: "Your answer is being counted." }, { tag: "counted", says: "Your answer is counted." },
            { tag: "waiting", says: "Your answer cannot be saved just now. The kiosk keeps trying." }
        ];
    }
    function test_standingIsSaidAsItIs(data: var): void {
        kiosk.decide(1);
        bench.crowd(kiosk, 25, data.tag);
        verify(says(results(), data.says));
    }
    function test_theSourceMostNamedIsOpened(): void {
        kiosk.decide(1);
        bench.crowd(kiosk, 25, "counted");
        const page = results();
        verify(says(page, "Named most often as what changed a mind (25)"));
        mouseClick(labelled(page, "Book"));
        compare([kiosk.page, kiosk.item], ["source", "book"]);
    }
    function test_withoutAVerdictItIsAskedFor(): void {
        const page = results();
        verify(labelled(page, "Take it with you") === null);
        mouseClick(labelled(page, "Give your verdict"));
        compare(kiosk.page, "verdict");
    }
    function test_theTakeAwayIsAskedFor(): void {
        kiosk.decide(1);
        const page = results();
        panels.target = page;
        mouseClick(labelled(page, "Take it with you"));
        compare(panels.signalArguments[0][0], "take-away");
        panels.target = null;
    }
    function test_aModuleIsNeverTooSmall_data(): var {
        return [{ tag: "coarse", density: 2.71 }, { tag: "fine", density: 9.3 }];
    }
    function test_aModuleIsNeverTooSmall(data: var): void {
        Theme.pixelsPerMm = data.density;
        kiosk.decide(1);
        const panel = createTemporaryObject(panelPart, testCase, { kiosk: kiosk });
        const code = all(panel, item => item instanceof TextCode)[0];
        verify(code.module >= 0.8 * data.density);
        compare(code.width, code.module * kiosk.takeAway.modules);
        compare([code.x, code.y].map(Math.round), [code.x, code.y]);
    }
    function test_theTakeAwaySaysTheVerdictAndForgetsIt(): void {
        kiosk.decide(1);
        const panel = panelPart.createObject(testCase, { kiosk: kiosk });
        verify(says(panel, "My verdict: “Worse”."));
        verify(kiosk.takeAway.text.includes("My verdict: “Worse”."));
        panel.destroy();
        tryCompare(kiosk.takeAway, "text", "");
    }
}
