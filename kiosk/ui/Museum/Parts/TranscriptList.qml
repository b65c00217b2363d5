pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.ViewModels

// The lines of a source, however many: only those near the place one reads are made. It flicks, and
// buttons turn it page by page; at rest it shows whole lines. A lit line comes into sight, but not
// while a finger is here, nor straight after.
Item {
    id: root
    required property SourceViewModel source
    property alias header: list.header
    property alias footer: list.footer
    readonly property alias offset: list.contentY
    readonly property alias together: foot.together      // else the switch of following stands above the lines
    readonly property real bleed: Theme.px(8)      // room for focus rings
    readonly property real patience: 3000          // ms after a touch in which nothing scrolls by itself
    readonly property bool longer: list.contentHeight > height - foot.least + 1
    readonly property real room: height - foot.height
    readonly property bool resting: !list.moving && !glide.running
    readonly property real shown: resting && longer ? Math.max(0, Math.min(room, foldY - list.contentY)) : room
    readonly property Item focused: root.Window.activeFocusItem
    readonly property string showing: source.id + "/" + source.pageIndex
    property real foldY: Number.MAX_VALUE      // where the page in front ends, once it rests
    property real touched: 0             // when a finger was last here, in ms
    property bool atTop: true            // and stays there while what stands above the lines grows
    property int topRow: 0               // the first line in sight
    property int rows: 0                 // how many lines there were when that was so
    readonly property alias litItem: list.litItem
    property Item wanted: null           // to be brought in sight
    signal lineTapped(int row)

    function rest(): void {
        if (rows > 0 && rows !== list.count)
            resume();
        folds.count();
        if (folds.counted)
            list.footerLast();
        if (wanted)
            show(wanted);
        if (resting && longer && !atTop)
            list.contentY = folds.reach(folds.whole());
        foldY = list.contentY + room >= folds.end - 1 ? list.contentY + room : folds.next();
        atTop = list.contentY <= folds.first + 2;
        topRow = Math.max(0, list.indexAt(list.width / 2, list.contentY + 1));
        rows = list.count;
    }
    function leave(): void {
        glide.stop();
        atTop = false;
        foldY = Number.MAX_VALUE;
        later.restart();
    }
    function turn(by: int): void {
        wanted = null;
        glideTo(by > 0 ? folds.next() : folds.before());
    }
    function glideTo(y: real): void {
        leave();
        glide.to = folds.reach(y);
        glide.start();
    }
    // What a flick cut at the upper edge comes out whole.
    function settle(): void {
        touched = Date.now();
        later.restart();
        const y = folds.whole();
        if (longer && y !== list.contentY)
            glideTo(y);
    }
    function reveal(row: int, asked: bool): void {
        if (row < 0 || row >= list.count || list.moving || list.held || !asked && Date.now() - touched < patience)
            return;
        wanted = null;
        if (list.itemAtIndex(row) === null) {
            leave();
            list.positionViewAtIndex(Math.max(0, row - 1), ListView.Beginning);
            revealSoon(list.itemAtIndex(row));
        }
        show(list.itemAtIndex(row));
    }
    function show(item: Item): void {
        const y = item.mapToItem(list.contentItem, 0, 0).y;
        const cut = folds.blocks().some(block => block.y < list.contentY - 1 && block.y + block.height > list.contentY + 1);
        if (!longer || !cut && y >= list.contentY - 1 && y + item.height <= list.contentY + shown + 1)
            return;
        leave();
        list.contentY = folds.reach(folds.startFor(y));
    }
    function revealSoon(item: Item): void {
        wanted = item;
        later.restart();
    }
    function toTop(): void {
        wanted = null;
        leave();
        list.contentY = folds.first;
        atTop = true;
        rows = 0;
    }
    // Another reading came: one goes on where one was.
    function resume(): void {
        wanted = null;
        if (topRow > 0 && list.count > 0 && source.litLine < 0)
            list.positionViewAtIndex(Math.min(list.count - 1, Math.round(topRow * list.count / rows)), ListView.Beginning);
        reveal(source.litLine, true);
    }

    onShowingChanged: toTop()
    onRoomChanged: later.restart()
    onFocusedChanged: {
        for (let up = focused; up; up = up.parent)
            if (up === list.contentItem)
                return show(focused);
    }

    Connections {
        target: root.source
        function onLitChanged(): void { root.reveal(root.source.litLine, false); }
    }
    Item { // what can be seen of it
        x: -root.bleed
        width: root.width + 2 * root.bleed
        height: root.shown
        clip: root.longer
        TranscriptRows {
            id: list
            source: root.source
            lineW: root.width
            width: parent.width
            height: root.room
            leftMargin: root.bleed
            interactive: root.longer
            nearby: root.source.lines.count <= folds.most ? Theme.px(20000) : 0
            onLineTapped: row => root.lineTapped(row)
            onHeldChanged: root.touched = Date.now()
            onCountChanged: later.restart()
            onContentHeightChanged: later.restart()
            onOriginYChanged: if (root.atTop && !moving) contentY = originY
            onMovementStarted: {
                root.wanted = null;
                root.leave();
            }
            onMovementEnded: root.settle()
        }
    }
    ListFolds { id: folds; list: list; room: root.room }
    Timer { id: later; interval: 0; onTriggered: root.rest() }
    NumberAnimation { id: glide; target: list; property: "contentY"; duration: Theme.pageTurn; easing.type: Easing.OutCubic; onStopped: later.restart() }
    TranscriptFoot {
        id: foot
        source: root.source
        y: root.height - height
        width: root.width
        longer: root.longer
        page: folds.page
        pages: folds.pages
        onTurned: by => root.turn(by)
    }
}
