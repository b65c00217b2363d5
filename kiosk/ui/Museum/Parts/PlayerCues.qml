pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.ViewModels

// The words in the order they are said, the ones being said lit and in sight. A finger that looks
// through them is left alone for a while.
Item {
    id: root
    required property PlayerViewModel player
    required property bool tight
    readonly property bool longer: list.contentHeight > height + 1
    readonly property real breadth: width - bar.width - Theme.gap
    readonly property int current: player.current
    readonly property real end: fold(list.contentY, list.contentHeight)      // of what is seen at rest

    // The lowest place in view where no words are cut.
    function fold(top: real, _whole: real): real {
        const last = list.itemAt(list.width / 2, top + height - 1) as PlayerCue;
        if (!last || last.y + last.height <= top + height + 1)
            return height;
        return last.y > top + 1 ? last.y - top : last.lineEnd(top + height - last.y) - (top - last.y);
    }
    function rowAt(y: real): int {
        return list.indexAt(list.width / 2, list.contentY + y);
    }
    function down(): void {
        const next = rowAt(view.height + 1);
        if (next > rowAt(1))
            list.positionViewAtIndex(next, ListView.Beginning);
        else
            list.contentY = Math.min(list.contentY + view.height, list.originY + list.contentHeight - height);
    }
    function up(): void {
        const first = rowAt(1);
        if (first < 1) {
            list.positionViewAtBeginning();
            return;
        }
        list.positionViewAtIndex(first - 1, ListView.End);
        const top = list.itemAtIndex(rowAt(1));
        if (top && top.y < list.contentY - 1 && top.height < height)
            list.positionViewAtIndex(rowAt(1) + 1, ListView.Beginning);
    }
    // Words out of sight begin a new page; the eye need not chase them.
    function follow(): void {
        const item = list.itemAtIndex(current);
        const inView = item && item.y >= list.contentY - 1 && item.y + Math.min(item.height, height) <= list.contentY + view.height + 1;
        if (current >= 0 && !inView && !away.running && !list.moving)
            list.positionViewAtIndex(current, ListView.Beginning);
    }
    onCurrentChanged: follow()
    onHeightChanged: Qt.callLater(follow)

    Item {
        id: view
        x: Theme.rtl ? root.width - width : 0
        width: root.breadth
        height: list.moving ? root.height : root.end
        clip: true
        ListView {
            id: list
            width: root.breadth
            height: root.height
            model: root.player.captionsOn || root.player.film ? root.player.cues : null
            boundsBehavior: Flickable.StopAtBounds
            interactive: root.longer
            cacheBuffer: 0               // nothing is half made when another language comes
            onContentYChanged: seen.restart()
            onMovementStarted: away.restart()
            onMovementEnded: away.restart()
            header: PlayerHead { player: root.player; tight: root.tight; width: list.width }
            delegate: PlayerCue {
                required property int index
                lit: root.player.lit.includes(index)
                width: list.width
                onTapped: {
                    away.stop();
                    root.player.playCue(index);
                }
            }
            footer: Column {
                width: list.width
                topPadding: Theme.px(16)
                Words {
                    visible: text !== ""
                    token: "caption"
                    color: Theme.ink2
                    text: Theme.inARow([root.player.credit, root.player.rights], " · ")
                    width: list.width
                }
            }
        }
    }
    Timer { id: away; interval: Theme.looksAway }
    Timer { // Qt keeps what a list makes out of sight from being spoken, and forgets that
        id: seen
        interval: 0
        onTriggered: Array.from(list.contentItem.children).filter(item => item instanceof PlayerCue).forEach(cue => cue.Accessible.ignored = false)
    }
    PlayerBar {
        id: bar
        visible: root.longer
        x: Theme.rtl ? 0 : root.width - width
        height: root.height
        canDown: !list.atYEnd
        canUp: !list.atYBeginning
        from: list.visibleArea.yPosition
        share: list.visibleArea.heightRatio
        onTurned: by => {
            away.restart();
            by > 0 ? root.down() : root.up();
        }
    }
}
