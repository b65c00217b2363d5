pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Museum.Theme
import Museum.Parts
import Museum.ViewModels
import Museum.Bench

ScreenCase {
    id: testCase
    name: "TranscriptList"
    when: windowShown
    width: 900
    height: 700
    visible: true

    Bench { id: bench }
    Component {
        id: part
        TranscriptList {
            id: words
            property int tapped: -1
            width: 700
            height: 500
            header: Column {
                width: words.width
                bottomPadding: 24
                Words { token: "title2"; text: "Heading"; width: parent.width }
            }
            footer: Column {
                width: words.width
                topPadding: 24
                Words { token: "caption"; text: "The end"; width: parent.width }
            }
            onLineTapped: row => tapped = row
        }
    }
    property KioskViewModel kiosk: bench.kiosk()
    readonly property SourceViewModel source: kiosk.source

    function init(): void {
        Theme.reduceMotion = true;
    }
    function cleanup(): void {
        Theme.reduceMotion = false;
    }
    function make(lines: int): TranscriptList {
        kiosk = bench.reading(lines);
        kiosk.wakeWith(3);
        kiosk.go("source", "letter");
        kiosk.goStep("read");
        const list = createTemporaryObject(part, testCase, { source: kiosk.source });
        settle(list);
        return list;
    }
    function all(item: Item, test: var): var {
        const own = test(item) ? [item] : [];
        return Array.from(item.children).reduce((found, child) => found.concat(all(child, test)), own);
    }
    function chip(list: Item, label: string): Item {
        return all(list, item => item instanceof Chip && item.visible && item.label.includes(label))[0] ?? null;
    }
    function line(list: Item, row: int): TranscriptLine {
        return all(list, item => item instanceof TranscriptLine && item["index"] === row)[0] ?? null;
    }
    function whole(list: TranscriptList, row: int): bool {
        const item = line(list, row);
        if (!item)
            return false;
        const y = item.mapToItem(list, 0, 0).y;
        return y >= -1 && y + item.height <= list.shown + 1;
    }
    // No line is cut at either edge of what can be seen.
    function cut(list: TranscriptList): var {
        return all(list, item => item instanceof TranscriptLine).filter(item => {
            const y = item.mapToItem(list, 0, 0).y;
            return [0, list.shown].some(edge => y < edge - 1 && y + item.height > edge + 1);
        });
    }

    function test_ofManyLinesOnlyThoseNearbyAreMade(): void {
        const list = make(2000);
        const made = all(list, item => item instanceof TranscriptLine).length;
        verify(made > 3 && made < 60, made);
        compare(kiosk.source.lines.count, 2000);
    }
    function test_theButtonsTurnItPageByPage_data(): var {
        return [{ tag: "short", lines: 30 }, { tag: "long", lines: 2000 }];
    }
    function test_theButtonsTurnItPageByPage(data: var): void {
        const list = make(data.lines);
        verify(whole(list, 0));
        verify(!chip(list, "Back up"));
        compare(cut(list).length, 0);
        let last = 0;
        for (let page = 2; page < 5; page++) {
            mouseClick(chip(list, "More"));
            tryVerify(() => list.offset > last && cut(list).length === 0);
            last = list.offset;
            verify(chip(list, "More: " + page + " of "), "page " + page);
            wait(510);
        }
        const row = list.topRow;
        mouseClick(chip(list, "Back up"));
        tryVerify(() => list.topRow < row && cut(list).length === 0);
        verify(whole(list, row - 1), "nothing is passed over");
        verify(list.offset > last - 2 * list.height);
    }
    function test_itsEndIsReached(): void {
        const list = make(30);
        for (let pages = 0; pages < 20 && chip(list, "More"); pages++) {
            list.turn(1);
            settle(list);
        }
        verify(whole(list, 29));
        const end = all(list, item => item instanceof Words && item.text === "The end")[0];
        verify(end.mapToItem(list, 0, 0).y + end.height <= list.shown + 1);
    }
    function test_keysComeToTheEndAfterTheLines(): void {
        const list = make(30);
        const rows = all(list, item => item instanceof TranscriptRows)[0];
        tryVerify(() => rows.contentItem.children[rows.contentItem.children.length - 1] === rows.footerItem);
        source.showReading(1);
        tryVerify(() => source.lines.count === 15 && rows.contentItem.children[rows.contentItem.children.length - 1] === rows.footerItem);
    }
    function test_aShortOneHasNoPages(): void {
        const list = make(2);
        verify(!chip(list, " of "));
        verify(!list.longer);
    }
    function test_aLitLineComesIntoSight_data(): var {
        return [{ tag: "far", row: 1500 }, { tag: "last", row: 1999 }, { tag: "near", row: 30 }, { tag: "here", row: 1 }];
    }
    function test_aLitLineComesIntoSight(data: var): void {
        const list = make(2000);
        source.light(data.row);
        tryVerify(() => whole(list, data.row) && cut(list).length === 0);
        verify(list.litItem["index"] === data.row);
        source.light(0);
        tryVerify(() => whole(list, 0));
    }
    function test_itDoesNotScrollUnderAFinger(): void {
        const list = make(2000);
        mousePress(list, 100, 200);
        source.light(900);
        wait(50);
        settle(list);
        verify(list.offset < 10);
        mouseRelease(list, 100, 200);
        source.light(901);
        wait(50);
        settle(list);
        verify(list.offset < 10, "nor straight after");
        list.reveal(901, true);
        tryVerify(() => whole(list, 901));
    }
    function test_afterAWhileItScrollsAgain(): void {
        const list = make(2000);
        mouseClick(list, 100, 200);
        list.touched = Date.now() - list.patience - 1;
        source.light(900);
        tryVerify(() => whole(list, 900));
    }
    function test_aFlickEndsOnWholeLines(): void {
        const list = make(2000);
        const finger = touchEvent(list);
        finger.press(0, list, 100, 350).commit();
        glide(finger, 0, list, Qt.point(100, 350), Qt.point(100, 50), 15);
        verify(list.offset > 100);
        finger.release(0, list, 100, 40).commit();
        tryVerify(() => list.offset > 100 && list.resting && cut(list).length === 0);
    }
    function test_aTouchedLineIsTold(): void {
        const list = make(2000);
        mouseClick(line(list, 2));
        compare(list.tapped, 2);
    }
    function test_anotherReadingGoesOnWhereOneWas(): void {
        const list = make(2000);
        source.light(1001);
        tryVerify(() => whole(list, 1001));
        source.showReading(1);
        compare(source.lines.count, 1000);
        tryVerify(() => source.litLine > 480 && source.litLine < 520 && whole(list, source.litLine));
    }
    function test_linesOfOtherHeightsLeaveNoneCut(): void {
        const list = make(40);
        list.turn(1);
        tryVerify(() => list.topRow > 0);
        for (const row of [9, 8, 7, 6]) {
            source.light(row);
            settle(list);
            list.width -= 90;
            settle(list);
            compare(cut(list).length, 0);
        }
    }
    function test_anotherReadingWithNothingLit(): void {
        const list = make(2000);
        source.light(1001);
        tryVerify(() => whole(list, 1001));
        settle(list);
        source.light(-1);
        source.showReading(1);
        tryVerify(() => list.topRow > 490 && list.topRow < 510 && whole(list, list.topRow));
    }
    function test_followingIsPaused(): void {
        const list = make(20);
        const follow = chip(list, "Words follow the picture");
        if (!follow)
            return verify(!source.facsimile.present);
        mouseClick(follow);
        verify(!source.follows);
        source.lightAt(50, 90);
        compare(source.litLine, -1);
    }
    function test_marksAreSetApart(): void {
        const list = make(20);
        const words = all(line(list, 3), item => item instanceof Text)[0];
        verify(words.text.includes("[illegible]</font>"), words.text);
        verify(words.text.includes("████"));
        verify(!words.text.includes("redacted"));
        verify(line(list, 3).label.includes("[redacted]"));
    }
}
