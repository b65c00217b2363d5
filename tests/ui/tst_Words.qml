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

    Component {
        id: narrow
        Words { token: "body"; styled: true; width: 60; wrapMode: Text.WordWrap }
    }
}
