pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.ViewModels

// The words in the order they are said, the ones being said lit and in sight. A finger that looks
// through them is left alone for a while.
Item {
    id: root
    required property PlayerViewModel player
    readonly property bool longer: list.contentHeight > height + 1
    readonly property real room: height - (longer ? bar.height + Theme.px(8) : 0)
    readonly property int current: player.current
    readonly property real end: fold(list.contentY, list.contentHeight)      // of what is seen at rest

    // The lowest place in view where no words are cut.
    function fold(top: real, _whole: real): real {
        const last = list.itemAt(list.width / 2, top + room - 1) as PlayerCue;
        if (!last || last.y + last.height <= top + room + 1)
            return room;
        return last.y > top + 1 ? last.y - top : last.lineEnd(top + room - last.y) - (top - last.y);
    }
    function rowAt(y: real): int {
        return list.indexAt(list.width / 2, list.contentY + y);
    }
    function down(): void {
        const next = rowAt(view.height + 1);
        if (next > rowAt(1))
            list.positionViewAtIndex(next, ListView.Beginning);
        else
            list.contentY = Math.min(list.contentY + view.height, list.originY + list.contentHeight - room);
    }
    function up(): void {
        const first = rowAt(1);
        if (first < 1) {
            list.positionViewAtBeginning();
            return;
        }
        list.positionViewAtIndex(first - 1, ListView.End);
        const top = list.itemAtIndex(rowAt(1));
        if (top && top.y < list.contentY - 1 && top.height < room)
            list.positionViewAtIndex(rowAt(1) + 1, ListView.Beginning);
    }
    // Words out of sight begin a new page; the eye need not chase them.
    function follow(): void {
        const item = list.itemAtIndex(current);
        const inView = item && item.y >= list.contentY - 1 && item.y + Math.min(item.height, room) <= list.contentY + view.height + 1;
        if (current >= 0 && !inView && !away.running && !list.moving)
            list.positionViewAtIndex(current, ListView.Beginning);
    }
    onCurrentChanged: follow()
    onRoomChanged: Qt.callLater(follow)

    Item {
        id: view
        width: root.width
        height: list.moving ? root.room : root.end
        clip: true
        ListView {
            id: list
            width: root.width
            height: root.room
            model: root.player.captionsOn ? root.player.cues : null
            boundsBehavior: Flickable.StopAtBounds
            interactive: root.longer
            reuseItems: true
            onMovementStarted: away.restart()
            onMovementEnded: away.restart()
            header: PlayerHead { player: root.player; width: list.width }
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
    PlayerBar {
        id: bar
        visible: root.longer
        y: root.height - height
        width: root.width
        canDown: !list.atYEnd
        canUp: !list.atYBeginning
        onTurned: by => {
            away.restart();
            by > 0 ? root.down() : root.up();
        }
    }
}
