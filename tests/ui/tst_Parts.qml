pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Museum.Theme
import Museum.Parts
import Museum.Bench

TestCase {
    id: testCase
    name: "Parts"
    when: windowShown
    width: 1920
    height: 1080
    visible: true

    Component {
        id: plate
        Plate { width: 300; height: 200; alt: "A crane" }
    }
    Component {
        id: stops
        PageStops { width: 900 }
    }
    Component {
        id: stopsModel
        ListModel {
            ListElement { number: 1; title: "One"; read: true }
            ListElement { number: 2; title: "Two"; read: true }
            ListElement { number: 3; title: "Three"; read: false }
        }
    }
    Bench { id: bench }
    Component {
        id: chips
        ChipFlow { width: 800 }
    }
    Component {
        id: bar
        NavBar { current: "story" }
    }
    Component {
        id: overlay
        Overlay { title: "Help"; place: Qt.rect(400, 300, 800, 400) }
    }
    Component {
        id: row
        LocalRow { primary: "Next: page 3 of 5"; secondary: "Page 1" }
    }
    Component {
        id: measured
        Item {
            id: both
            required property string text
            required property string token
            readonly property real wide: measure.wide(text)
            readonly property real widest: measure.widest(text)
            readonly property real inALine: inALine.implicitWidth
            WordMeasure { id: measure; token: both.token }
            Words { id: inALine; token: both.token; text: both.text }
        }
    }
    SignalSpy { id: spy }

    function cleanup(): void {
        Theme.width = 1920;
        Theme.height = 1080;
        Theme.textStep = 1;
        Theme.rtl = false;
        Theme.roomy = false;
        Theme.plain = false;
    }
    function watch(target: Item, name: string): void {
        spy.target = null;
        spy.signalName = name;
        spy.target = target;
        spy.clear();
    }
    function all(item: Item, wanted: var): var {
        const own = item.visible && wanted(item) ? [item] : [];
        return Array.from(item.children).reduce((found, child) => found.concat(all(child, wanted)), own);
    }
    function labelled(item: Item, label: string): Item {
        return all(item, part => part instanceof Tappable && part.label === label)[0] ?? null;
    }
    function test_aMissingPictureIsAQuietPlate(): void {
        const item = createTemporaryObject(plate, testCase, { picture: "" });
        verify(item.missing);
        compare(item.Accessible.name, "A crane");
        compare(all(item, part => part instanceof Icon).length, 1);
    }
    function test_aPictureFillsItsFrameOrStandsWhole(): void {
        const file = "image://icon/regular/house/000000";
        const item = createTemporaryObject(plate, testCase, { picture: file });
        verify(!item.missing);
        const image = all(item, part => part instanceof Image)[0];
        compare(image.width, 300);
        item.whole = true;
        compare(image.height, 200);
    }
    function test_stops(): void {
        const item = createTemporaryObject(stops, testCase, { stops: createTemporaryObject(stopsModel, testCase), here: 2 });
        watch(item, "stopRequested");
        mouseClick(labelled(item, "Page 3: Three"));
        compare(spy.signalArguments[0][0], 2);
        verify(labelled(item, "Page 2: Two").chosen);
    }
    function test_chipsOpenSourcesAndAskForCards(): void {
        const kiosk = bench.kiosk();
        kiosk.wakeWith(0);
        kiosk.go("chapter", kiosk.exhibit.chapters.at(0).id);
        kiosk.go("page", kiosk.chapter.pages.at(0).item);
        const item = createTemporaryObject(chips, testCase, { chips: kiosk.chapterPage.chips });
        wait(30);
        const find = icon => all(item, part => part instanceof Chip && part.icon === icon)[0];
        watch(item, "cardRequested");
        mouseClick(find("book-bookmark"));
        compare(spy.signalArguments[0][0], "word");
        watch(item, "pageRequested");
        mouseClick(find("file-text"));
        compare(spy.signalArguments[0][0], "source");
        item.only = ["source"];
        verify(!find("book-bookmark"));
        verify(find("file-text"));
    }
    function test_theBarShowsOnlyWhatThereIs(): void {
        const item = createTemporaryObject(bar, testCase, { hubs: ["home", "story"], canGoBack: false });
        verify(labelled(item, "Story").chosen);
        verify(!labelled(item, "Back"));
        verify(!labelled(item, "Weigh"));
        watch(item, "pageRequested");
        mouseClick(labelled(item, "Start"));
        compare(spy.signalArguments[0][0], "home");
        watch(item, "panelRequested");
        mouseClick(labelled(item, "Help"));
        compare(spy.signalArguments[0][0], "help");
    }
    function test_startOverStandsApart_data(): var {
        return [
            { tag: "landscape", width: 1920, height: 1080, step: 1 }, { tag: "large", width: 1920, height: 1080, step: 2 },
            { tag: "upright", width: 1080, height: 1920, step: 1 }, { tag: "upright, large", width: 1080, height: 1920, step: 2 },
            { tag: "laptop", width: 1366, height: 768, step: 1 }
        ];
    }
    function test_startOverStandsApart(data: var): void {
        Theme.width = data.width;
        Theme.height = data.height;
        Theme.textStep = data.step;
        const item = createTemporaryObject(bar, testCase);
        const keys = all(item, part => part instanceof NavItem);
        compare(keys.length, 10);
        const last = keys[9];
        for (const key of keys.slice(0, 9)) {
            const beside = Math.abs(key.y - last.y) < 2 ? Math.abs(key.x - last.x) - key.width : Theme.stageW;
            verify(beside >= 8 * Theme.pixelsPerMm, key.label);
        }
        for (const key of keys) {
            verify(key.y + key.height <= item.height + 1, key.label);
            verify(key.height >= Theme.touch && key.width >= Theme.touch, key.label);
        }
    }
    function test_aTouchBesideThePanelPutsItAway(): void {
        const item = createTemporaryObject(overlay, testCase);
        watch(item, "dismissed");
        mouseClick(item, 600, 500);
        compare(spy.count, 0);
        mouseClick(item, 50, 50);
        compare(spy.count, 1);
    }
    function test_theNextStepStandsAtTheTrailingEnd(): void {
        const item = createTemporaryObject(row, testCase);
        const next = labelled(item, "Next: page 3 of 5");
        fuzzyCompare(next.x + next.width, Theme.stageW - Theme.margin, 1);
        verify(labelled(item, "Page 1").x + labelled(item, "Page 1").width < next.x);
        Theme.rtl = true;
        fuzzyCompare(next.x, Theme.margin, 1);
    }
    function test_uprightTheNextStepHasTheWholeWidth(): void {
        Theme.width = 1080;
        Theme.height = 1920;
        const item = createTemporaryObject(row, testCase, { secondary: "" });
        fuzzyCompare(labelled(item, "Next: page 3 of 5").width, Theme.innerW, 1);
    }
    function test_wordsAreMeasuredAsTheyAreSet_data(): var {
        return ["caption", "control", "display"].map(token => ({ tag: token, token: token }));
    }
    function test_wordsAreMeasuredAsTheyAreSet(data: var): void {
        const item = createTemporaryObject(measured, testCase, { token: data.token, text: "Who would blink first?" });
        const longest = createTemporaryObject(measured, testCase, { token: data.token, text: "would" });
        const before = item.wide;
        for (const change of [() => Theme.textStep = 1.3, () => Theme.roomy = true, () => Theme.plain = true]) {
            change();
            verify(item.wide > before * 1.05);
            fuzzyCompare(item.wide, item.inALine, 1);
            fuzzyCompare(item.widest, longest.inALine, 1);
        }
    }
    function test_aWordMayBePartedAtItsHyphen(): void {
        const item = createTemporaryObject(measured, testCase, { token: "body", text: "Северо-Восточный" });
        const end = createTemporaryObject(measured, testCase, { token: "body", text: "Восточный" });
        const begin = createTemporaryObject(measured, testCase, { token: "body", text: "Северо-" });
        verify(begin.wide < end.wide);
        compare(item.widest, end.wide);
        item.text = "Северо-Юг";
        compare(item.widest, begin.wide);
    }
}
