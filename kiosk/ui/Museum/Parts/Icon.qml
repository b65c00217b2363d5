import QtQuick
import Museum.Theme

// A Phosphor icon in a theme colour. Icons that point sideways turn round in right-to-left.
Image {
    id: root
    required property string name
    property color ink: Theme.ink
    property bool filled: false
    property real side: Theme.px(48)

    width: side
    height: side
    sourceSize: Qt.size(side, side)
    mirror: Theme.rtl && /^(arrow-(left|right|counter)|arrow-u|caret-(left|right)|list|text-align|chat|backspace)/.test(name)
    source: name === "" ? "" : "image://icon/" + (filled ? "fill/" : "regular/") + name + "/" + ink.toString().slice(-6)
    Accessible.ignored: true
}
