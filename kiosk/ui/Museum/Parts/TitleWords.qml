import QtQuick
import Museum.Theme

// A title in the first of its tokens that breaks none of its words and keeps to its lines, else in the smallest.
Words {
    id: root
    required property list<string> tokens
    property int most: 99                // lines
    readonly property real longest: measure.widest(text) / measure.font.pixelSize      // in em

    function linesAt(size: real): int {
        const scale = size / measure.font.pixelSize;
        let lines = 1, used = 0;
        for (const word of text.split(" ")) {
            const wide = measure.wide(word) * scale, room = used > 0 ? used + measure.wide(" ") * scale : 0;
            lines += room + wide > width && used > 0 ? 1 : 0;
            used = room + wide > width ? wide : room + wide;
        }
        return lines;
    }
    function smallest(): string {
        return tokens.reduce((least, token) => Theme.size(token) < Theme.size(least) ? token : least);
    }

    token: tokens.find(token => longest * Theme.size(token) <= width && linesAt(Theme.size(token)) <= most) ?? smallest()
    Accessible.role: Accessible.Heading

    WordMeasure { id: measure; token: root.tokens[0] }
}
