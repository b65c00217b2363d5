import QtQuick
import Museum.Theme

// Turns a column page by page, from below it or from beside it. Of three pages and more each has a
// key of its own, where there is room for them; only the last page then needs one that leads back.
Item {
    id: root
    required property int page
    required property int pages
    property bool aside: false
    property real room: 0                // its height where it stands aside
    property string about: ""            // spoken with its keys where there are two such columns
    // Not the keys' own height: what they say depends on the page, and the page on the room they leave.
    readonly property real row: Math.max(Theme.touch, Theme.lineOf("caption") + Theme.px(20))
    readonly property bool narrow: aside || width < Theme.size("caption") * 19
    readonly property bool tight: !aside && more.visible && up.visible && more.inOneLine + up.inOneLine + 4 * Theme.px(48) + Theme.gap > width      // no room for signs
    readonly property real beside: aside ? width : width - Math.max(steps.wide(qsTr("More")), steps.wide(qsTr("Up"))) - Theme.px(104) - 2 * Theme.gap
    readonly property int across: Math.floor((beside + Theme.gap) / (numbers.share + Theme.gap))
    readonly property int tiers: Math.ceil(pages / Math.max(1, across))
    readonly property bool numbered: pages > 2 && across > 1 && (aside ? (tiers + 1) * (row + Theme.gap) <= room + Theme.gap : tiers === 1)
    signal turned(int by)

    implicitWidth: Theme.size("caption") * 7
    implicitHeight: aside ? keys.height + (numbered ? numbers.height + Theme.gap : 0) : row + Theme.gap

    WordMeasure { id: steps; token: "caption"; font.weight: Font.Medium }
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
            label: (root.narrow && !root.numbered ? qsTr("%1 of %2") : qsTr("More: %1 of %2")).arg(root.page).arg(root.pages)
            written: root.numbered ? qsTr("More") : label
            note: root.about
            icon: root.tight ? "" : "caret-down"
            width: root.aside ? root.width : implicitWidth
            onTapped: root.turned(1)
        }
        Chip {
            id: up
            visible: root.page > 1 && (!root.numbered || root.page === root.pages)
            label: root.narrow || root.numbered ? qsTr("Up") : root.page < root.pages ? qsTr("Back up") : qsTr("Back up: %1 of %2").arg(root.page).arg(root.pages)
            note: root.about
            icon: root.tight ? "" : "caret-up"
            width: root.aside ? root.width : implicitWidth
            onTapped: root.turned(-1)
        }
    }
    PageNumbers {
        id: numbers
        visible: root.numbered
        x: !root.aside && !Theme.rtl || root.aside && Theme.rtl ? root.width - width : 0
        y: root.aside ? keys.height + Theme.gap : Theme.gap
        columns: root.across
        page: root.page
        pages: root.numbered ? root.pages : 0
        about: root.about
        onTurned: by => root.turned(by)
    }
}
