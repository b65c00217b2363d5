import QtQuick
import Museum.Theme

// Down and up through the words of a recording.
Item {
    id: root
    required property bool canDown
    required property bool canUp
    signal turned(int by)

    implicitHeight: keys.height + Theme.px(16)

    Rectangle { width: root.width; height: Theme.edge; color: Theme.rule }
    Row {
        id: keys
        y: Theme.px(16)
        x: Theme.rtl ? root.width - width : 0
        layoutDirection: Theme.direction
        spacing: Theme.gap
        Chip {
            visible: root.canDown
            label: qsTr("More words")
            icon: "caret-down"
            onTapped: root.turned(1)
        }
        Chip {
            visible: root.canUp
            label: qsTr("Back up")
            icon: "caret-up"
            onTapped: root.turned(-1)
        }
    }
}
