pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Museum.Theme
import Museum.Parts
import Museum.Bench

ScreenCase {
    id: testCase
    name: "Facsimile"
    when: windowShown
    width: 900
    height: 800
    visible: true

    PaperBench { id: bench }
    Component {
        id: part
        Facsimile { width: 900; height: 800; padX: 100; padY: 20; region: Qt.rect(10, 30, 80, 4) }
    }
    SignalSpy { id: moved; signalName: "moved" }

    function init(): void {
        Theme.reduceMotion = true;
    }
    function cleanup(): void {
        Theme.reduceMotion = false;
    }
    function make(): Facsimile {
        return createTemporaryObject(part, testCase, { facsimile: bench.page() });
    }
    function widthOf(page: Facsimile): real {
        return page.ring.width / 0.8;
    }
    function tiles(item: Item): var {
        const own = item instanceof Image && item.source.toString().includes("tiles") ? [item] : [];
        return Array.from(item.children).reduce((found, child) => found.concat(tiles(child)), own);
    }
    function drag(page: Facsimile, dx: real, dy: real): void {
        const finger = touchEvent(page);
        finger.press(0, page, 450, 400).commit();
        glide(finger, 0, page, Qt.point(450, 400), Qt.point(450 + dx, 400 + dy), 10);
        finger.release(0, page, 450 + dx, 400 + dy).commit();
    }

    function test_whatHasTheFocusKeepsItWhileItsPictureGoes(): void {
        const page = make();
        page.forceActiveFocus();
        verify(page.activeFocus);
        failOnWarning(/activeFocusOnTab/);
        bench.leave();
        verify(page.activeFocusOnTab);
        page.focus = false;
        verify(!page.activeFocusOnTab);
        bench.come();
        verify(page.activeFocusOnTab);
    }
    function test_itOpensWhole(): void {
        const page = make();
        fuzzyCompare(widthOf(page), 760 * 3 / 4, 1);
        fuzzyCompare(page.ring.y, 20 + 760 * 0.3, 1);
        verify(!page.canAway);
        verify(page.canCloser);
    }
    function test_buttonsDoWhatFingersDo(): void {
        const page = make();
        page.closer();
        verify(widthOf(page) > 800);
        page.away();
        fuzzyCompare(widthOf(page), 570, 1);
        for (let tap = 0; tap < 12; tap++)
            page.closer();
        fuzzyCompare(widthOf(page), 6000, 2);
        verify(!page.canCloser);
        page.showWhole();
        fuzzyCompare(widthOf(page), 570, 1);
    }
    function test_theScansOwnPixelsAreOneOfTheStops(): void {
        const page = make();
        let met = false;
        for (let tap = 0; tap < 12; tap++) {
            page.closer();
            met = met || Math.abs(widthOf(page) - 3000) < 1;
        }
        verify(met);
    }
    function test_thePageStaysInBounds(): void {
        const page = make();
        page.lookAt(50, 50, 1);
        page.panBy(99999, 99999);
        fuzzyCompare(page.ring.x, 100 + 300, 1);
        page.panBy(-99999, -99999);
        fuzzyCompare(page.ring.x, 800 - 3000 + 300, 1);
    }
    function test_oneFingerMovesAndTellsTheMiddle(): void {
        const page = make();
        page.lookAt(50, 50, 1);
        moved.target = page;
        moved.clear();
        const before = page.ring.x;
        drag(page, -200, -100);
        verify(page.ring.x < before - 120);
        verify(!page.fingerLeads);
        verify(moved.count > 0);
        const middle = moved.signalArguments[moved.count - 1];
        verify(middle[0] > 53 && middle[0] < 58);
        verify(middle[1] > 51 && middle[1] < 54);
    }
    function test_twoFingersZoomAroundThemselves(): void {
        const page = make();
        page.lookAt(50, 50, 0.5);
        const hand = touchEvent(page);
        hand.press(0, page, 300, 300).press(1, page, 400, 300).commit();
        for (let step = 1; step <= 20; step++) {
            hand.move(0, page, 300 - step * 5, 300).move(1, page, 400 + step * 5, 300).commit();
            frame(page);
        }
        verify(page.fingerLeads);
        const under = (350 - (page.ring.x - 0.1 * widthOf(page))) / widthOf(page);
        hand.release(0, page, 200, 300).release(1, page, 500, 300).commit();
        verify(widthOf(page) > 2000);
        fuzzyCompare(under, 0.5 - 100 / 1500, 0.03);
    }
    function test_aRegionIsGlidedTo(): void {
        const page = make();
        page.showRegion(10, 90, 80, 4);
        verify(widthOf(page) >= 570);
        page.region = Qt.rect(10, 90, 80, 4);
        verify(page.ringInView);
        fuzzyCompare(page.ring.x + page.ring.width / 2, 450, 2);
        verify(page.ring.y > 400);
    }
    function test_glidingTakesTimeUnlessMotionIsReduced(): void {
        Theme.reduceMotion = false;
        const page = make();
        page.showRegion(60, 60, 10, 4);
        const start = page.ring.width;
        tryVerify(() => page.ring.width > start * 1.2 && page.zooming);
        tryVerify(() => !page.zooming);
        verify(page.ring.width > start * 3);
    }
    function test_showingARegionIsNotTheFingersLead(): void {
        const page = make();
        moved.target = page;
        moved.clear();
        page.showRegion(10, 60, 80, 4);
        wait(200);
        compare(moved.count, 0);
    }
    function test_keys(): void {
        const page = make();
        page.forceActiveFocus();
        keyClick(Qt.Key_Plus);
        verify(widthOf(page) > 800);
        const x = page.ring.y;
        keyClick(Qt.Key_Down);
        verify(page.ring.y < x);
        keyClick(Qt.Key_0);
        fuzzyCompare(widthOf(page), 570, 1);
    }
    function test_anArrowGoesOnWhereThePictureEnds(): void {
        const page = make();
        page.forceActiveFocus();
        for (const arrow of [Qt.Key_Left, Qt.Key_Right, Qt.Key_Up, Qt.Key_Down])
            verify(!page.pressed(arrow));
        page.lookAt(50, 50, 1);
        verify(page.pressed(Qt.Key_Down));
        let more = 0;
        while (page.pressed(Qt.Key_Down) && more < 99)
            more++;
        verify(more > 0 && more < 99);
        verify(page.pressed(Qt.Key_Up));
    }
    function test_onlyTilesInSightAreHeld(): void {
        const page = make();
        page.lookAt(50, 50, 1);
        tryVerify(() => tiles(page).length > 0 && tiles(page).every(tile => tile.status === Image.Ready));
        const held = tiles(page);
        verify(held.length <= 9);
        verify(held.every(tile => Math.abs(tile.implicitWidth - tile.width) < 1));
        page.panBy(-1200, -1200);
        tryVerify(() => tiles(page).every(tile => tile.status === Image.Ready));
        verify(tiles(page).length <= 9);
        const seen = tiles(page).filter(tile => {
            const at = tile.mapToItem(page, 0, 0);
            return at.x < 900 && at.y < 800 && at.x + tile.width > 0 && at.y + tile.height > 0;
        });
        verify(seen.length >= 4);
    }
    function test_anotherZoomKeepsTheOldTilesUntilTheNewOnesAreThere(): void {
        const page = make();
        page.lookAt(50, 50, 1);
        tryVerify(() => tiles(page).length > 0 && tiles(page).every(tile => tile.status === Image.Ready));
        page.lookAt(50, 50, 0.5);
        verify(tiles(page).some(tile => tile.status === Image.Ready));
        tryVerify(() => tiles(page).every(tile => tile.status === Image.Ready && Math.abs(tile.implicitWidth - tile.width) < 1));
    }
}
