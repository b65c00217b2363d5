import QtQuick
import Museum.Theme

// What is said in a film, on a plate of its own.
Rectangle {
    id: root
    required property string said
    required property string token
    required property real most          // px

    visible: said !== ""
    implicitWidth: Math.min(most, Math.ceil(words.implicitWidth) + Theme.px(56))
    implicitHeight: words.height + Theme.px(28)
    radius: Theme.radius
    color: Theme.bg
    border { width: Theme.edge; color: Theme.rule }

    Words {
        id: words
        token: root.token
        text: root.said
        horizontalAlignment: Text.AlignHCenter
        x: Theme.px(28)
        y: Theme.px(14)
        width: root.width - Theme.px(56)
        Accessible.ignored: true         // the lit words beside the film say it
    }
}
