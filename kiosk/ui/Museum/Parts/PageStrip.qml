pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// The pages of a source as small pictures; more than fit are turned one by one.
Grid {
    id: root
    required property var pages          // RowsModel of number, picture, current
    required property int pageIndex
    property bool upright: true
    property int most: 4
    readonly property bool turned: pages.count > most
    signal pageRequested(int index)

    visible: pages.count > 1
    columns: upright ? 1 : most + 1
    spacing: Theme.gap
    layoutDirection: Theme.direction

    Repeater {
        model: root.turned ? 0 : root.pages
        delegate: PageThumb {
            required property int index
            required property bool current
            chosen: current
            onTapped: root.pageRequested(index)
        }
    }
    ZoomKey {
        visible: root.turned
        icon: root.upright ? "caret-up" : "caret-left"
        label: qsTr("Before")
        width: Math.max(Theme.px(88), needs)
        enabled: root.pageIndex > 0
        onTapped: root.pageRequested(root.pageIndex - 1)
    }
    Words {
        visible: root.turned
        token: "caption"
        strong: true
        text: qsTr("%1 of %2").arg(root.pageIndex + 1).arg(root.pages.count)
    }
    ZoomKey {
        visible: root.turned
        icon: root.upright ? "caret-down" : "caret-right"
        label: qsTr("Next")
        width: Math.max(Theme.px(88), needs)
        enabled: root.pageIndex < root.pages.count - 1
        onTapped: root.pageRequested(root.pageIndex + 1)
    }
}
