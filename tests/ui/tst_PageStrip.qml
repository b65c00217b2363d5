pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Museum.Theme
import Museum.Parts

// The strip of a source's pages, from two to two hundred.
ScreenCase {
    id: testCase
    name: "PageStrip"
    when: windowShown
    width: 900
    height: 800
    visible: true

    ListModel { id: sheets }
    Component {
        id: part
        PageStrip {
            id: strip
            pages: sheets
            pageIndex: 0
            room: 640
            onPageRequested: index => { pageIndex = index; }
        }
    }

    function init(): void {
        Theme.width = 1920;
        Theme.height = 1080;
        Theme.reduceMotion = true;
    }
    function cleanup(): void {
        Theme.reduceMotion = false;
        Theme.textStep = 1;
        sheets.clear();
    }
    function make(count: int, upright: bool): PageStrip {
        for (let page = 1; page <= count; page++)
            sheets.append({ number: page, picture: "", current: page === 1 });
        return createTemporaryObject(part, testCase, { upright: upright });
    }
    function all(item: Item, test: var): var {
        const own = test(item) ? [item] : [];
        return Array.from(item.children).reduce((found, child) => found.concat(all(child, test)), own);
    }
    function thumbs(strip: PageStrip): var {
        return all(strip, item => item instanceof PageThumb && item.visible);
    }
    function numbers(strip: PageStrip): var { // those that are whole in sight
        return thumbs(strip).filter(thumb => {
            const list = thumb.ListView.view, at = thumb.mapToItem(list, 0, 0);
            return at.x > -1 && at.y > -1 && at.x + thumb.width < list.width + 1 && at.y + thumb.height < list.height + 1;
        }).map(thumb => thumb.number).sort((a, b) => a - b);
    }
    function key(strip: PageStrip, label: string): Item {
        return all(strip, item => item instanceof ZoomKey && item.visible && item.label === label)[0] ?? null;
    }

    function test_onePageNeedsNoStrip(): void {
        verify(!make(1, true).visible);
    }
    function test_fewPagesAreAllThere_data(): var {
        return [{ tag: "upright", upright: true }, { tag: "lying", upright: false }];
    }
    function test_fewPagesAreAllThere(data: var): void {
        const strip = make(4, data.upright);
        compare(numbers(strip), [1, 2, 3, 4]);
        verify(!key(strip, "Next"));
        mouseClick(thumbs(strip).find(thumb => thumb.number === 3));
        compare(strip.pageIndex, 2);
    }
    function test_ofManyOnlyThoseInSightAreMade_data(): var {
        return [{ tag: "upright", upright: true }, { tag: "lying", upright: false }];
    }
    function test_ofManyOnlyThoseInSightAreMade(data: var): void {
        const strip = make(200, data.upright);
        verify(thumbs(strip).length <= 8, thumbs(strip).length);
        verify(numbers(strip).length >= 2);
        verify((data.upright ? strip.height : strip.width) <= 641);
        for (const index of [1, 2, 3, 57, 198, 199, 5, 0]) {
            strip.pageIndex = index;
            tryVerify(() => numbers(strip).includes(index + 1), 500, `page ${index + 1} in sight`);
            verify(thumbs(strip).length <= 10, thumbs(strip).length);
        }
    }
    function test_itNeverTakesMoreThanItsRoom_data(): var {
        const rows = [];
        for (const upright of [true, false])
            for (const text of [1, 1.6, 2])
                for (const room of [330, 420, 560, 900])
                    rows.push({ tag: `${upright} ${text} ${room}`, upright: upright, text: text, room: room });
        return rows;
    }
    function test_itNeverTakesMoreThanItsRoom(data: var): void {
        Theme.textStep = data.text;
        const strip = make(40, data.upright);
        strip.room = data.room;
        const length = () => data.upright ? strip.height : strip.width;
        tryVerify(() => length() <= Math.max(data.room, strip.keys) + 1, 2000, `${length()} of ${data.room}`);
        verify(key(strip, "Next") && key(strip, "Before"));
    }
    function test_theKeysTurnThePages(): void {
        const strip = make(12, true);
        verify(!key(strip, "Before").enabled);
        mouseClick(key(strip, "Next"));
        compare(strip.pageIndex, 1);
        wait(Theme.repeatGuard + 20);
        mouseClick(key(strip, "Before"));
        compare(strip.pageIndex, 0);
        strip.pageIndex = 11;
        verify(!key(strip, "Next").enabled);
        verify(all(strip, item => item instanceof Words && item.text === "12 of 12").length === 1);
    }
    function test_aFingerLeafsThroughThem(): void {
        const strip = make(30, true);
        const list = thumbs(strip)[0].ListView.view, finger = touchEvent(strip);
        const at = list.mapToItem(strip, list.width / 2, list.height - 10);
        finger.press(0, strip, at.x, at.y).commit();
        glide(finger, 0, strip, at, Qt.point(at.x, at.y - 200), 10);
        wait(100);
        finger.release(0, strip, at.x, at.y - 200).commit();
        tryVerify(() => !list.moving, 3000);
        verify(numbers(strip)[0] > 1);
        compare(strip.pageIndex, 0);
    }
}
