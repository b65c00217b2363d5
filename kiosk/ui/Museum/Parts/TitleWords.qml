import QtQuick
import Museum.Theme

// A title in the first of its tokens that breaks none of its words, else in the smallest.
Words {
    id: root
    required property list<string> tokens
    readonly property real longest: text.split(/[ \n-]/).reduce((most, word) => Math.max(most, ems(word)), 0)      // in em

    function ems(word: string): real {
        return metrics.advanceWidth(word) / metrics.font.pixelSize + (Theme.roomy ? 0.12 * word.length : 0);
    }
    function smallest(): string {
        return tokens.reduce((least, token) => Theme.size(token) < Theme.size(least) ? token : least);
    }

    token: tokens.find(token => longest * Theme.size(token) <= width) ?? smallest()
    Accessible.role: Accessible.Heading

    FontMetrics {
        id: metrics
        font.family: Theme.faces.of(root.tokens[0]).family
        font.weight: Theme.faces.of(root.tokens[0]).weight
        font.pixelSize: Theme.size(root.tokens[0])
    }
}
