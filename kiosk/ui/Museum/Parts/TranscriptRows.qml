pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.ViewModels

// The lines themselves, made as they come into sight.
ListView {
    id: root
    required property SourceViewModel source
    required property real lineW
    property real nearby: 0              // how far beyond the edges lines are made, at once
    property Item litItem: null          // while it is made
    property bool held: false            // a finger is on a line
    signal lineTapped(int row)

    // Keys walk in the order of making: what stands below the lines has to come after them.
    function footerLast(): void {
        const made = contentItem.children;
        if (footerItem && made[made.length - 1] !== footerItem) {
            footerItem.parent = null;
            footerItem.parent = contentItem;
        }
    }

    spacing: Theme.px(4)
    cacheBuffer: 0
    displayMarginBeginning: nearby
    displayMarginEnd: nearby
    boundsBehavior: Flickable.StopAtBounds
    keyNavigationEnabled: false
    highlightFollowsCurrentItem: false
    currentIndex: -1
    model: source.lines
    delegate: TranscriptLine {
        required property int index
        required remark
        required tied
        required pieces
        lit: index === root.source.litLine
        litPieces: lit ? root.source.litPieces : []
        width: root.lineW
        onLitChanged: root.litItem = lit ? this : root.litItem === this ? null : root.litItem
        onDownChanged: root.held = down
        Component.onCompleted: if (lit) root.litItem = this
        onTapped: root.lineTapped(index)
    }
}
