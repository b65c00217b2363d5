import QtQuick
import Museum.Theme

// How wide words are, in px, as Words sets them in a token; for a weight or size of its own set the font.
// A binding that calls a function of it is made anew whenever the font changes.
FontMetrics {
    id: root
    required property string token
    property bool roomy: Theme.roomy

    // All of a text in one line. advanceWidth alone does not tell a binding of another font.
    function wide(text: string): real {
        return font.pixelSize > 0 ? advanceWidth(text) : 0;
    }
    // The widest piece of a text that no line can break: it ends at a blank or after a hyphen.
    function widest(text: string): real {
        return text.replace(/-/g, "- ").split(/[ \n]/).reduce((most, word) => Math.max(most, wide(word)), 0);
    }

    font.family: Theme.faces.of(token).family
    font.pixelSize: Theme.size(token)
    font.weight: Theme.faces.of(token).weight
    font.letterSpacing: roomy ? Theme.size(token) * 0.12 : 0
    font.wordSpacing: roomy ? Theme.size(token) * 0.16 : 0
    font.features: ({ "tnum": 1 })
}
