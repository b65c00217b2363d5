import QtQuick
import Museum.Theme

// One line of text with the match set apart by weight and ground; what has no room on either side of
// it is left out. It runs the way its own language does.
Item {
    id: root
    required property string token
    required property string before
    required property string match
    required property string after
    property bool turned: Theme.rtl      // its language runs from right to left
    property color ink: Theme.ink2
    readonly property real matchW: strong.advanceWidth
    readonly property real leadRoom: Math.max(width * 0.45, width - matchW - tail.advanceWidth)
    readonly property string head: words(kept, before)

    // Cut between words.
    function words(cut: TextMetrics, text: string): string {
        if (cut.elidedText === text)
            return text;
        const start = cut.elidedText.startsWith("…");
        const at = start ? cut.elidedText.indexOf(" ") : cut.elidedText.lastIndexOf(" ");
        return start ? "…" + cut.elidedText.slice(at < 0 ? 1 : at + 1) : (at < 0 ? cut.elidedText : cut.elidedText.slice(0, at) + "…");
    }
    function placed(x: real, wide: real): real { return turned ? width - x - wide : x; }

    implicitHeight: mark.height

    TextMetrics { id: tail; font: first.font; text: root.after }
    TextMetrics { id: strong; font: mark.font; text: root.match }
    TextMetrics { id: kept; font: first.font; text: root.before; elide: Qt.ElideLeft; elideWidth: Math.ceil(root.leadRoom) + 1 }
    TextMetrics { id: rest; font: first.font; text: root.after; elide: Qt.ElideRight; elideWidth: Math.max(0, root.width - root.matchW - first.width) }

    Rectangle {
        visible: root.match !== ""
        x: mark.x
        width: mark.width
        height: mark.height
        color: Theme.lit
    }
    Words {
        id: first
        token: root.token
        text: root.head
        color: root.ink
        wrapMode: Text.NoWrap
        x: root.placed(0, width)
        Accessible.ignored: true
    }
    Words {
        id: mark
        token: root.token
        strong: true
        text: root.match
        wrapMode: Text.NoWrap
        x: root.placed(first.width, width)
        Accessible.ignored: true
    }
    Words {
        token: root.token
        text: root.words(rest, root.after)
        color: root.ink
        wrapMode: Text.NoWrap
        x: root.placed(first.width + mark.width, width)
        Accessible.ignored: true
    }
}
