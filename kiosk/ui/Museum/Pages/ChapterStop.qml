import QtQuick
import Museum.Theme
import Museum.Parts

// A chapter on The Line of the desk: a tick, its number, its question. Upright it is a row.
Tappable {
    id: root
    required property int number
    required property string title
    required property bool begun
    property bool upright: false
    readonly property real lead: Theme.px(upright ? 64 : 0)

    label: qsTr("Chapter %1: %2").arg(number).arg(title)
    implicitHeight: Math.max(Theme.touch, upright ? words.height + Theme.px(24) : words.height + Theme.px(40))

    Rectangle { visible: root.down; anchors.fill: parent; color: Theme.lit; z: -1 }
    Rectangle {
        visible: !root.upright
        x: Theme.rtl ? root.width - width : 0
        y: -Theme.px(18)
        width: Theme.px(8)
        height: Theme.px(40)
        color: root.begun ? Theme.accent : Theme.line
    }
    Rectangle {
        visible: root.upright
        x: Theme.rtl ? root.width - width + Theme.px(14) : -Theme.px(14)
        width: Theme.px(40)
        height: Theme.px(8)
        anchors.verticalCenter: parent.verticalCenter
        color: root.begun ? Theme.accent : Theme.line
    }
    Column {
        id: words
        x: Theme.rtl ? root.width - width - root.lead : root.lead
        y: root.upright ? (root.height - height) / 2 : Theme.px(30)
        width: root.width - root.lead - Theme.px(root.upright ? 64 : 0)
        Words {
            token: "caption"
            text: qsTr("Chapter %1").arg(root.number)
            color: Theme.ink2
            width: parent.width
            Accessible.ignored: true
        }
        Words {
            token: "body"
            font.weight: Font.Medium
            lineHeight: Theme.lineOf("body") * 0.86
            text: root.title
            width: parent.width
            Accessible.ignored: true
        }
    }
    Icon {
        visible: root.upright
        name: "caret-right"
        side: Theme.px(36)
        ink: Theme.accent
        x: Theme.rtl ? 0 : root.width - width
        anchors.verticalCenter: parent.verticalCenter
    }
}
