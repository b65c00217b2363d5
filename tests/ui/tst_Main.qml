pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Museum.Theme
import Museum.Parts
import Museum.Shell
import Museum.ViewModels
import Museum.Bench

ScreenCase {
    id: testCase
    name: "Main"
    when: windowShown

    Bench { id: bench }
    Component {
        id: main
        Main {}
    }

    function open(kiosk: KioskViewModel, width: int, height: int): Main {
        const window = createTemporaryObject(main, testCase, { kiosk: kiosk, width: width, height: height });
        tryVerify(() => window.active || window.visible);
        settle(window.contentItem);
        return window;
    }
    function all(item: Item, wanted: var): var {
        const own = item.visible && wanted(item) ? [item] : [];
        return Array.from(item.children).reduce((found, child) => found.concat(all(child, wanted)), own);
    }
    function target(window: Main, label: string): Item {
        return all(window.contentItem, part => part instanceof Tappable && part.label === label)[0] ?? null;
    }
    function shows(window: Main, words: string): bool {
        return all(window.contentItem, part => part instanceof Text && part.text === words).length > 0;
    }
    function walked(): KioskViewModel {
        const kiosk = bench.kiosk();
        kiosk.wakeWith(1);
        return kiosk;
    }
    function test_theWakingTouchFallsThroughToNothing(): void {
        const kiosk = bench.kiosk();
        const window = open(kiosk, 1920, 1080);
        verify(!target(window, "Start over"));
        mouseClick(window.contentItem, 1700, 1000);
        compare(kiosk.phase, "stance");
        verify(target(window, "Start over"));
    }
    function test_theBarLeadsThroughAndBack(): void {
        const kiosk = walked();
        const window = open(kiosk, 1920, 1080);
        verify(!target(window, "Back"));
        mouseClick(target(window, "Story"));
        compare(kiosk.page, "story");
        verify(target(window, "Story").chosen);
        mouseClick(target(window, "Back"));
        compare(kiosk.page, "home");
    }
    function test_aPanelHoldsThePageStill(): void {
        const kiosk = walked();
        const window = open(kiosk, 1920, 1080);
        mouseClick(target(window, "Help"));
        verify(shows(window, kiosk.exhibit.contact));
        mouseClick(window.contentItem, 1000, 40);
        verify(!shows(window, kiosk.exhibit.contact));
        compare(kiosk.page, "home");
    }
    function test_keysStayInAnOpenPanel(): void {
        const window = open(walked(), 1920, 1080);
        window.requestActivate();
        tryVerify(() => window.active);
        mouseClick(target(window, "Language"));
        settle(window.contentItem);
        const seen = {};
        for (let i = 0; i < 30; ++i) {
            keyClick(Qt.Key_Right);
            seen[(window.activeFocusItem as Tappable)?.label ?? ""] = true;
        }
        verify(seen["Español"] && seen["Done"], JSON.stringify(seen));
        verify(!seen["Story"] && !seen["Quick look"], JSON.stringify(seen));
    }
    function test_startOverAsksOnce(): void {
        const kiosk = walked();
        const window = open(kiosk, 1920, 1080);
        mouseClick(target(window, "Start over"));
        compare(kiosk.phase, "visiting");
        settle(window.contentItem);
        mouseClick(target(window, "Yes, start over"));
        compare(kiosk.phase, "attract");
        verify(!target(window, "Yes, start over"));
    }
    function test_accessActsAtOnceAndComesBack(): void {
        const kiosk = walked();
        const window = open(kiosk, 1920, 1080);
        mouseClick(target(window, "Access"));
        settle(window.contentItem);
        mouseClick(target(window, "Colours: Night desk"));
        compare(Theme.name, "night");
        mouseClick(target(window, "Text size: 160 %"));
        compare(Theme.textStep, 1.6);
        settle(window.contentItem);
        mouseClick(target(window, "As it was"));
        compare(Theme.textStep, 1);
        compare(Theme.name, "reading");
    }
    function test_anotherLanguageKeepsThePage(): void {
        const kiosk = walked();
        kiosk.go("story");
        const window = open(kiosk, 1920, 1080);
        mouseClick(target(window, "Language"));
        settle(window.contentItem);
        mouseClick(target(window, "Español"));
        compare(kiosk.language, "es");
        compare(kiosk.page, "story");
    }
    function test_theWarningLetsAnyTouchGoOn(): void {
        const kiosk = walked();
        kiosk.go("story");
        const window = open(kiosk, 1920, 1080);
        bench.wait(95);
        compare(kiosk.phase, "warning");
        verify(shows(window, "Are you still there?"));
        mouseClick(window.contentItem, 30, 30);
        compare(kiosk.phase, "visiting");
        compare(kiosk.page, "story");
        verify(!shows(window, "Are you still there?"));
        bench.wait(95);
        settle(window.contentItem);
        mouseClick(all(window.contentItem, part => part instanceof ActionButton && part.label === "Start over")[0]);
        compare(kiosk.phase, "attract");
    }
    function test_keysAloneReachTheStory(): void {
        const kiosk = walked();
        const window = open(kiosk, 1920, 1080);
        window.requestActivate();
        tryVerify(() => window.active);
        for (let i = 0; i < 60 && (window.activeFocusItem as Tappable)?.label !== "Story"; ++i)
            keyClick(Qt.Key_Right);
        compare((window.activeFocusItem as Tappable)?.label, "Story");
        keyClick(Qt.Key_Return);
        compare(kiosk.page, "story");
        keyClick(Qt.Key_Backspace);
        compare(kiosk.page, "home");
    }
    function slides(item: Item): bool { // lies in a row that is flicked sideways
        return item !== null && (item instanceof SlideRow || slides(item.parent));
    }
    function test_nothingIsCut_data(): var {
        const rows = [];
        for (const stage of [[1920, 1080], [1080, 1920], [1366, 768]])
            for (const step of [1, 1.6, 2])
                rows.push({ tag: `${stage} at ${step}`, width: stage[0], height: stage[1], step: step, language: "en" });
        for (const language of ["es", "ru", "ar"])
            rows.push({ tag: `in ${language}`, width: 1920, height: 1080, step: 1.3, language: language });
        return rows;
    }
    function test_nothingIsCut(data: var): void {
        const kiosk = bench.shipped();
        kiosk.wakeWith(1);
        const window = open(kiosk, data.width, data.height);
        kiosk.access.textStep = data.step;
        kiosk.speakLanguage(data.language);
        const chapter = kiosk.exhibit.chapters.at(0).id;
        kiosk.go("chapter", chapter);
        const leaf = kiosk.chapter.pages.at(0).item;
        const person = kiosk.explore.people.at(2).id;
        for (const place of [["home", ""], ["story", ""], ["chapter", chapter], ["page", leaf], ["explore-timeline", ""], ["explore-people", ""],
            ["explore-people", person], ["explore-questions", kiosk.explore.questions.at(0).id], ["explore-words", ""], ["explore-charts", "nuclear-tests"]]) {
            kiosk.go(place[0], place[1]);
            settle(window.contentItem);
            for (const text of all(window.contentItem, part => part instanceof Text))
                if (!slides(text))
                    keepsItsPlace(text, window, place[0]);
        }
    }
    function keepsItsPlace(text: Text, window: Main, page: string): void {
        verify(!text.truncated, `${page}: “${text.text}” is cut`);
        verify(text.contentWidth <= Math.max(text.width, 1) + 2, `${page}: “${text.text}” is wider than its place`);
        const start = text.mapToItem(window.contentItem, 0, 0).x;
        verify(start >= -1, `${page}: “${text.text}” begins outside`);
        verify(start + Math.min(text.width, text.contentWidth) <= window.width + 1, `${page}: “${text.text}” leaves the stage`);
    }
}
