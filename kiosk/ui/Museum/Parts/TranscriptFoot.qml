import QtQuick
import Museum.Theme
import Museum.ViewModels

// Below the words: the buttons that turn them page by page and, where there is room for it in the
// same row, whether the words follow the picture.
Item {
    id: root
    required property SourceViewModel source
    required property bool longer
    property alias page: pager.page
    property alias pages: pager.pages
    readonly property bool together: width - follow.width - Theme.gap >= Theme.size("caption") * 14
    readonly property real row: follow.height + Theme.gap
    readonly property real least: follow.visible ? row : 0
    signal turned(int by)

    height: longer ? row : least

    ReaderBar {
        id: pager
        visible: root.longer
        x: Theme.rtl ? root.width - width : 0
        width: root.width - (follow.visible ? follow.width + Theme.gap : 0)
        page: 1
        pages: 1
        onTurned: by => root.turned(by)
    }
    Rectangle { visible: follow.visible; width: root.width; height: Theme.edge; color: Theme.rule }
    FollowChip {
        id: follow
        source: root.source
        visible: possible && root.together
        x: Theme.rtl ? 0 : root.width - width
        y: root.height - height
    }
}
