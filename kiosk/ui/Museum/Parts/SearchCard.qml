import QtQuick
import Museum.Theme

// Something found or offered: the sign of its kind, its title, the kind in words where both have
// room, and the text around the match. A title is never cut before its card is full.
Tappable {
    id: root
    required property string kind
    required property string title
    property string before: ""
    property string match: ""
    property string after: ""
    property bool turned: Theme.rtl      // the text around the match runs from right to left
    readonly property string found: before + match + after
    readonly property bool named: match !== "" && found === title && fits     // the match is in the title itself
    readonly property real titleW: metrics.advanceWidth
    readonly property real inset: Theme.px(24)
    readonly property real lead: inset + Theme.px(60)
    readonly property real widest: width - lead - inset
    readonly property bool sided: word.text !== "" && titleW + word.implicitWidth + Theme.px(24) <= widest
    readonly property real room: sided ? widest - word.implicitWidth - Theme.px(24) : widest
    readonly property bool fits: titleW <= room
    readonly property int folds: titleW <= widest ? 1 : Math.ceil(titleW * 1.15 / widest)    // lines that the title takes
    readonly property int lines: Math.max(1, Math.floor((height - Theme.px(12)) / Theme.lineOf("control")))
    readonly property bool small: titleW > room * lines * (lines > 1 ? 0.85 : 1)     // else it would be cut
    readonly property bool quoted: match !== "" && !named && height >= name.height + Theme.lineOf("caption") + Theme.px(12)
    readonly property KindSign sign: KindSign { kind: root.kind }

    implicitHeight: Math.max(Theme.touch, folds * Theme.lineOf("control") + Theme.px(28))
    label: title
    note: [sign.word, named ? "" : found].filter(part => part !== "").join(". ")

    TextMetrics {
        id: metrics
        text: root.title
        font.family: Theme.faces.of("control").family
        font.weight: Theme.faces.of("control").weight
        font.pixelSize: Theme.size("control")
        font.letterSpacing: Theme.roomy ? Theme.size("control") * 0.12 : 0
        font.wordSpacing: Theme.roomy ? Theme.size("control") * 0.16 : 0
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.down ? Theme.lit : Theme.surface
        border { width: Theme.edge; color: Theme.rule }
    }
    Icon {
        name: root.sign.icon
        side: Theme.px(44)
        ink: Theme.accent
        x: Theme.rtl ? root.width - width - root.inset : root.inset
        anchors.verticalCenter: parent.verticalCenter
    }
    Column {
        x: Theme.rtl ? root.width - width - root.lead : root.lead
        width: root.room
        anchors.verticalCenter: parent.verticalCenter
        Words {
            id: name
            visible: !marked.visible
            token: root.small ? "caption" : "control"
            font.weight: Font.Medium
            text: root.title
            maximumLineCount: Math.max(1, Math.floor((root.height - Theme.px(12)) / lineHeight))
            fontSizeMode: root.small && maximumLineCount === 1 ? Text.HorizontalFit : Text.FixedSize
            minimumPixelSize: Theme.floorPx
            elide: Text.ElideRight
            width: parent.width
            Accessible.ignored: true
        }
        MarkedWords {
            id: marked
            visible: root.named
            token: "control"
            before: root.before
            match: root.match
            after: root.after
            turned: root.turned
            ink: Theme.ink
            width: parent.width
        }
        MarkedWords {
            visible: root.quoted
            token: "caption"
            before: root.before
            match: root.match
            after: root.after
            turned: root.turned
            width: parent.width
        }
    }
    Words {
        id: word
        visible: root.sided
        token: "caption"
        text: root.sign.word
        color: Theme.ink2
        wrapMode: Text.NoWrap
        x: Theme.rtl ? root.inset : root.width - width - root.inset
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
}
