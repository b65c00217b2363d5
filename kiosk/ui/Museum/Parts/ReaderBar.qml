import QtQuick
import Museum.Theme

// Turns a column page by page.
Item {
    id: root
    required property int page
    required property int pages
    readonly property bool narrow: width < Theme.size("caption") * 19
    signal turned(int by)

    implicitHeight: more.height + Theme.px(16)

    Rectangle { width: root.width; height: Theme.edge; color: Theme.rule }
    Row {
        y: Theme.px(16)
        x: Theme.rtl ? root.width - width : 0
        layoutDirection: Theme.direction
        spacing: Theme.gap
        Chip {
            id: more
            visible: root.page < root.pages
            label: (root.narrow ? qsTr("%1 of %2") : qsTr("More: %1 of %2")).arg(root.page).arg(root.pages)
            icon: "caret-down"
            onTapped: root.turned(1)
        }
        Chip {
            visible: root.page > 1
            label: root.narrow ? qsTr("Up") : root.page < root.pages ? qsTr("Back up") : qsTr("Back up: %1 of %2").arg(root.page).arg(root.pages)
            icon: "caret-up"
            onTapped: root.turned(-1)
        }
    }
}
