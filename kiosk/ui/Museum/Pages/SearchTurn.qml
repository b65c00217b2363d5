import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// Turns the page of what was found: beside each other in the place of a card, or one above the other.
Grid {
    id: root
    required property SearchViewModel search
    required property bool stacked
    required property real cellH
    readonly property real share: stacked || search.pageIndex === 0 || search.pageIndex + 1 === search.pageCount ? width : (width - Theme.gap) / 2

    columns: stacked ? 1 : 2
    spacing: Theme.gap
    layoutDirection: Theme.direction

    ActionButton {
        visible: root.search.pageIndex + 1 < root.search.pageCount
        label: (root.share < Theme.size("control") * 11 ? qsTr("%1 of %2") : qsTr("More: %1 of %2")).arg(root.search.pageIndex + 1).arg(root.search.pageCount)
        icon: "caret-down"
        width: root.share
        height: root.cellH
        onTapped: root.search.showPage(root.search.pageIndex + 1)
    }
    ActionButton {
        visible: root.search.pageIndex > 0
        label: root.search.pageIndex + 1 < root.search.pageCount ? qsTr("Back up") : qsTr("Back up: %1 of %2").arg(root.search.pageIndex + 1).arg(root.search.pageCount)
        icon: "caret-up"
        width: root.share
        height: root.cellH
        onTapped: root.search.showPage(root.search.pageIndex - 1)
    }
}
