import QtQuick
import Museum.Theme
import Museum.ViewModels

// Below the words: the buttons that turn them page by page, and whether they follow the picture.
Item {
    id: root
    required property SourceViewModel source
    required property bool longer
    property alias page: pager.page
    property alias pages: pager.pages
    readonly property bool together: width - follow.width - Theme.gap >= Theme.size("caption") * 14     // in one row
    readonly property bool asks: source.tied && source.facsimile.present
    readonly property real row: follow.height + Theme.px(16)
    readonly property real least: asks ? row : 0
    signal turned(int by)

    height: !longer ? least : asks && !together ? 2 * row : row

    ReaderBar {
        id: pager
        visible: root.longer
        x: Theme.rtl && root.together ? root.width - width : 0
        width: root.width - (root.asks && root.together ? follow.width + Theme.gap : 0)
        page: 1
        pages: 1
        onTurned: by => root.turned(by)
    }
    Rectangle { visible: root.asks; width: root.width; height: Theme.edge; color: Theme.rule }
    Chip {
        id: follow
        visible: root.asks
        label: qsTr("Words follow the picture")
        icon: root.source.follows ? "check" : "pause"
        role: Accessible.CheckBox
        Accessible.checkable: true
        Accessible.checked: root.source.follows
        most: root.width
        x: Theme.rtl ? 0 : root.width - width
        y: root.height - height
        onTapped: root.source.follow(!root.source.follows)
    }
}
