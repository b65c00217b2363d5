import QtQuick
import Museum.Theme

// A line of the source. Lit is bar, ground and weight of place, never colour alone. Lines that have
// a place on the page can be touched; remarks are ours, in brackets, and so is what stands in them
// within a line. What was blacked out is black.
Tappable {
    id: root
    required property string text
    property bool lit: false
    property bool remark: false
    property bool tied: true             // has a place on the page
    property list<string> pieces: []     // kind, words, kind, words …; escaped
    property list<string> litPieces: []  // the same with the word under the finger
    readonly property list<string> shown: litPieces.length > 0 ? litPieces : pieces

    function meaning(mark: string): string {
        switch (mark) {
        case "illegible": return qsTr("illegible");
        case "redacted": return qsTr("redacted");
        case "torn": return qsTr("torn");
        case "sic": return qsTr("sic");
        default: return mark;
        }
    }
    function slanted(words: string): string { return Theme.rtl ? words : "<i>" + words + "</i>"; }     // Arabic is never slanted
    function piece(kind: string, words: string): string {
        switch (kind) {
        case "lit": return "<u>" + words + "</u>";
        case "mark": return slanted("<font color=\"" + Theme.ink2 + "\">[" + meaning(words) + "]</font>");
        case "bar": return "█".repeat(8);
        default: return words;
        }
    }
    // In our brackets, which never stand on a line alone.
    function bracketed(): string {
        return qsTr("[ %1 ]").arg(label).replace(/^(\S) /, "$1\u00a0").replace(/ (\S)$/, "\u00a0$1");
    }
    function styled(): string {
        let text = "";
        for (let place = 0; place + 1 < shown.length; place += 2)
            text += piece(shown[place], shown[place + 1]);
        return text;
    }

    label: remark ? meaning(text) : pieces.length === 0 ? text : text.replace(/\[([^\[\]]+)\]/g, (whole, mark) => "[" + meaning(mark) + "]")
    role: tied ? Accessible.ListItem : Accessible.StaticText
    chosen: lit
    enabled: tied
    activeFocusOnTab: tied || activeFocus
    implicitHeight: Math.max(tied ? Theme.touch : 0, words.height + Theme.px(lit ? 24 : 16))

    Rectangle { anchors.fill: parent; color: root.lit || root.down ? Theme.lit : Theme.clear }
    Rectangle { visible: root.lit; x: Theme.rtl ? root.width - width : 0; width: Theme.px(8); height: root.height; color: Theme.accent }
    Words {
        id: words
        readonly property bool ours: root.remark && root.pieces.length === 0
        token: root.remark ? "body" : "lead"
        font.family: root.remark ? Theme.faces.sans : Theme.faces.serif
        styled: root.shown.length > 0
        text: styled ? root.styled() : ours ? root.bracketed() : root.text
        color: root.remark && !root.lit ? Theme.ink2 : Theme.ink
        x: Theme.px(28)
        width: root.width - Theme.px(56)
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
}
