pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Museum.Theme
import Museum.Parts

TestCase {
    id: testCase
    name: "Search"
    when: windowShown
    width: 1920
    height: 1080
    visible: true

    Component {
        id: field
        SearchField { width: 600; text: ""; prompt: "What?" }
    }
    Component {
        id: marked
        MarkedWords { width: 500; token: "caption"; before: ""; match: ""; after: "" }
    }
    Component {
        id: card
        SearchCard { width: 852; height: 104; kind: "sources"; title: "A letter" }
    }

    function init(): void { Theme.rtl = false; }
    function cleanup(): void { Theme.rtl = false; }
    function cursor(item: Item): Rectangle { return Array.from(item.children).filter(child => child instanceof Rectangle && child.color === Theme.accent)[0] as Rectangle; }
    function shown(item: Item): list<Item> { return Array.from(item.children).filter(child => child instanceof Words && child.visible && (child as Words).text !== ""); }

    function test_theCursorStandsAtTheEnd_data(): var {
        return [{ tag: "Latin", text: "cuba", rtl: false, left: false }, { tag: "Arabic", text: "كوبا", rtl: true, left: true },
            { tag: "Latin among Arabic", text: "cuba", rtl: true, left: false }, { tag: "Arabic among Latin", text: "كوبا", rtl: false, left: true }];
    }
    function test_theCursorStandsAtTheEnd(data: var): void {
        Theme.rtl = data.rtl;
        const item = createTemporaryObject(field, testCase, { text: data.text }) as SearchField;
        const words = shown(item)[0], bar = cursor(item);
        compare(bar.x + bar.width <= words.x, data.left);
        compare(bar.x >= words.x + words.width, !data.left);
        verify(bar.x >= 0 && bar.x + bar.width <= item.width);
    }
    function test_theEndOfALongTextIsSeen_data(): var { return [{ tag: "Latin", text: "missiles ".repeat(6) }, { tag: "Arabic", text: "صواريخ ".repeat(9) }]; }
    function test_theEndOfALongTextIsSeen(data: var): void {
        const item = createTemporaryObject(field, testCase, { text: data.text }) as SearchField;
        const words = shown(item)[0], bar = cursor(item);
        verify(words.width > item.width);
        verify(item.clip);
        const end = item.turned ? words.x : words.x + words.width;
        verify(end >= 0 && end <= item.width);
        verify(bar.x >= 0 && bar.x + bar.width <= item.width);
    }
    function test_itIsSpokenAsAField(): void {
        const item = createTemporaryObject(field, testCase) as SearchField;
        compare(item.Accessible.role, Accessible.EditableText);
        compare(item.Accessible.name, "What?");
    }
    function test_aMatchIsSetApartAndTheRestCutBetweenWords(): void {
        const item = createTemporaryObject(marked, testCase, { before: "and so it came about that in the autumn ", match: "Khrushchev", after: " wrote a long letter to the President of the United States" }) as MarkedWords;
        const parts = shown(item);
        compare(parts.length, 3);
        compare(parts[1].text, "Khrushchev");
        verify(parts[1].font.weight > parts[0].font.weight);
        verify(parts[0].text.startsWith("…") && "and so it came about that in the autumn ".endsWith(" " + parts[0].text.slice(1)), parts[0].text);
        verify(parts[2].text.endsWith("…") && " wrote a long letter to the President of the United States".startsWith(parts[2].text.slice(0, -1) + " "), parts[2].text);
        compare(parts[1].x, parts[0].width);
        verify(parts[2].x + parts[2].width <= item.width + 1);
    }
    function test_fromRightToLeftTheMatchStandsTheOtherWay(): void {
        const item = createTemporaryObject(marked, testCase, { before: "رسالة ", match: "خروتشوف", after: " إلى", turned: true }) as MarkedWords;
        const parts = shown(item);
        compare(Math.round(parts[0].x + parts[0].width), Math.round(item.width));
        verify(parts[1].x < parts[0].x && parts[2].x < parts[1].x);
    }
    function test_aCardSaysItsKindAndTheMatch(): void {
        const item = createTemporaryObject(card, testCase, { before: "of the ", match: "knot", after: " of war" }) as SearchCard;
        verify(item.quoted);
        verify(!item.named);
        compare(item.Accessible.name, "A letter");
        compare(item.Accessible.description, "Source. of the knot of war");
    }
    function test_aMatchInTheTitleIsMarkedThere(): void {
        const item = createTemporaryObject(card, testCase, { before: "A ", match: "letter" }) as SearchCard;
        verify(item.named);
        verify(!item.quoted);
    }
    function test_aLongTitleWrapsBeforeItIsCut(): void {
        const item = createTemporaryObject(card, testCase, { title: "What led Kennedy and Khrushchev to set up the hot line between Moscow and Washington?" }) as SearchCard;
        verify(!item.fits);
        verify(!item.sided);
        const words = Array.from(item.children).find(child => child instanceof Column).children[0] as Words;
        compare(words.lineCount, 2);
        verify(!words.truncated);
    }
}
