pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// Up and down through the words of a recording, and how far down they are.
Item {
    id: root
    required property bool canDown
    required property bool canUp
    required property real from          // shares of the whole that are in view
    required property real share
    readonly property real run: height - 2 * Theme.touch - Theme.gap
    signal turned(int by)

    readonly property bool low: run < 0  // no room for one above the other

    implicitWidth: low ? 2 * Theme.touch + Theme.gap : Theme.touch

    component Key: Tappable {
        id: key
        required property string icon
        width: Theme.touch
        height: Theme.touch
        opacity: enabled ? 1 : 0.4
        Rectangle {
            anchors.fill: parent
            radius: Theme.radius
            color: key.down ? Theme.lit : Theme.surface
            border { width: Theme.edge; color: Theme.rule }
        }
        Icon { name: key.icon; side: Theme.px(36); ink: Theme.accent; anchors.centerIn: parent }
    }
    Key {
        icon: "caret-up"
        label: qsTr("Back up")
        enabled: root.canUp
        onTapped: root.turned(-1)
    }
    Item {
        visible: root.run > Theme.gap + Theme.px(24)
        x: (root.width - width) / 2
        y: Theme.touch + Theme.gap
        width: Theme.px(8)
        height: root.run - Theme.gap
        Rectangle { x: (parent.width - width) / 2; width: Theme.edge; height: parent.height; color: Theme.line }
        Rectangle { y: parent.height * root.from; width: parent.width; height: Math.max(Theme.px(8), parent.height * root.share); color: Theme.accent }
    }
    Key {
        x: root.low ? root.width - width : 0
        y: root.low ? 0 : root.height - height
        icon: "caret-down"
        label: qsTr("More words")
        enabled: root.canDown
        onTapped: root.turned(1)
    }
}
