import QtQuick
import QtTest
import Museum.Parts

// What the camera says of the picture and of the window is one and the same, at any size of window
// and scan, any zoom and any turn. The cases are drawn anew from a fixed seed.
TestCase {
    id: testCase
    name: "SheetCamera"

    Component { id: part; SheetCamera {} }
    property int seed: 1962

    function chance(): real { // Lehmer's generator: the same on every machine
        seed = seed * 48271 % 2147483647;
        return seed / 2147483647;
    }
    function between(low: real, high: real): real { return low + chance() * (high - low); }
    function make(): SheetCamera {
        const camera = createTemporaryObject(part, testCase, {
            view: Qt.size(Math.round(between(200, 3840)), Math.round(between(200, 2160))),
            paper: Qt.size(Math.round(between(50, 40000)), Math.round(between(50, 30000))),
            padX: Math.round(between(0, 60)),
            padY: Math.round(between(0, 60))
        });
        camera.turnTo(Math.floor(between(0, 4)));
        camera.place(between(0, camera.sheet.width), between(0, camera.sheet.height), camera.fit * Math.pow(camera.most / camera.fit, between(-0.1, 1.1)));
        return camera;
    }
    function test_aPlaceOnThePictureAndItsPointInTheWindowAreTheSame(): void {
        for (let round = 0; round < 300; round++) {
            const camera = make();
            const x = between(0, 99), y = between(0, 99);
            const region = Qt.rect(x, y, between(0.01, 100 - x), between(0.01, 100 - y));
            const ring = camera.rectOf(region);
            const a = camera.percentAt(ring.x, ring.y), b = camera.percentAt(ring.x + ring.width, ring.y + ring.height);
            const tell = `${camera.paper} in ${camera.view}, zoom ${camera.zoom}, ${camera.quarters} quarters, ${region}`;
            fuzzyCompare(Math.min(a.x, b.x), region.x, 1e-6, tell);
            fuzzyCompare(Math.min(a.y, b.y), region.y, 1e-6, tell);
            fuzzyCompare(Math.abs(a.x - b.x), region.width, 1e-6, tell);
            fuzzyCompare(Math.abs(a.y - b.y), region.height, 1e-6, tell);
        }
    }
    // Worked out on another way: the pixel of the original, turned about the middle of the window.
    function test_theRingStandsOnThePixelsOfTheScan(): void {
        for (let round = 0; round < 300; round++) {
            const camera = make();
            const x = between(0, 100), y = between(0, 100);
            const ring = camera.rectOf(Qt.rect(x, y, 0, 0));
            let across = x / 100 * camera.paper.width, along = y / 100 * camera.paper.height;
            let w = camera.paper.width, h = camera.paper.height;
            for (let turn = 0; turn < camera.quarters; turn++) {
                [across, along] = [h - along, across];
                [w, h] = [h, w];
            }
            fuzzyCompare(ring.x, camera.view.width / 2 + (across - camera.cx) * camera.zoom, 1.01);
            fuzzyCompare(ring.y, camera.view.height / 2 + (along - camera.cy) * camera.zoom, 1.01);
        }
    }
    function test_theWindowIsWhereItsPixelsAre(): void {
        for (let round = 0; round < 100; round++) {
            const camera = make(), seen = camera.window();
            const longer = camera.quarters % 2 === 0 ? camera.view.width : camera.view.height;
            fuzzyCompare(seen.width * camera.zoom, longer, 2 + longer * 0.6 / Math.min(camera.shown.width, camera.shown.height));
        }
    }
    function test_thePictureNeverLeavesTheWindow(): void {
        for (let round = 0; round < 300; round++) {
            const camera = make();
            camera.panBy(between(-1e6, 1e6), between(-1e6, 1e6));
            const spareX = camera.view.width - 2 * camera.padX, spareY = camera.view.height - 2 * camera.padY;
            if (camera.shown.width <= spareX)
                fuzzyCompare(camera.left + camera.shown.width / 2, camera.view.width / 2, 1.01);
            else
                verify(camera.left <= camera.padX + 1 && camera.left + camera.shown.width >= camera.view.width - camera.padX - 1);
            if (camera.shown.height > spareY)
                verify(camera.top <= camera.padY + 1 && camera.top + camera.shown.height >= camera.view.height - camera.padY - 1);
            verify(camera.zoom >= camera.fit - 1e-9 && camera.zoom <= camera.most + 1e-9);
        }
    }
    function test_whatIsHeldStaysUnderTheFinger(): void {
        for (let round = 0; round < 100; round++) {
            const camera = createTemporaryObject(part, testCase, { view: Qt.size(900, 800), paper: Qt.size(12000, 16000) });
            camera.place(6000, 8000, 0.4);
            const px = between(100, 800), py = between(100, 700), held = camera.under(px, py);
            camera.hold(held.x, held.y, between(0.2, 2), px, py);
            fuzzyCompare(camera.left + held.x * camera.zoom, px, 1);
            fuzzyCompare(camera.top + held.y * camera.zoom, py, 1);
        }
    }
    function test_aScreenTurnedKeepsMiddleAndZoom(): void {
        const camera = createTemporaryObject(part, testCase, { view: Qt.size(1920, 1080), paper: Qt.size(12000, 16000), padX: 200, padY: 28 });
        camera.place(900, 15200, 0.6);
        const x = camera.cx, y = camera.cy;
        camera.view = Qt.size(1080, 1080);
        camera.view = Qt.size(1080, 1920);
        camera.padX = 64;
        fuzzyCompare(camera.zoom, 0.6, 1e-9);
        camera.view = Qt.size(200, 200);
        camera.view = Qt.size(1920, 1080);
        camera.padX = 200;
        fuzzyCompare(camera.zoom, 0.6, 1e-9);
        fuzzyCompare(camera.cx, x, 1e-6);
        fuzzyCompare(camera.cy, y, 1e-6);
    }
    function test_aScreenTurnedKeepsTheWholeWhole(): void {
        const camera = createTemporaryObject(part, testCase, { view: Qt.size(1920, 1080), paper: Qt.size(3000, 4000) });
        camera.view = Qt.size(1080, 1920);
        verify(camera.whole);
        fuzzyCompare(camera.shown.width, 1080, 1);
        fuzzyCompare(camera.left, 0, 1);
    }
    function test_aQuarterTurnKeepsWhatIsInTheMiddle(): void {
        const camera = createTemporaryObject(part, testCase, { view: Qt.size(900, 800), paper: Qt.size(12000, 16000) });
        camera.place(5000, 9000, 0.5);
        for (let turn = 1; turn <= 4; turn++) {
            camera.turnTo(turn);
            const middle = camera.percentAt(450, 400);
            fuzzyCompare(middle.x, 5000 / 120, 0.02);
            fuzzyCompare(middle.y, 9000 / 160, 0.02);
            fuzzyCompare(camera.zoom, 0.5, 1e-9);
        }
        compare(camera.quarters, 0);
    }
    function test_anotherPageOpensWhole(): void {
        const camera = createTemporaryObject(part, testCase, { view: Qt.size(900, 800), paper: Qt.size(12000, 16000) });
        camera.turnTo(1);
        camera.place(100, 100, 1);
        camera.paper = Qt.size(3000, 2000);
        verify(camera.whole);
        compare(camera.quarters, 0);
        fuzzyCompare(camera.zoom, 0.3, 1e-9);
    }
}
