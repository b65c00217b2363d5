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
    name: "EvidencePage"
    when: windowShown
    width: 1920
    height: 1080
    visible: true

    Bench { id: bench }
    Component {
        id: part
        EvidencePage { width: 1920; height: 1080 }
    }
    property KioskViewModel kiosk

    function init(): void {
        Theme.width = 1920;
        Theme.height = 1080;
        kiosk = bench.kiosk();
        kiosk.wakeWith(3);
        kiosk.go("evidence");
    }
    function make(): EvidencePage {
        const page = createTemporaryObject(part, testCase, { kiosk: kiosk });
        settle(page);
        return page;
    }
    function all(item: Item, test: var): var {
        const own = test(item) ? [item] : [];
        return Array.from(item.children).reduce((found, child) => found.concat(all(child, test)), own);
    }
    function cards(page: Item): var {
        return all(page, item => item instanceof SourceCard).map(card => card.title);
    }
    function labelled(page: Item, label: string): Item {
        return all(page, item => item instanceof Tappable && item.visible && item.label === label)[0] ?? null;
    }

    function test_everySourceHangsOnTheWall(): void {
        compare(cards(make()), ["Letter", "Book", "A photograph"]);
    }
    function test_aCardOpensItsSource(): void {
        mouseClick(labelled(make(), "Book"));
        compare(kiosk.page, "source");
        compare(kiosk.item, "book");
    }
    function test_aLensNarrowsTheWall(): void {
        const page = make();
        mouseClick(labelled(page, "Safety"));
        compare(cards(page), ["Book"]);
        mouseClick(labelled(page, "All 3"));
        compare(cards(page).length, 3);
    }
    function test_nationsAreChosenFromAPanel(): void {
        const page = make();
        mouseClick(labelled(page, "From: anywhere"));
        mouseClick(labelled(page, "Peru"));
        compare(cards(page), ["Letter"]);
        compare(page.choosing, "");
        wait(510);
        settle(page);
        mouseClick(labelled(page, "From: Peru"));
        mouseClick(labelled(page, "Anywhere"));
        compare(cards(page).length, 3);
    }
    function test_whatIsWeighedCanBeLeftOut(): void {
        const page = make();
        kiosk.weighing.choose("letter");
        kiosk.weighing.put("better");
        mouseClick(labelled(page, "Not yet weighed"));
        compare(cards(page), ["Book", "A photograph"]);
    }
    function test_nothingLeftIsSaid(): void {
        const page = make();
        kiosk.evidence.showLens("safety");
        kiosk.evidence.showNation("Peru");
        compare(cards(page), []);
        verify(all(page, item => item instanceof Text && item.visible).some(words => words.text.startsWith("No source answers")));
    }
    function test_weighedSourcesBearTheirMark_data(): var {
        return [
            { tag: "a little better", side: "better", strength: 1, mark: "little-better" },
            { tag: "some better", side: "better", strength: 2, mark: "much-better" },
            { tag: "a lot worse", side: "worse", strength: 3, mark: "much-worse" },
            { tag: "not sure has none", side: "not-sure", strength: 2, mark: "" }
        ];
    }
    function test_weighedSourcesBearTheirMark(data: var): void {
        kiosk.weighing.choose("letter");
        kiosk.weighing.put(data.side);
        kiosk.weighing.count(data.strength);
        compare(labelled(make(), "Letter").mark, data.mark);
    }
}
