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
    readonly property real run: height - 2 * on.height - Theme.gap
    readonly property real keyW: Math.max(Theme.touch, back.needs, on.needs)
    readonly property string about: qsTr("Words of the recording")
    signal turned(int by)

    readonly property bool low: run < 0  // no room for one above the other

    implicitWidth: low ? 2 * keyW + Theme.gap : keyW

    ZoomKey {
        id: back
        icon: "caret-up"
        label: qsTr("Up")
        note: root.about
        width: root.keyW
        enabled: root.canUp
        onTapped: root.turned(-1)
    }
    Item {
        visible: root.run > Theme.gap + Theme.px(24)
        x: (root.width - width) / 2
        y: back.height + Theme.gap
        width: Theme.px(8)
        height: root.run - Theme.gap
        Rectangle { x: (parent.width - width) / 2; width: Theme.edge; height: parent.height; color: Theme.line }
        Rectangle { y: parent.height * root.from; width: parent.width; height: Math.max(Theme.px(8), parent.height * root.share); color: Theme.accent }
    }
    ZoomKey {
        id: on
        x: root.low ? root.width - width : 0
        y: root.low ? 0 : root.height - height
        icon: "caret-down"
        label: qsTr("More")
        note: root.about
        width: root.keyW
        enabled: root.canDown
        onTapped: root.turned(1)
    }
}
