import QtQuick
import Museum.Theme

// Turns a column page by page, from below it or from beside it.
Item {
    id: root
    required property int page
    required property int pages
    property bool aside: false
    property string about: ""            // spoken with its keys where there are two such columns
    // Not the keys' own height: what they say depends on the page, and the page on the room they leave.
    readonly property real row: Math.max(Theme.touch, Theme.lineOf("caption") + Theme.px(20))
    readonly property bool narrow: aside || width < Theme.size("caption") * 19
    readonly property bool tight: !aside && more.visible && up.visible && more.inOneLine + up.inOneLine + 4 * Theme.px(48) + Theme.gap > width      // no room for signs
    signal turned(int by)

    implicitWidth: Theme.size("caption") * 7
    implicitHeight: aside ? keys.height : row + Theme.gap

    Rectangle { visible: !root.aside; width: root.width; height: Theme.edge; color: Theme.rule }
    Grid {
        id: keys
        y: root.aside ? 0 : Theme.gap
        x: Theme.rtl && !root.aside ? root.width - width : 0
        columns: root.aside ? 1 : 2
        layoutDirection: Theme.direction
        spacing: Theme.gap
        Chip {
            id: more
            visible: root.page < root.pages
            label: (root.narrow ? qsTr("%1 of %2") : qsTr("More: %1 of %2")).arg(root.page).arg(root.pages)
            note: root.about
            icon: root.tight ? "" : "caret-down"
            width: root.aside ? root.width : implicitWidth
            onTapped: root.turned(1)
        }
        Chip {
            id: up
            visible: root.page > 1
            label: root.narrow ? qsTr("Up") : root.page < root.pages ? qsTr("Back up") : qsTr("Back up: %1 of %2").arg(root.page).arg(root.pages)
            note: root.about
            icon: root.tight ? "" : "caret-up"
            width: root.aside ? root.width : implicitWidth
            onTapped: root.turned(-1)
        }
    }
}
