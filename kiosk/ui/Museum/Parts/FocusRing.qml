import QtQuick
import Museum.Theme

// Four pixels, two away from what it rings, with an edge in the colour of the page, so that it is seen on
// a picture too; shown only to the keyboard's owner.
Rectangle {
    id: root
    required property Item owner
    readonly property real stand: Theme.px(6)

    anchors { fill: parent; margins: -stand }
    visible: owner.activeFocus
    color: Theme.clear
    radius: Theme.radius + stand
    border { width: Math.max(3, Theme.px(4)); color: Theme.focus }
    z: 9

    Rectangle {
        readonly property real edge: Math.max(2, Theme.px(4))
        anchors { fill: parent; margins: -edge }
        color: Theme.clear
        radius: root.radius + edge
        border { width: edge; color: Theme.bg }
    }
}
