pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Museum.Theme
import Museum.Parts
import Museum.Bench

// Hands on a picture, and what is drawn over it.
ScreenCase {
    id: testCase
    name: "Picture"
    when: windowShown
    width: 900
    height: 800
    visible: true

    PaperBench { id: bench }
    Component {
        id: part
        Facsimile { width: 900; height: 800; padX: 100; padY: 20 }
    }
    Component {
        id: scrolled
        Flickable {
            property alias page: inside
            width: 900
            height: 800
            contentHeight: 2400
            Facsimile { id: inside; facsimile: bench.page(); width: 900; height: 800; padX: 100; padY: 20 }
        }
    }
    Component { id: scale; SheetScale { perMm: 1 } }
    SignalSpy { id: tapped; signalName: "tapped" }

    function init(): void { Theme.reduceMotion = true; }
    function cleanup(): void {
        Theme.reduceMotion = false;
        Theme.rtl = false;
        bench.realWidth(0);
        bench.budget(96);
    }
    function make(): Facsimile {
        const page = createTemporaryObject(part, testCase, { facsimile: bench.page() });
        tapped.target = page;
        tapped.clear();
        return page;
    }
    function all(item: Item, test: var): var {
        const own = test(item) ? [item] : [];
        return Array.from(item.children).reduce((found, child) => found.concat(all(child, test)), own);
    }
    function tiles(page: Item): var {
        return all(page, item => item instanceof Image && item.source.toString().includes("tiles"));
    }
    function touch(page: Item, x: real, y: real): void {
        const finger = touchEvent(page);
        finger.press(0, page, x, y).commit();
        finger.release(0, page, x, y).commit();
    }
    function percent(page: Facsimile): real { return parseInt(page.size); }

    function test_aTapTellsThePlaceOnThePage(): void {
        const page = make();
        page.lookAt(50, 50, 1);
        touch(page, 450 + 300, 400 - 200);
        compare(tapped.count, 1);
        fuzzyCompare(tapped.signalArguments[0][0], 60, 0.05);
        fuzzyCompare(tapped.signalArguments[0][1], 45, 0.05);
    }
    function test_aTapBesideThePageTellsNothing(): void {
        const page = make();
        touch(page, 20, 400);
        compare(tapped.count, 0);
    }
    function test_aDragIsNoTap(): void {
        const page = make();
        const finger = touchEvent(page);
        finger.press(0, page, 450, 400).commit();
        glide(finger, 0, page, Qt.point(450, 400), Qt.point(300, 400), 2);
        finger.release(0, page, 300, 400).commit();
        compare(tapped.count, 0);
    }
    function test_twoTapsGoCloserAroundTheFinger(): void {
        const page = make();
        const before = page.percentAt(500, 300);
        touch(page, 500, 300);
        touch(page, 500, 300);
        compare(tapped.count, 1);
        fuzzyCompare(percent(page), 19 * 2.5, 1);
        const after = page.percentAt(500, 300);
        fuzzyCompare(after.x, before.x, 100 / 1425);
        fuzzyCompare(after.y, before.y, 100 / 1900);
    }
    function test_twoTapsAtTheClosestShowTheWhole(): void {
        const page = make();
        page.lookAt(50, 50, 2);
        wait(Qt.styleHints.mouseDoubleClickInterval + 50);
        touch(page, 500, 300);
        touch(page, 500, 300);
        verify(!page.canAway);
    }
    function test_whatIsBetweenTwoFingersStaysThere_data(): var {
        return [{ tag: "apart", spread: 6, walk: 0 }, { tag: "apart while walking", spread: 5, walk: 4 }, { tag: "together", spread: -2, walk: -3 }];
    }
    function test_whatIsBetweenTwoFingersStaysThere(data: var): void {
        const page = make();
        page.lookAt(50, 50, 0.8);
        const hand = touchEvent(page);
        hand.press(0, page, 360, 380).press(1, page, 540, 420).commit();
        let held = Qt.point(0, 0), zoom = 0, was = false;
        for (let step = 1; step <= 24; step++) {
            const x = 450 + data.walk * step, y = 400 + data.walk * step, half = 90 + data.spread * step;
            hand.move(0, page, x - half, y - 20).move(1, page, x + half, y + 20).commit();
            frame(page);
            if (page.zooming && !was) {
                held = page.percentAt(x, y);
                zoom = percent(page);
            }
            if (was) {
                const now = page.percentAt(x, y), size = percent(page) / 100;
                verify(Math.abs(now.x - held.x) * 30 * size <= 1.05 && Math.abs(now.y - held.y) * 40 * size <= 1.05, `step ${step}`);
            }
            was = page.zooming;
        }
        verify(was);
        verify(Math.abs(percent(page) - zoom) > 10);
        hand.release(0, page, 450, 400).release(1, page, 460, 400).commit();
        verify(!page.fingerLeads);
    }
    function test_tenFingersAtOnceHarmNothing(): void {
        const page = make();
        page.lookAt(50, 50, 1);
        const hand = touchEvent(page);
        for (let finger = 0; finger < 10; finger++)
            hand.press(finger, page, 100 + 70 * finger, 300 + 20 * finger);
        hand.commit();
        for (let step = 1; step <= 10; step++) {
            for (let finger = 0; finger < 10; finger++)
                hand.move(finger, page, 100 + 70 * finger + (finger - 5) * step, 300 + 20 * finger + step * 8);
            hand.commit();
            frame(page);
        }
        for (let finger = 0; finger < 10; finger++)
            hand.release(finger, page, 100 + 70 * finger, 380 + 20 * finger);
        hand.commit();
        tryVerify(() => !page.fingerLeads);
        verify(percent(page) >= 19 && percent(page) <= 200);
        const at = page.percentAt(450, 400);
        verify(at.x > 0 && at.x < 100 && at.y > 0 && at.y < 100);
        const before = page.percentAt(450, 400).x;
        const finger = touchEvent(page);
        finger.press(0, page, 450, 400).commit();
        glide(finger, 0, page, Qt.point(450, 400), Qt.point(300, 400), 10);
        finger.release(0, page, 300, 400).commit();
        verify(page.percentAt(450, 400).x > before + 2, "one finger moves it again");
    }
    function test_aSecondFingerJoinsOneThatHolds(): void {
        const page = make();
        page.lookAt(50, 50, 0.5);
        const hand = touchEvent(page);
        hand.press(0, page, 300, 400).commit();
        glide(hand, 0, page, Qt.point(300, 400), Qt.point(360, 400), 6);
        hand.stationary(0).press(1, page, 560, 400).commit();
        for (let step = 1; step <= 20; step++) {
            hand.stationary(0).move(1, page, 560 + 10 * step, 400).commit();
            frame(page);
        }
        verify(percent(page) > 70, percent(page));
        hand.release(0, page, 360, 400).release(1, page, 760, 400).commit();
        verify(!page.fingerLeads);
    }
    function test_aFlungPageEndsInBounds(): void {
        Theme.reduceMotion = false;
        const page = make();
        page.lookAt(50, 20, 1);
        const finger = touchEvent(page);
        finger.press(0, page, 450, 200).commit();
        glide(finger, 0, page, Qt.point(450, 200), Qt.point(450, 680), 8);
        finger.release(0, page, 450, 680).commit();
        tryVerify(() => !page.fingerLeads, 4000);
        const top = page.rectOf(Qt.rect(0, 0, 100, 100)).y;
        verify(top <= 21, top);
    }
    function test_onAPageThatScrollsTheFingerMovesThePicture(): void {
        const around = createTemporaryObject(scrolled, testCase);
        around.page.lookAt(50, 50, 1);
        const before = around.page.percentAt(450, 400).y;
        const finger = touchEvent(around.page);
        finger.press(0, around.page, 450, 600).commit();
        glide(finger, 0, around.page, Qt.point(450, 600), Qt.point(450, 300), 20);
        verify(around.page.percentAt(450, 400).y > before + 4);
        compare(around.contentY, 0);
        finger.release(0, around.page, 450, 300).commit();
    }
    function test_theBudgetHolds_data(): var {
        return [{ tag: "usual", mb: 96, width: 900, least: true }, { tag: "small", mb: 3, width: 900, least: false }, { tag: "large window", mb: 16, width: 3000, least: false }];
    }
    function test_theBudgetHolds(data: var): void {
        bench.budget(data.mb);
        const page = make();
        page.width = data.width;
        page.height = data.width * 0.8;
        for (const zoom of [0.1, 0.26, 0.5, 0.51, 0.99, 1, 1.7]) {
            page.lookAt(50, 50, zoom);
            const most = data.mb * 1048576;
            verify(page.bytes <= most, `${zoom}: ${page.bytes} of ${most}`);
            const held = () => tiles(page).reduce((sum, tile) => sum + 4 * tile.implicitWidth * tile.implicitHeight, 0);
            verify(held() <= most);
            tryVerify(() => page.sharp);
            verify(held() <= most && held() > 0, `${zoom}: ${held()} of ${most}`);
            verify(!data.least || tiles(page).every(tile => tile.implicitWidth >= Math.min(512, tile.width) - 1), "as fine as the screen");
        }
    }
    function test_nothingStaysOfAPageThatIsLeft(): void {
        const page = make();
        page.lookAt(50, 50, 1);
        tryVerify(() => page.sharp);
        bench.leave();
        compare(page.bytes, 0);
        compare(tiles(page).length, 0);
        bench.come();
        compare(tiles(page).length, 0, "nothing is begun before all of the page is known");
        tryVerify(() => page.sharp);
        verify(tiles(page).length <= 9);
        verify(!page.canAway, "it opens whole again");
    }
    function test_tilesFadeInOverTheBlur(): void {
        Theme.reduceMotion = false;
        const page = make();
        page.lookAt(50, 50, 1);
        tryVerify(() => tiles(page).some(tile => tile.opacity > 0 && tile.opacity < 1));
        verify(!page.sharp);
        tryVerify(() => page.sharp);
        verify(tiles(page).every(tile => tile.opacity === 1));
    }
    function test_theMapComesWithALargePicture(): void {
        const page = make();
        const map = all(page, item => item instanceof SheetMap)[0];
        verify(!map.visible);
        page.lookAt(50, 50, 1);
        verify(map.visible);
        verify(map.Accessible.name !== "");
        const finger = touchEvent(page);
        const corner = map.mapToItem(page, map.width * 0.75, map.height * 0.75);
        finger.press(0, page, corner.x, corner.y).commit();
        fuzzyCompare(page.percentAt(450, 400).x, 75, 4);
        fuzzyCompare(page.percentAt(450, 400).y, 75, 4);
        const other = map.mapToItem(page, map.width * 0.4, map.height * 0.3);
        glide(finger, 0, page, corner, other, 5);
        tryVerify(() => Math.abs(page.percentAt(450, 400).x - 40) < 4 && Math.abs(page.percentAt(450, 400).y - 30) < 4);
        finger.release(0, page, other.x, other.y).commit();
        compare(tapped.count, 0);
        page.showWhole();
        verify(!map.visible);
    }
    function test_theMapChangesSidesWithTheScript(): void {
        const page = make();
        const map = all(page, item => item instanceof SheetMap)[0];
        verify(map.x < 100);
        Theme.rtl = true;
        verify(map.x + map.width > 800);
    }
    function test_theScaleIsRoundAndRight_data(): var {
        return [0.021, 0.3, 0.77, 1, 2.63, 9.9, 45, 91].map(perMm => ({ tag: `${perMm} px a millimetre`, perMm: perMm }));
    }
    function test_theScaleIsRoundAndRight(data: var): void {
        const bar = createTemporaryObject(scale, testCase, { perMm: data.perMm });
        verify(bar.visible);
        verify(/^[125]0*$/.test(String(Math.round(bar.mm))), bar.mm);
        fuzzyCompare(bar.mm, Math.round(bar.mm), 1e-9);
        verify(bar.mm * data.perMm <= bar.most + 0.01 && bar.mm * data.perMm > bar.most / 2.6);
        verify(bar.inches * 25.4 * data.perMm <= bar.most + 0.01);
        const metre = bar.mm >= 1000 ? bar.mm / 1000 + " m" : bar.mm >= 10 ? bar.mm / 10 + " cm" : bar.mm + " mm";
        compare(bar.metric(), metre);
    }
    function test_theScaleFollowsTheZoom(): void {
        bench.realWidth(210);
        const page = make();
        page.lookAt(50, 50, 1);
        fuzzyCompare(page.perMm, 3000 / 210, 1e-6);
        page.lookAt(50, 50, 0.5);
        fuzzyCompare(page.perMm, 1500 / 210, 1e-6);
    }
    function test_withoutAWidthThereIsNoScale(): void {
        verify(!createTemporaryObject(scale, testCase, { perMm: make().perMm }).visible);
    }
    function test_theMarksAreDrawnWhereThePlaceIs_data(): var {
        return [{ tag: "upright", turns: 0 }, { tag: "a quarter", turns: 1 }, { tag: "upside down", turns: 2 }, { tag: "three quarters", turns: 3 }];
    }
    function test_theMarksAreDrawnWhereThePlaceIs(data: var): void {
        const page = make();
        page.region = Qt.rect(20, 30, 60, 10);
        page.word = Qt.rect(30, 32, 20, 6);
        page.lookAt(50, 35, 0.25);
        for (let turn = 0; turn < data.turns; turn++)
            page.turn();
        tryVerify(() => page.sharp);
        const shot = grabImage(page), ring = page.ring, word = page.rectOf(page.word);
        const ink = Theme.art.tie;
        function inked(x: real, y: real): bool {
            return Qt.colorEqual(shot.pixel(Math.round(x), Math.round(y)), ink);
        }
        const middleX = ring.x + ring.width / 2, middleY = ring.y + ring.height / 2;
        verify(inked(ring.x - 3, middleY) && inked(ring.x + ring.width + 3, middleY), "the ring's sides");
        verify(inked(middleX, ring.y - 3) && inked(middleX, ring.y + ring.height + 3), "its top and foot");
        verify(!inked(ring.x + 4, middleY) && !inked(ring.x - 12, middleY), "nothing beside its line");
        verify(inked(word.x + word.width / 2, word.y + word.height), "the line below the word");
        verify(!inked(word.x + word.width / 2, word.y + word.height / 2), "the word stays free");
    }
    function test_thePictureIsTurnedWithItsTiles(): void {
        const page = make();
        page.lookAt(50, 50, 1);
        page.turn();
        tryVerify(() => page.sharp);
        const shot = grabImage(page), paper = tiles(page)[0];
        compare(paper.mapToItem(page, 0, 0).x > paper.mapToItem(page, 0, paper.height).x, true);
        for (const at of [[5, 5], [895, 5], [450, 400], [5, 795], [895, 795]])
            verify(shot.red(at[0], at[1]) < 215 && shot.red(at[0], at[1]) > 185, "paper everywhere");
    }
    function test_itsSizeIsToldToScreenReaders(): void {
        const page = make();
        page.lookAt(50, 50, 1);
        verify(page.Accessible.description.includes("100 %"));
        page.lookAt(50, 50, 2);
        verify(page.Accessible.description.includes("200 %"));
    }
}
