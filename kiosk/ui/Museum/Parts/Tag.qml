import QtQuick
import Museum.Theme

// A word on a solid plate: marks what is yours. Not a target.
Rectangle {
    id: root
    required property string label
    implicitWidth: word.implicitWidth + Theme.px(24)
    implicitHeight: word.implicitHeight + Theme.px(10)
    radius: Theme.radius
    color: Theme.accent

    Words {
        id: word
        token: "caption"
        strong: true
        anchors.centerIn: parent
        text: root.label
        color: Theme.accentInk
        wrapMode: Text.NoWrap
    }
}
