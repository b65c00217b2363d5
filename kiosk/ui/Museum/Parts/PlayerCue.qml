import QtQuick
import Museum.Theme

// Words that are said at a moment. Lit as a line of a transcript is: ground, bar and place.
Tappable {
    id: root
    required property string text
    required property string speaker
    property bool lit: false

    // The lowest place above `bottom` where no line is cut.
    function lineEnd(bottom: real): real {
        const top = words.y + said.y;
        return top + Math.max(1, Math.floor((bottom - top) / said.lineHeight)) * said.lineHeight;
    }
    label: speaker === "" ? text : speaker + ": " + text
    role: Accessible.ListItem
    chosen: lit
    implicitHeight: Math.max(Theme.touch, words.height + Theme.px(24))

    Rectangle { anchors.fill: parent; color: root.lit || root.down ? Theme.lit : Theme.clear }
    Rectangle { visible: root.lit; x: Theme.rtl ? root.width - width : 0; width: Theme.px(8); height: root.height; color: Theme.accent }
    Column {
        id: words
        x: Theme.px(28)
        width: root.width - Theme.px(56)
        anchors.verticalCenter: parent.verticalCenter
        Words {
            visible: text !== ""
            token: "caption"
            strong: true
            text: root.speaker
            color: Theme.ink2
            width: words.width
            Accessible.ignored: true
        }
        Words {
            id: said
            token: Theme.large ? "body" : "lead"
            font.family: Theme.faces.serif
            text: root.text
            width: words.width
            Accessible.ignored: true
        }
    }
}
