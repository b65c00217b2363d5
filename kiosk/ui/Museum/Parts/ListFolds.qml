pragma ComponentBehavior: Bound
import QtQuick

// Where the pages of a list begin and end: between two of its lines, or between two parts of what
// stands above and below them. Only what is made can be measured: a long list is counted by its height.
QtObject {
    id: root
    required property ListView list
    required property real room          // how much of it can be seen
    readonly property int most: 60       // lines of a list that is made as a whole
    readonly property real first: list.originY
    readonly property real end: list.originY + list.contentHeight
    readonly property bool counted: starts.length > 0
    readonly property real place: list.contentY
    readonly property int pages: counted ? starts.length : Math.max(2, Math.ceil(list.contentHeight / Math.max(1, room)))
    readonly property int page: place <= first + 2 ? 1 : counted ? starts.filter(start => start <= place + 2).length : place + room >= end - 1 ? pages : Math.max(2, Math.min(pages - 1, 1 + Math.round((place - first) / room)))
    property list<real> starts: []       // where each page begins, while all lines are made

    function blocks(): list<rect> { return within(list.contentItem, 0); }
    function within(item: Item, above: real): list<rect> {
        const found = [];
        for (const child of item.children) {
            const y = above + child.y;
            if (!child.visible || child.height <= 0 || child instanceof Repeater)
                continue;
            if (child instanceof Column || child instanceof Grid || child instanceof Flow)
                found.push(...within(child, y));
            else
                found.push(Qt.rect(0, y, 1, child.height));
        }
        return found;
    }
    function after(from: real, all: list<rect>): real {
        const bottom = from + room;
        const cut = all.filter(block => block.y < bottom && block.y + block.height > bottom + 1).map(block => block.y);
        const fold = Math.min(bottom, ...cut);
        return fold > from + room / 4 ? fold : bottom;
    }
    function next(): real { return after(place, blocks()); }
    // Where the page before begins. In a long list it has to be made first: the list goes there.
    function before(): real {
        if (counted)
            return starts.filter(start => start < place - 2).pop() ?? first;
        if (place - room <= first)
            return first;
        const row = list.indexAt(list.width / 2, place + 1);
        list.positionViewAtIndex((row < 0 ? list.count : row) - 1, ListView.End);
        return Math.min(place + room, ...blocks().map(block => block.y).filter(y => y >= place - 1));
    }
    function count(): void {
        const made = list.count <= most && (list.count === 0 || list.itemAtIndex(0) !== null && list.itemAtIndex(list.count - 1) !== null);
        const all = made ? blocks() : [];
        const found = made ? [first] : [];
        while (made && found.length < 99 && end - found[found.length - 1] > room + 1)
            found.push(after(found[found.length - 1], all));
        starts = found;
    }
    // Where to begin so that what stands at y is seen: its page, else a few lines above it.
    function startFor(y: real): real {
        if (counted)
            return starts.filter(start => start <= y + 2).pop() ?? first;
        const from = Math.min(y - room * 0.3, end - room);
        return from <= first ? first : Math.min(y, ...blocks().map(block => block.y).filter(top => top >= from));
    }
    // The nearest place where nothing is cut at the upper edge.
    function whole(): real {
        const all = blocks();
        const cut = all.find(block => block.y < place - 1 && block.y + block.height > place + 1 && block.height <= room);
        if (!cut || place <= first + 1)
            return place;
        const below = all.map(block => block.y).filter(y => y > cut.y + 1);
        const back = place - cut.y < cut.height / 2 && place + room < end - 1 || below.length === 0;
        return back ? cut.y : Math.min(...below);
    }
    // The last page may begin so late that it leaves room below itself.
    function reach(y: real): real {
        list.bottomMargin = Math.max(0, Math.min(y, end - 1) + room - end);
        return Math.max(first, Math.min(y, end + list.bottomMargin - room));
    }
}
