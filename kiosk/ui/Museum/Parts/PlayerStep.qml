import QtQuick
import Museum.Theme

// A step through time: the turning arrow points the way it goes.
Tappable {
    id: root
    required property string word
    property bool forward: false

    opacity: enabled ? 1 : 0.4
    implicitWidth: Math.max(Theme.touchLarge, sign.width + Theme.px(8) + words.width + Theme.px(40))
    implicitHeight: Math.max(Theme.touch, words.height + Theme.px(24))
    width: implicitWidth

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.down ? Theme.lit : Theme.surface
        border { width: Theme.edge; color: Theme.rule }
    }
    Row {
        anchors.centerIn: parent
        spacing: Theme.px(8)
        layoutDirection: root.forward !== Theme.rtl ? Qt.RightToLeft : Qt.LeftToRight
        Icon {
            id: sign
            name: "arrow-counter-clockwise"
            mirror: root.forward !== Theme.rtl
            ink: Theme.accent
            side: Theme.px(36)
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            id: words
            token: "caption"
            font.weight: Font.Medium
            text: root.word
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
            Accessible.ignored: true
        }
    }
}
