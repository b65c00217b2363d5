pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// Read: the page is the largest thing; the ringed part and the lit line say the same words. Whoever
// was touched last leads: a touched line brings its place on the page, a moved page lights its line.
Item {
    id: root
    required property SourceViewModel source
    readonly property real boardShare: Theme.textStep > 1 ? (source.player.listening ? 0.45 : 0.48) : source.player.listening ? 0.4 : 0.55
    readonly property real boardH: Theme.portrait ? Math.round(height * boardShare) : height
    readonly property real textX: Theme.portrait ? Theme.margin : Theme.sideX(Theme.stageW / 2 + Theme.px(48), textW)
    readonly property real textW: Theme.portrait ? Theme.innerW : Theme.stageW / 2 - Theme.px(48) - Theme.margin
    readonly property real textY: Theme.portrait ? boardH + Theme.px(24) : Theme.px(40)
    signal readingsRequested()
    signal cardRequested(string kind, string id, string label, string text)

    function follow(row: int): void {
        source.light(row);
        const place = source.litRegion;
        board.facsimile.showRegion(place.x, place.y, place.width, place.height);
    }

    PageBoard {
        id: board
        source: root.source
        visible: !film.active
        x: Theme.portrait ? 0 : Theme.sideX(0, width)
        width: Theme.portrait ? root.width : root.width / 2
        height: root.boardH
        region: root.source.litRegion
        word: root.source.litWord
        onTapped: (xPercent, yPercent) => {
            root.source.touchAt(xPercent, yPercent);
            list.reveal(root.source.litLine, true);
        }
        onMoved: (xPercent, yPercent) => root.source.lightAt(xPercent, yPercent)
        between: Tie {
            // It meets the lit words at the height of the ring where they are tall enough for that.
            readonly property Item words: list.litItem
            readonly property real litTop: words ? list.y + words.y - list.offset + Theme.px(12) : -1
            readonly property real litY: words ? Math.max(litTop, Math.min(litTop + words.height - Theme.px(24), start.y)) : -1
            readonly property bool backward: Theme.portrait ? !Theme.rtl : Theme.keysLeft
            readonly property rect ring: board.facsimile.ring
            visible: words !== null && list.visible && board.facsimile.ringInView && litY > list.y && litY < list.y + list.shown
                && start.y > 0 && start.y < board.facsimile.height
            x: -board.x
            start: Qt.point(board.x + Math.max(0, Math.min(board.width, (backward ? ring.x - Theme.px(6) : ring.x + ring.width + Theme.px(6)))), ring.y + ring.height / 2)
            paperEnd: board.x + (backward ? board.facsimile.sheetLeft : board.facsimile.sheetRight)
            fold: Theme.portrait ? Theme.mirrorX(Theme.margin / 2, 0) : Theme.sideX(Theme.stageW / 2 + Theme.px(24), 0)
            end: Qt.point(root.textX + ((Theme.portrait ? Theme.rtl : Theme.keysLeft) ? root.textW : 0), litY)
        }
    }
    Loader {
        id: film
        active: root.source.player.film && root.source.player.listening
        anchors.fill: board
        sourceComponent: FilmBoard { player: root.source.player }
    }
    TranscriptList {
        id: list
        visible: !root.source.player.listening
        source: root.source
        x: root.textX
        y: root.textY
        width: root.textW
        height: root.height - y - (readings.visible ? readings.height + Theme.gap + Theme.px(16) : Theme.px(16))
        onLineTapped: row => root.follow(row)
        header: Column {
            width: list.width
            spacing: Theme.gap
            bottomPadding: Theme.px(24)
            WordsHere { source: root.source; brief: true; width: parent.width; onCardRequested: (kind, id, label, text) => root.cardRequested(kind, id, label, text) }
            FollowChip { source: root.source; visible: possible && !list.together; most: parent.width; x: Theme.rtl ? parent.width - width : 0 }
            Words { visible: root.source.machine; token: "caption"; text: qsTr("Read by machine, not yet corrected."); color: Theme.ink2; width: parent.width }
        }
        footer: Column {
            width: list.width
            spacing: Theme.px(24)
            topPadding: Theme.px(24)
            Words { visible: text !== ""; token: "caption"; color: Theme.ink2; text: Theme.inARow([root.source.readingLabel, root.source.translator], " "); width: parent.width }
            ProvenanceLine { source: root.source; width: parent.width }
            Prompts { source: root.source; width: parent.width; onNoteShown: note => list.revealSoon(note) }
            PictureKind { visible: Theme.large && text !== ""; filmed: root.source.filmOnly; facsimile: root.source.facsimile; whole: true; color: Theme.ink2; width: parent.width }
        }
    }
    Loader {
        active: root.source.player.listening
        x: root.textX
        y: root.textY
        width: root.textW
        height: list.height
        sourceComponent: Player { player: root.source.player }
    }
    ReadingSwitch {
        id: readings
        source: root.source
        x: root.textX
        y: root.height - height - Theme.px(16)
        width: root.textW
        onRequested: root.readingsRequested()
    }
}
