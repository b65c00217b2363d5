pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// A column that is read. Longer than its place, it flicks, and two buttons turn it page by page.
Item {
    id: root
    default property alias content: column.data
    property alias spacing: column.spacing
    property string showing: ""          // when this changes the column starts at its top again
    readonly property real bleed: Theme.px(8)      // room for focus rings
    readonly property bool longer: column.height > height + 1
    readonly property real step: Math.max(1, flick.height - Theme.lineOf("body"))
    readonly property real furthest: Math.max(0, flick.contentHeight - flick.height)
    readonly property int pages: Math.ceil(furthest / step) + 1
    readonly property int page: Math.round(Math.min(flick.contentY / step, pages - 1)) + 1
    readonly property Item focused: root.Window.activeFocusItem
    readonly property alias columnHeight: column.height
    readonly property alias offset: flick.contentY    // how far it has been read

    function toTop(): void {
        glide.stop();
        flick.contentY = 0;
    }
    function turn(by: int): void {
        glide.stop();
        glide.to = Math.max(0, Math.min(furthest, flick.contentY + by * step));
        glide.start();
    }
    function reveal(item: Item): void {
        for (let up = item; up; up = up.parent) {
            if (up !== column)
                continue;
            const y = item.mapToItem(column, 0, 0).y;
            if (y < flick.contentY || y + item.height > flick.contentY + flick.height)
                flick.contentY = Math.max(0, Math.min(furthest, y - bleed));
        }
    }
    onShowingChanged: toTop()
    onFocusedChanged: reveal(focused)
    onFurthestChanged: if (flick.contentY > furthest) flick.contentY = furthest

    Flickable {
        id: flick
        x: -root.bleed
        width: root.width + 2 * root.bleed
        height: root.longer ? root.height - bar.height : root.height
        contentWidth: width
        contentHeight: column.height
        clip: root.longer
        interactive: root.longer
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick
        Column {
            id: column
            x: root.bleed
            width: root.width
        }
    }
    NumberAnimation { id: glide; target: flick; property: "contentY"; duration: Theme.pageTurn; easing.type: Easing.OutCubic }
    Item {
        id: bar
        visible: root.longer
        y: root.height - height
        width: root.width
        height: Math.max(Theme.touch, Theme.lineOf("caption") + Theme.px(20)) + Theme.px(16)
        Rectangle { width: parent.width; height: Theme.edge; color: Theme.rule }
        Row {
            y: Theme.px(16)
            x: Theme.rtl ? parent.width - width : 0
            layoutDirection: Theme.direction
            spacing: Theme.gap
            Chip {
                id: more
                label: qsTr("More: %1 of %2").arg(root.page).arg(root.pages)
                icon: "caret-down"
                enabled: flick.contentY < root.furthest - 1
                opacity: enabled ? 1 : 0.6
                onTapped: root.turn(1)
            }
            Chip {
                label: qsTr("Back up")
                icon: "caret-up"
                visible: flick.contentY > 1
                onTapped: root.turn(-1)
            }
        }
    }
}
