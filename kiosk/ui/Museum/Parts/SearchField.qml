import QtQuick
import Museum.Theme

// What is typed, large, with the cursor at its end. Nothing of Qt's own fields: those open a menu in
// a window of their own. The end of a long text is always seen; a text runs as its own letters do.
Tappable {
    id: root
    required property string text
    required property string prompt      // while nothing is typed
    readonly property bool turned: text === "" ? Theme.rtl : /^[^A-Za-z\u00c0-\u024f\u0370-\u052f]*[\u0590-\u08ff]/.test(text)
    readonly property real cursorRoom: Theme.px(14)

    role: Accessible.EditableText
    label: prompt
    implicitHeight: Math.max(Theme.touch, words.height + Theme.px(8))
    clip: true

    Words {
        visible: root.text === ""
        token: "title2"
        text: root.prompt
        color: Theme.ink2
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.floorPx
        x: Theme.rtl ? 0 : root.cursorRoom
        width: root.width - root.cursorRoom
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
    Words {
        id: words
        visible: root.text !== ""
        token: "title2"
        text: root.text
        wrapMode: Text.NoWrap
        horizontalAlignment: root.turned ? Text.AlignRight : Text.AlignLeft
        x: root.turned ? Math.max(root.cursorRoom, root.width - width) : Math.min(0, root.width - root.cursorRoom - width)
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
    Rectangle {
        readonly property real end: words.visible ? words.width + Theme.px(6) : 0
        x: root.turned ? Math.max(0, words.x + words.width - end - width) : Math.min(root.width - width, words.x + end)
        width: Math.max(2, Theme.px(4))
        height: Theme.size("title2") * 1.1
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.accent
    }
}
