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
    name: "WeighPage"
    when: windowShown
    width: 1920
    height: 1080
    visible: true

    Bench { id: bench }
    Component {
        id: part
        WeighPage { width: 1920; height: 1080 }
    }
    property KioskViewModel kiosk

    function init(): void {
        Theme.width = 1920;
        Theme.height = 1080;
        Theme.reduceMotion = true;
        kiosk = bench.kiosk();
        kiosk.wakeWith(3);
        kiosk.go("weigh");
    }
    function cleanup(): void {
        Theme.textStep = 1;
        Theme.rtl = false;
        Theme.reduceMotion = false;
    }
    function make(): WeighPage {
        const page = createTemporaryObject(part, testCase, { kiosk: kiosk });
        settle(page);
        return page;
    }
    function all(item: Item, test: var): var {
        const own = test(item) ? [item] : [];
        return Array.from(item.children).reduce((found, child) => found.concat(all(child, test)), own);
    }
    function labelled(page: Item, label: string): Item {
        return all(page, item => item instanceof Tappable && item.visible && item.label.startsWith(label))[0] ?? null;
    }
    function drawn(block: Item): Item { // what is seen of a block, which may be lower than its target
        return Array.from(block.children).find(child => child instanceof Rectangle && child.width === block.width && child.height > Theme.px(4));
    }
    function put(id: string, side: string, strength: int): void {
        kiosk.weighing.choose(id);
        kiosk.weighing.put(side);
        kiosk.weighing.count(strength);
    }

    function test_theSentenceSaysWhatTheBeamShows_data(): var {
        return [
            { tag: "nothing", put: [], says: "Nothing lies on the scales yet." },
            { tag: "balance", put: [["letter", "worse", 2], ["book", "better", 2]], says: "Your evidence is in balance." },
            { tag: "slightly", put: [["letter", "worse", 2], ["book", "better", 3]], says: "Your evidence leans slightly to “Helped”." },
            { tag: "strongly", put: [["letter", "worse", 3], ["book", "worse", 3]], says: "Your evidence leans strongly to “Did not help”." }
        ];
    }
    function test_theSentenceSaysWhatTheBeamShows(data: var): void {
        const page = make();
        for (const [id, side, strength] of data.put)
            put(id, side, strength);
        compare(page.finding(), data.says);
    }
    function test_aWaitingSourceIsChosenAndPutOnASide(): void {
        const page = make();
        mouseClick(labelled(page, "Book"));
        compare(kiosk.weighing.chosen, "book");
        mouseClick(labelled(page, "Book: Did not help"));
        compare(kiosk.weighing.worseCount, 1);
        verify(labelled(page, "Source 2, Book") !== null);
    }
    function test_aBlockBringsItsSourceBack(): void {
        const page = make();
        put("letter", "worse", 3);
        put("book", "better", 1);
        mouseClick(labelled(page, "Source 1, Letter"));
        compare(kiosk.weighing.chosen, "letter");
        settle(page);
        mouseClick(labelled(page, "Take off"));
        compare(kiosk.weighing.worseCount, 0);
    }
    function test_heavierStandsHigherAndTheBeamTips(): void {
        const page = make();
        put("letter", "worse", 1);
        put("book", "better", 3);
        const light = labelled(page, "Source 1"), heavy = labelled(page, "Source 2");
        fuzzyCompare(drawn(heavy).height, 3 * drawn(light).height, 1);
        verify(light.mapToItem(page, 0, 0).x < 960);
        verify(heavy.mapToItem(page, 0, 0).x > 960);
        verify(heavy.mapToItem(page, 0, heavy.height).y > light.mapToItem(page, 0, light.height).y);
    }
    function test_worseLiesWhereReadingStarts(): void {
        Theme.rtl = true;
        const page = make();
        put("letter", "worse", 1);
        put("book", "better", 3);
        verify(labelled(page, "Source 1").mapToItem(page, 0, 0).x > 960);
        verify(labelled(page, "Source 2").mapToItem(page, 0, 0).x < 960);
    }
    function test_aLensShowsItsSourcesOnly(): void {
        const page = make();
        put("letter", "worse", 1);
        put("book", "better", 3);
        mouseClick(labelled(page, "Safety"));
        compare(labelled(page, "Source 1"), null);
        verify(labelled(page, "Source 2") !== null);
    }
    function test_theVerdictIsNext(): void {
        mouseClick(labelled(make(), "My verdict"));
        compare(kiosk.page, "verdict");
    }
    function test_aSideTooFullToTouchOpensItsList(): void {
        const page = make();
        put("letter", "worse", 3);
        put("book", "worse", 1);
        put("photo", "worse", 2);
        const beam = all(page, item => item instanceof Beam)[0];
        compare(labelled(page, "3 sources weigh 6"), null);
        beam.width = 2 * (beam.arm + 3 * Theme.touch);
        mouseClick(labelled(page, "3 sources weigh 6"));
        const list = all(page, item => item instanceof SourcePicker)[0];
        compare(all(list, item => item instanceof Chip).filter(chip => chip.visible).length, 3);
        mouseClick(labelled(list, "2  "));
        compare(kiosk.weighing.chosen, "book");
        compare(all(page, item => item instanceof SourcePicker).length, 0);
    }
    function test_aLowBlockIsTallEnoughForAFinger(): void {
        const page = make();
        put("letter", "worse", 1);
        put("book", "better", 3);
        const beam = all(page, item => item instanceof Beam)[0];
        beam.height = Theme.px(200);
        for (const block of all(beam, item => item instanceof Tappable))
            verify(block.height >= Theme.touch, block.label);
    }
    function test_blocksStayAboveTheWaitingRow_data(): var {
        return [{ tag: "lying", size: [1920, 1080], text: 1 }, { tag: "upright", size: [1080, 1920], text: 1 },
            { tag: "laptop", size: [1366, 768], text: 1 }, { tag: "large", size: [1920, 1080], text: 1.6 }, { tag: "largest", size: [1080, 1920], text: 2 }];
    }
    function test_blocksStayAboveTheWaitingRow(data: var): void {
        Theme.width = data.size[0];
        Theme.height = data.size[1];
        Theme.textStep = data.text;
        const page = make();
        page.width = data.size[0];
        page.height = data.size[1];
        put("letter", "worse", 3);
        put("book", "worse", 3);
        put("photo", "worse", 3);
        settle(page);
        const beam = all(page, item => item instanceof Beam)[0];
        verify(beam.height > Theme.px(150), beam.height);
        for (const block of all(beam, item => item instanceof Tappable)) {
            const top = block.mapToItem(beam, 0, 0).y;
            verify(top >= -Theme.px(8), top);
            verify(top + block.height < beam.height, top + block.height);
        }
    }
}
