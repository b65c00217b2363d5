import QtQuick
import Museum.Theme

// A page of the source, small: the one in front has a thick edge and a heavy number.
Tappable {
    id: root
    required property int number
    required property string picture

    label: qsTr("Page %1").arg(number)
    implicitWidth: Math.max(Theme.px(88), Theme.touch)
    implicitHeight: Math.max(Theme.px(112), Theme.touch)

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
        border { width: root.chosen ? Theme.px(6) : Theme.edge; color: root.chosen ? Theme.accent : Theme.rule }
    }
    Image {
        anchors { fill: parent; margins: root.chosen ? Theme.px(6) : Theme.edge }
        source: root.picture
        sourceSize: Qt.size(root.width, root.height)
        fillMode: Image.PreserveAspectCrop
        verticalAlignment: Image.AlignTop
        clip: true
        asynchronous: true
        Accessible.ignored: true
    }
    Rectangle {
        anchors.centerIn: parent
        width: word.width + Theme.px(20)
        height: word.height + Theme.px(4)
        color: Theme.surface
        Words {
            id: word
            anchors.centerIn: parent
            token: "caption"
            strong: root.chosen
            text: root.number
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
