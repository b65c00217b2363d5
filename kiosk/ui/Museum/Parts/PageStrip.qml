pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// The pages of a source as small pictures. Only those in sight are made, however many there are;
// when they do not all fit, two keys turn the pages and a count tells where one is.
Grid {
    id: root
    required property var pages          // RowsModel of number, picture, current
    required property int pageIndex
    required property real room          // along its direction
    property bool upright: true
    readonly property real step: (upright ? thumbH : thumbW) + spacing
    readonly property real thumbW: Math.max(Theme.px(88), Theme.touch)
    readonly property real thumbH: Math.max(Theme.px(112), Theme.touch)
    readonly property bool turned: pages.count * step - spacing > room
    readonly property real keys: upright ? before.height + after.height + spacing : before.width + after.width + spacing
    readonly property real told: spacing + (upright ? count.implicitHeight : count.implicitWidth)
    readonly property bool tight: keys + told > room     // no place even for the count
    readonly property int fitting: turned ? Math.max(0, Math.floor((room - keys - told) / step)) : pages.count
    signal pageRequested(int index)

    visible: pages.count > 1
    columns: upright ? 1 : 4
    spacing: Theme.gap
    layoutDirection: Theme.direction
    verticalItemAlignment: Grid.AlignVCenter
    horizontalItemAlignment: Grid.AlignHCenter

    ZoomKey {
        id: before
        visible: root.turned
        icon: root.upright ? "caret-up" : "caret-left"
        label: qsTr("Before")
        width: Math.max(root.thumbW, needs)
        enabled: root.pageIndex > 0
        onTapped: root.pageRequested(root.pageIndex - 1)
    }
    ListView {
        id: list
        visible: root.fitting > 0
        width: root.upright ? root.thumbW : root.fitting * root.step - root.spacing
        height: root.upright ? root.fitting * root.step - root.spacing : root.thumbH
        orientation: root.upright ? ListView.Vertical : ListView.Horizontal
        layoutDirection: Theme.direction
        spacing: root.spacing
        clip: root.turned
        interactive: root.turned
        snapMode: ListView.SnapToItem
        cacheBuffer: 0
        model: root.pages
        currentIndex: root.pageIndex
        highlightFollowsCurrentItem: true
        highlightMoveDuration: Theme.pageTurn
        preferredHighlightBegin: 0
        preferredHighlightEnd: Math.max(0, (root.upright ? height : width))
        highlightRangeMode: ListView.ApplyRange
        delegate: PageThumb {
            required property int index
            required property bool current
            chosen: current
            width: root.thumbW
            height: root.thumbH
            onTapped: root.pageRequested(index)
        }
    }
    Words {
        id: count
        visible: root.turned && !root.tight
        wrapMode: Text.NoWrap
        token: "caption"
        strong: true
        text: qsTr("%1 of %2").arg(root.pageIndex + 1).arg(root.pages.count)
    }
    ZoomKey {
        id: after
        visible: root.turned
        icon: root.upright ? "caret-down" : "caret-right"
        label: qsTr("Next")
        width: Math.max(root.thumbW, needs)
        enabled: root.pageIndex < root.pages.count - 1
        onTapped: root.pageRequested(root.pageIndex + 1)
    }
}
