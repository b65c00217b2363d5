pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Museum.Theme
import Museum.Parts

ScreenCase {
    id: testCase
    name: "Reader"
    when: windowShown
    width: 800
    height: 700
    visible: true

    Component {
        id: reader
        Reader {
            id: root
            property int lines: 40
            width: 500
            height: 400
            spacing: 10
            Words { token: "control"; text: "Heading"; width: root.width }
            Words { objectName: "text"; token: "body"; text: Array(root.lines).fill("One line of reading text").join("\n"); width: root.width }
            Chip { objectName: "last"; label: "Last" }
        }
    }

    Component {
        id: ruled
        Reader {
            id: root
            property int lines: 1
            width: 500
            height: 400
            spacing: 10
            Words { token: "body"; text: Array(root.lines).fill("One line of reading text").join("\n"); width: root.width }
            Rectangle { objectName: "rule"; width: root.width; height: Theme.edge }
            Words { token: "body"; text: Array(8).fill("One line of what is set apart").join("\n"); width: root.width }
        }
    }

    function init(): void {
        Theme.reduceMotion = true;
    }
    function cleanup(): void {
        Theme.reduceMotion = false;
        Theme.rtl = false;
    }
    function make(lines: int): Item {
        const item = createTemporaryObject(reader, testCase, { lines: lines });
        settle(item);
        return item;
    }
    function chip(item: Item, label: string): Item {
        if (item.visible && item instanceof Chip && item.label.startsWith(label))
            return item;
        for (const child of item.children) {
            const found = chip(child, label);
            if (found)
                return found;
        }
        return null;
    }
    function test_aRuleIsNotLeftBehind(): void {
        let ended = 0;
        for (let lines = 3; lines < 14; ++lines) {
            const item = createTemporaryObject(ruled, testCase, { lines: lines });
            settle(item);
            const rule = findChild(item, "rule") as Item;
            for (const start of item.starts.slice(1)) {
                verify(rule.y >= start - 1 || start > rule.y + rule.height + item.spacing + 1, "the rule ends a page");
                ended += Math.abs(rule.y - start) < 2 ? 1 : 0;
            }
        }
        verify(ended > 0);
    }
    function test_aShortColumnHasNoButtons(): void {
        const item = make(3);
        verify(!item.longer);
        verify(!chip(item, "More"));
        compare(item.starts.length, 1);
    }
    function test_pagesEndBetweenLines(): void {
        const item = make(40);
        verify(item.longer);
        verify(item.starts.length > 2);
        const text = findChild(item, "text").y;
        for (const start of item.starts.slice(1, -1))
            fuzzyCompare((start - text) / Theme.lineOf("body") % 1, 0, 0.001);
        for (let i = 1; i < item.starts.length; ++i)
            verify(item.starts[i] - item.starts[i - 1] <= item.room + 1);
    }
    function test_theButtonTurnsThePageAndBack(): void {
        const item = make(40);
        mouseClick(chip(item, "More"));
        tryCompare(item, "page", 2);
        tryCompare(item, "offset", item.starts[1]);
        settle(item);
        mouseClick(chip(item, "Back up"));
        tryCompare(item, "offset", 0);
    }
    function test_eachOfManyPagesHasAKeyWhereThereIsRoom(): void {
        const item = make(20);
        verify(item.starts.length > 2);
        verify(!chip(item, "3 of"));
        item.width = 780;
        settle(item);
        verify(chip(item, "3 of"));
        compare((chip(item, "3 of") as Chip).written, "3");
        verify(!chip(item, "Up"));
        mouseClick(chip(item, "3 of"));
        tryCompare(item, "page", 3);
        tryVerify(() => (chip(item, "3 of") as Chip).chosen && !(chip(item, "1 of") as Chip).chosen);
        mouseClick(chip(item, "1 of"));
        tryCompare(item, "offset", 0);
    }
    function test_twoPagesNeedNoKeysOfTheirOwn(): void {
        const item = make(9);
        item.width = 780;
        settle(item);
        compare(item.starts.length, 2);
        verify(!chip(item, "2 of"));
    }
    function test_aFingerFlicksIt(): void {
        const item = make(40);
        mouseDrag(item, 100, 300, 0, -200);
        tryVerify(() => item.offset > 50);
    }
    function test_anotherTextStartsAtItsTop(): void {
        const item = make(40);
        item.turn(1);
        tryVerify(() => item.offset > 0);
        item.showing = "other";
        compare(item.offset, 0);
    }
    function test_focusBringsItsPage(): void {
        const item = make(40);
        findChild(item, "last").forceActiveFocus(Qt.TabFocusReason);
        tryCompare(item, "page", item.starts.length);
    }
    function test_aHeadingIsNotLeftAlone(): void {
        const item = make(40);
        const column = findChild(item, "text").parent;
        compare(item.fold(column, 0, Theme.lineOf("control") + 12), 0);
        compare(item.fold(column, 0, column.height), column.height);
    }
    function test_marksAndDotsOfArabicStayWithTheirLine(): void {
        Theme.rtl = true;
        const item = make(40), text = findChild(item, "text"), line = Theme.lineOf("body");
        verify(item.starts.length > 2);
        for (const start of item.starts.slice(1, -1)) {
            const under = start - text.y - Math.round((start - text.y) / line) * line;
            verify(under > 0 && under < line * 0.06, under);
        }
        verify(item.marks(text) > 0);
        compare(item.cut(text, 100, 120), 100 - item.marks(text));
        compare(item.marks(findChild(item, "last")), 0);
    }
}
