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
    name: "Pages"
    when: windowShown
    width: 1920
    height: 1080
    visible: true

    Bench { id: bench }
    Component { id: attract; AttractPage { anchors.fill: parent } }
    Component { id: stance; StancePage { anchors.fill: parent } }
    Component { id: home; HomePage { anchors.fill: parent } }
    Component { id: story; StoryPage { anchors.fill: parent } }
    Component { id: chapter; ChapterPage { anchors.fill: parent } }
    Component { id: leaf; ChapterPageView { anchors.fill: parent } }
    Component { id: people; PeoplePage { anchors.fill: parent } }
    Component { id: questions; QuestionsPage { anchors.fill: parent } }
    Component { id: charts; ChartsPage { anchors.fill: parent } }
    Component { id: timeline; TimelinePage { anchors.fill: parent } }
    Component { id: gallery; GalleryPage { anchors.fill: parent } }
    Component { id: preparing; PreparingPage { anchors.fill: parent } }
    SignalSpy { id: cards; signalName: "cardRequested" }

    function open(page: Component, kiosk: KioskViewModel): Item {
        const item = createTemporaryObject(page, testCase, { kiosk: kiosk });
        settle(item);
        return item;
    }
    function visiting(page: string, item: string): KioskViewModel {
        const kiosk = bench.kiosk();
        kiosk.wakeWith(1);
        if (page !== "home")
            kiosk.go(page, item);
        return kiosk;
    }
    function all(item: Item, wanted: var): var {
        const own = item.visible && wanted(item) ? [item] : [];
        return Array.from(item.children).reduce((found, child) => found.concat(all(child, wanted)), own);
    }
    function target(item: Item, label: string): Item {
        const found = all(item, part => part instanceof Tappable && part.label === label)[0];
        verify(found, `there is no “${label}”`);
        return found;
    }
    function shows(item: Item, words: string): bool {
        return all(item, part => part instanceof Text && part.text === words).length > 0;
    }
    function test_anAnswerWakesAndRecords(): void {
        const kiosk = bench.kiosk();
        const page = open(attract, kiosk);
        mouseClick(target(page, kiosk.exhibit.answers.at(2).text));
        compare(kiosk.phase, "visiting");
        compare(kiosk.stance, 2);
    }
    function test_aTouchAnywhereElseWakesOnly(): void {
        const kiosk = bench.kiosk();
        mouseClick(open(attract, kiosk), 960, 300);
        compare(kiosk.phase, "stance");
        compare(kiosk.stance, -1);
    }
    function test_aLanguageWakesInThatLanguage(): void {
        const kiosk = bench.kiosk();
        mouseClick(target(open(attract, kiosk), "Español"));
        compare(kiosk.phase, "stance");
        compare(kiosk.language, "es");
    }
    function test_pauseDoesNotWake(): void {
        const kiosk = bench.kiosk();
        const page = open(attract, kiosk);
        const pause = all(page, part => part instanceof ActionButton && part.icon === "pause")[0];
        if (kiosk.exhibit.attract.count > 1)
            mouseClick(pause);
        else
            verify(!pause, "one picture has nothing to pause");
        compare(kiosk.phase, "attract");
    }
    function test_theLineDoesNotMoveWhenTheScreenWakes(): void {
        const kiosk = bench.kiosk();
        const before = all(open(attract, kiosk), part => part instanceof LineScale)[0].y;
        kiosk.wake();
        compare(all(open(stance, kiosk), part => part instanceof LineScale)[0].y, before);
    }
    function test_theFirstVoteMayBeSkipped(): void {
        const kiosk = bench.kiosk();
        kiosk.wake();
        mouseClick(target(open(stance, kiosk), "I am not sure yet. Go on"));
        compare(kiosk.phase, "visiting");
        compare(kiosk.stance, -1);
        verify(kiosk.stanceSkipped);
    }
    function test_theDeskLeadsToChaptersAndEvidence(): void {
        const kiosk = visiting("home", "");
        const page = open(home, kiosk);
        const first = kiosk.exhibit.chapters.at(0);
        mouseClick(target(page, `Chapter ${first.number}: ${first.title}`));
        compare(kiosk.page, "chapter");
        compare(kiosk.item, first.id);
        kiosk.home();
        mouseClick(target(page, "Go to the evidence"));
        compare(kiosk.page, "evidence");
    }
    function test_fromTheDeskEveryWayToExploreIsOneTouchAway(): void {
        const kiosk = visiting("home", "");
        const page = open(home, kiosk);
        const ways = all(page, part => part instanceof TabItem && part.visible).map(tab => tab.label);
        verify(ways.includes("People") && ways.includes("Questions"), ways);
        verify(!all(page, part => part instanceof TabItem && part.chosen).length);
        mouseClick(target(page, "People"));
        compare(kiosk.page, "explore-people");
    }
    function test_theStoryGoesOnWhereItWasLeft(): void {
        const kiosk = visiting("story", "");
        const page = open(story, kiosk);
        mouseClick(target(page, "Begin: chapter 1"));
        compare(kiosk.page, "chapter");
        kiosk.go("page", kiosk.chapter.pages.at(0).item);
        kiosk.go("story");
        verify(all(page, part => part instanceof ActionButton && part.label.startsWith("Go on: chapter")).length === 1);
    }
    function test_whatTheExhibitIsAboutStandsAboveItsChaptersInOneView(): void {
        const kiosk = visiting("story", "");
        const page = open(story, kiosk);
        verify(kiosk.exhibit.text !== "" && shows(page, kiosk.exhibit.text));
        verify(!all(page, part => part instanceof Reader)[0].longer, "the chapters do not fit with it");
        verify(!shows(open(home, kiosk), kiosk.exhibit.text), "it stands on two pages");
    }
    function test_aChapterBeginsAtItsFirstPage(): void {
        const kiosk = visiting("story", "");
        kiosk.go("chapter", kiosk.exhibit.chapters.at(0).id);
        const page = open(chapter, kiosk);
        verify(shows(page, kiosk.chapter.title));
        mouseClick(target(page, `Begin: page 1 of ${kiosk.chapter.pages.count}`));
        compare(kiosk.page, "page");
        compare(kiosk.item, kiosk.chapter.pages.at(0).item);
    }
    function firstLeaf(): KioskViewModel {
        const kiosk = visiting("story", "");
        kiosk.go("chapter", kiosk.exhibit.chapters.at(0).id);
        kiosk.go("page", kiosk.chapter.pages.at(0).item);
        return kiosk;
    }
    function test_aLeafTurnsToTheNext(): void {
        const kiosk = firstLeaf();
        const page = open(leaf, kiosk);
        verify(shows(page, kiosk.chapterPage.keyLine));
        const next = kiosk.chapterPage.hasNext ? kiosk.chapterPage.nextItem : kiosk.chapter.nextId;
        mouseClick(all(page, part => part instanceof ActionButton && part.kind === "primary")[0]);
        compare(kiosk.item, next);
    }
    function test_aLeafHasLayers(): void {
        const kiosk = firstLeaf();
        const page = open(leaf, kiosk);
        cards.target = page;
        cards.clear();
        mouseClick(target(page, "Who and what"));
        settle(page);
        const chip = all(page, part => part instanceof Chip && part.icon === "book-bookmark")[0];
        verify(chip);
        mouseClick(chip);
        compare(cards.signalArguments[0][0], "word");
    }
    function test_aPersonOpensFromTheWall(): void {
        const kiosk = visiting("explore-people", "");
        const page = open(people, kiosk);
        const person = kiosk.explore.people.at(0);
        mouseClick(target(page, person.name));
        compare(kiosk.item, person.id);
        settle(page);
        verify(shows(page, kiosk.explore.personText));
    }
    function test_aQuestionOpensBesideTheList(): void {
        const kiosk = visiting("explore-questions", "");
        const page = open(questions, kiosk);
        const first = kiosk.explore.questions.at(0);
        mouseClick(target(page, first.question));
        compare(kiosk.item, first.id);
        verify(shows(page, kiosk.explore.questionText));
    }
    function test_aChartHasItsTable(): void {
        const kiosk = visiting("explore-charts", "");
        const page = open(charts, kiosk);
        compare(all(page, part => part instanceof Chart).length, 1);
        mouseClick(target(page, "Show as a table"));
        compare(all(page, part => part instanceof Chart).length, 0);
        compare(all(page, part => part instanceof ChartTable).length, 1);
    }
    function test_theTimelineWalksFromEventToEvent(): void {
        const kiosk = visiting("explore-timeline", "");
        const page = open(timeline, kiosk);
        verify(shows(page, kiosk.explore.timeline.at(0).title));
        mouseClick(target(page, "After"));
        compare(kiosk.explore.eventIndex, 1);
        verify(shows(page, kiosk.explore.timeline.at(1).title));
    }
    function test_oneOfSeveralExhibitsIsChosen(): void {
        const kiosk = bench.gallery(2);
        const page = open(gallery, kiosk);
        mouseClick(all(page, part => part instanceof DeskCard)[1]);
        compare(kiosk.exhibit.id, kiosk.gallery.at(1).id);
        verify(kiosk.phase !== "attract");
    }
    function test_preparingSaysHowFar(): void {
        const page = open(preparing, bench.kiosk());
        compare(all(page, part => part.Accessible.role === Accessible.ProgressBar).length, 1);
    }
}
