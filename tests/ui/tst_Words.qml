import QtQuick
import QtTest
import Museum.Parts

TestCase {
    id: root
    name: "Words"

    function linesOf(text: string): int {
        const words = createTemporaryObject(narrow, root, { text: text });
        return words.lineCount;
    }

    // What the bundle's styled text relies on: named, these spaces keep a number on one line.
    function test_kept_spaces_keep_a_number_together(): void {
        compare(linesOf("25 540"), 2);
        compare(linesOf("25&#8239;540"), 1);
        compare(linesOf("25&nbsp;540"), 1);
    }

    function test_a_title_breaks_no_word_data(): var {
        return [
            { tag: "short", text: "Как близко была война?", width: 800, token: "title1" },
            { tag: "long", text: "Противоракетная оборона", width: 500, token: "title2" },
            { tag: "longer", text: "Межконтинентальные ракеты", width: 480, token: "ask" },
            { tag: "no room", text: "Межконтинентальные ракеты", width: 100, token: "ask" },
            { tag: "hyphen", text: "Северо-Восточный", width: 500, token: "title1" },
        ];
    }
    function test_a_title_breaks_no_word(data: var): void {
        const title = createTemporaryObject(heading, root, { text: data.text, width: data.width });
        compare(title.token, data.token);
        const metrics = createTemporaryObject(measure, root, { font: title.font });
        const widest = Math.max(...data.text.split(/[ -]/).map(word => metrics.advanceWidth(word)));
        compare(widest <= data.width, data.tag !== "no room");
    }

    function test_a_title_keeps_to_its_lines_data(): var {
        return [
            { tag: "two", most: 2, lines: 2, token: "title2" },
            { tag: "three", most: 3, lines: 3, token: "title1" },
        ];
    }
    function test_a_title_keeps_to_its_lines(data: var): void {
        const title = createTemporaryObject(heading, root, { text: "Как говорили до кризиса?", width: 480, most: data.most });
        compare(title.token, data.token);
        compare(title.lineCount, data.lines);
    }

    Component {
        id: heading
        TitleWords { tokens: ["title1", "title2", "ask"] }
    }
    Component {
        id: measure
        FontMetrics {}
    }
    Component {
        id: narrow
        Words { token: "body"; styled: true; width: 60; wrapMode: Text.WordWrap }
    }
}
