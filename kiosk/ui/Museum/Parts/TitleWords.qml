import QtQuick
import Museum.Theme

// A title in the first of its tokens that breaks none of its words and keeps to its lines, else in the smallest.
Words {
    id: root
    required property list<string> tokens
    property int most: 99                // lines
    readonly property real longest: text.split(/[ \n-]/).reduce((most, word) => Math.max(most, ems(word)), 0)      // in em

    function ems(word: string): real {
        return metrics.advanceWidth(word) / metrics.font.pixelSize + (Theme.roomy ? 0.12 * word.length : 0);
    }
    function linesAt(size: real): int {
        let lines = 1, used = 0;
        for (const word of text.split(" ")) {
            const wide = ems(word) * size, room = used > 0 ? used + ems(" ") * size : 0;
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

    FontMetrics {
        id: metrics
        font.family: Theme.faces.of(root.tokens[0]).family
        font.weight: Theme.faces.of(root.tokens[0]).weight
        font.pixelSize: Theme.size(root.tokens[0])
    }
}
