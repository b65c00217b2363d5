pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// A column that is read. Longer than its place, it flicks, and two buttons turn it page by page;
// a page ends between two lines, never through one. aside: at large text the buttons stand beside it.
Item {
    id: root
    default property alias content: column.data
    property alias spacing: column.spacing
    property string about: ""            // what it tells of, where another column stands beside it
    property string showing: ""          // when this changes the column starts at its top again
    readonly property real bleed: Theme.px(8)      // room for focus rings
    property bool aside: false           // its content keeps to columnW
    readonly property bool longer: column.height > height + 1
    readonly property bool turned: aside && Theme.large && !Theme.portrait && width > Theme.stageW * 0.7 && longer
    readonly property real columnW: turned ? width - bar.width - Theme.gutter : width
    readonly property real room: height - (longer && !turned ? bar.height + Theme.px(8) : 0)
    readonly property alias columnHeight: column.height
    readonly property alias offset: flick.contentY    // how far it has been read
    property real inset: 0               // from the edge to the bar, where the column bleeds off the stage
    property bool follows: false         // keeps the chosen row of a list in sight
    property Item wanted: null           // to be brought in sight
    property list<real> starts: [0]      // where each page begins
    readonly property int page: Math.max(1, starts.filter(start => start <= flick.contentY + 2).length)
    readonly property real pageEnd: page < starts.length ? starts[page] : column.height
    readonly property bool resting: !flick.moving && !glide.running && Math.abs(flick.contentY - starts[page - 1]) < 2
    readonly property Item focused: root.Window.activeFocusItem

    // The lowest place above `bottom` where nothing inside `item` is cut. One line of a paragraph is
    // not left behind alone, nor a heading or a rule without its text.
    function fold(item: Item, above: real, bottom: real): real {
        let y = bottom;
        for (const child of item.children) {
            const start = above + child.y;
            if (!child.visible || child.height <= 0 || start - marks(child) >= bottom || (child instanceof Rectangle && child.children.length === 0))
                continue;
            if (start + child.height > bottom)
                y = Math.min(y, cut(child, start, bottom) - ring(child, item));
        }
        for (const child of Array.from(item.children).reverse()) {
            const end = above + child.y + child.height;
            if (child.visible && leads(child) && end <= bottom && end > y - 2 * Theme.lineOf("body") && above + child.y > bottom - root.room * 0.5)
                y = Math.min(y, above + child.y - marks(child));
        }
        return y;
    }
    // Marks of Arabic letters stand higher than their line, by less than this, and its dots a little lower.
    function marks(child: Item): real {
        return Theme.rtl && child instanceof Text ? Math.min(spacing, (child as Text).lineHeight / 8) : 0;
    }
    // A card of a wall keeps room for its ring at the upper edge of a page.
    function ring(card: Item, wall: Item): real {
        const grid = card instanceof Tappable ? wall as Grid : null;
        return grid ? Math.min(bleed, Math.max(grid.rowSpacing, grid.spacing) / 2) : 0;      // it has none of its own: -1
    }
    // A heading, or a rule: the end of a page has a rule of its own.
    function leads(child: Item): bool {
        const words = child as Words;
        if (child instanceof Rectangle)
            return child.children.length === 0 && child.height <= 2 * Theme.edge;
        return words !== null && (words.font.weight > Font.Normal || ["ask", "title1", "title2"].includes(words.token));
    }
    function cut(child: Item, start: real, bottom: real): real {
        if (child instanceof Flow || child instanceof Grid || child instanceof Column || child instanceof Parted || child.height > room && child.children.length > 0 && !(child instanceof Tappable))
            return fold(child, start, bottom);
        const text = child as Text;
        if (!text)
            return start;
        const lines = Math.floor((bottom - start - text.topPadding) / text.lineHeight);
        return lines < 2 ? start - marks(text) : start + text.topPadding + lines * text.lineHeight + Math.ceil(marks(text) / 8);
    }
    function folds(): list<real> {
        const found = [0];
        while (longer && room > 0 && found.length < 99 && column.height - found[found.length - 1] > room + 1) {
            const from = found[found.length - 1];
            const next = fold(column, 0, from + room);
            found.push(next > from + room / 4 ? next : from + room);
        }
        return found;
    }
    function paginate(): void {
        starts = folds();
        if (follows)
            reveal(Array.from(column.children).find(child => child["chosen"] === true) ?? null);
        if (wanted)
            reveal(wanted);
        if (flick.contentY > starts[starts.length - 1])
            flick.contentY = starts[starts.length - 1];
        if (!flick.moving && !glide.running && !resting)
            flick.contentY = starts[page - 1];           // what has grown or shrunk ends no page within a line
    }
    // Bring an item in sight that has only just appeared, once the pages are made anew.
    function revealSoon(item: Item): void {
        wanted = item;
        later.restart();
    }
    function toTop(): void {
        wanted = null;
        glide.stop();
        flick.contentY = 0;
    }
    function turn(by: int): void {
        wanted = null;
        glide.stop();
        const wish = page - 1 + by;
        starts = folds();                // rows may have moved since, the column being as high as before
        glide.to = starts[Math.max(0, Math.min(starts.length - 1, wish))];
        glide.start();
    }
    function reveal(item: Item): void {
        for (let up = item; up; up = up.parent) {
            if (up !== column)
                continue;
            const y = item.mapToItem(column, 0, 0).y;
            if (longer && (y < flick.contentY || y + item.height > Math.min(pageEnd, flick.contentY + room)))
                flick.contentY = starts.filter(start => start <= y + 2).pop() ?? 0;
        }
    }
    onShowingChanged: follows ? later.restart() : toTop()
    onFocusedChanged: reveal(focused)
    onRoomChanged: later.restart()
    onColumnHeightChanged: later.restart()

    Item { // what can be seen of it: at rest, whole lines only
        x: (Theme.keysLeft ? root.width - root.columnW : 0) - root.bleed
        width: root.columnW + 2 * root.bleed
        height: root.longer && root.resting ? Math.min(root.room, root.pageEnd - flick.contentY) : root.room
        clip: root.longer
        Flickable {
            id: flick
            width: root.columnW + 2 * root.bleed
            height: root.room
            contentWidth: width
            contentHeight: root.longer ? Math.max(column.height, root.starts[root.starts.length - 1] + root.room) : root.room
            interactive: root.longer
            onMovementStarted: root.wanted = null
            boundsBehavior: Flickable.StopAtBounds
            flickableDirection: Flickable.VerticalFlick
            Column {
                id: column
                x: root.bleed
                width: root.columnW
            }
        }
    }
    Timer {
        id: later
        interval: 0
        onTriggered: root.paginate()
    }
    NumberAnimation { id: glide; target: flick; property: "contentY"; duration: Theme.pageTurn; easing.type: Easing.OutCubic }
    ReaderBar {
        id: bar
        visible: root.longer
        aside: root.turned
        room: root.height
        about: root.about
        x: root.turned ? Theme.keyX(width, root.width) : root.inset
        y: root.height - height
        width: root.turned ? implicitWidth : root.width - 2 * root.inset
        page: root.page
        pages: root.starts.length
        onTurned: by => root.turn(by)
    }
}
