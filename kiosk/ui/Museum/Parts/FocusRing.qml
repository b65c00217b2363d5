import QtQuick
import Museum.Theme

// Four pixels, two away from what it rings; shown only to the keyboard's owner.
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
}
