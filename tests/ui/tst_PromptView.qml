pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Museum.Parts

ScreenCase {
    id: testCase
    name: "PromptView"
    when: windowShown
    width: 800
    height: 600
    visible: true

    Component {
        id: part
        Reader {
            id: reader
            readonly property PromptView prompt: asked
            width: 800
            height: 500
            Item { width: 1; height: 60 }
            PromptView {
                id: asked
                width: reader.width
                question: "What came first?"
                answers: ["The hen", "The egg", "Neither"]
                chosen: -1
                note: "Both came <i>late</i>. ".repeat(24)
                noteBy: "A farmer, 1912"
                onAnswered: index => chosen = index
                onNoteShown: note => reader.revealSoon(note)
            }
        }
    }
    SignalSpy { id: answered; signalName: "answered" }

    function all(item: Item, test: var): var {
        const own = test(item) ? [item] : [];
        return Array.from(item.children).reduce((found, child) => found.concat(all(child, test)), own);
    }
    function make(): Reader {
        const reader = createTemporaryObject(part, testCase);
        settle(reader);
        return reader;
    }
    function buttons(reader: Reader): var {
        return all(reader, item => item instanceof ActionButton);
    }

    function test_anAnswerIsToldAndChosen(): void {
        const reader = make();
        answered.target = reader.prompt;
        mouseClick(buttons(reader)[1]);
        compare(answered.signalArguments[0][0], 1);
        compare(buttons(reader).map(button => button.chosen), [false, true, false]);
    }
    function test_theNoteIsBroughtInSight(): void {
        const reader = make();
        const note = all(reader, item => item instanceof Note)[0];
        verify(!note.visible);
        mouseClick(buttons(reader)[0]);
        verify(note.visible);
        tryVerify(() => reader.page === 2);
        const y = note.mapToItem(reader, 0, 0).y;
        verify(y >= -1 && y < 100, y);
    }
    function test_anAnswerKeepsTheFocus(): void {
        const reader = make();
        const answer = buttons(reader)[2];
        answer.forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(reader.prompt.chosen, 2);
        reader.prompt.answers = ["The hen", "The egg", "Neither"];
        verify(answer.activeFocus);
    }
    function test_inARowAllAnswersAreAsHigh(): void {
        const reader = make();
        reader.prompt.columns = 3;
        reader.prompt.answers = ["A hen", "Something nobody has thought of so far", "No"];
        settle(reader);
        const heights = buttons(reader).map(button => button.height);
        verify(heights[0] > 72);
        compare(heights[0], heights[1]);
        compare(heights[0], heights[2]);
    }
    function test_noAnswerIsAloneInItsRowOrSqueezed_data(): var {
        return [
            { tag: "three", answers: ["A hen", "An egg", "No"], across: 3 },
            { tag: "four", answers: ["A hen", "An egg", "No", "Yes"], across: 2 },
            { tag: "many lines", answers: ["A hen", "Something that nobody anywhere has ever thought of until this very day", "No"], across: 1 },
            { tag: "a long word", answers: ["A hen", "Incomprehensibilities", "No"], across: 1 }
        ];
    }
    function test_noAnswerIsAloneInItsRowOrSqueezed(data: var): void {
        const reader = make();
        reader.prompt.columns = 3;
        reader.prompt.answers = data.answers;
        settle(reader);
        const places = new Set(buttons(reader).map(button => button.x));
        compare(places.size, data.across);
    }
    function test_whatIsAskedIsMeasuredWithoutTheNote(): void {
        const reader = make();
        const before = reader.prompt.askedH;
        compare(before, reader.prompt.height);
        mouseClick(buttons(reader)[1]);
        settle(reader);
        compare(reader.prompt.askedH, before);
        verify(reader.prompt.height > before);
    }
}
