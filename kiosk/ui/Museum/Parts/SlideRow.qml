import QtQuick
import Museum.Theme

// One row of things that may be wider than its place: it is flicked sideways, and a key brings what
// follows and, from the end, the beginning.
Item {
    id: root
    default property alias content: things.data
    property alias spacing: things.spacing
    property string about: ""            // what it holds; spoken with its key
    readonly property alias things: things
    readonly property bool longer: things.width > width
    readonly property real bleed: Theme.px(8)    // room for focus rings
    readonly property real place: width - turn.width - Theme.gap - bleed     // the widest that one thing is seen whole
    readonly property real furthest: Math.max(0, flick.contentWidth - flick.width)
    readonly property real home: Theme.rtl ? furthest : 0
    property bool away: false            // from the beginning
    property bool ended: false           // nothing follows
    property var shown: [0, 0]           // what is seen whole, from and to
    readonly property bool resting: longer && !flick.moving && shown[1] > 0
    readonly property Item focused: root.Window.activeFocusItem

    function reveal(item: Item): void {
        for (let up = item; up; up = up.parent)
            if (up === things) {
                const x = item.mapToItem(things, 0, 0).x;
                if (x < flick.contentX || x + item.width + 2 * bleed > flick.contentX + flick.width)
                    flick.contentX = Math.max(0, Math.min(furthest, x));
            }
    }
    // Where the row has to stand so that the first thing cut off is the first one shown.
    function following(): real {
        const before = flick.contentX, after = before + flick.width;
        const shown = Array.from(things.children).filter(thing => thing.visible && thing.width > 0);
        if (Theme.rtl) {
            const ends = shown.map(thing => thing.x + thing.width + 2 * bleed).filter((end, i) => shown[i].x < before - 1);
            const next = Math.max(...ends) - flick.width;
            return next < before - 1 ? next : before - flick.width;
        }
        const next = Math.min(...shown.filter(thing => thing.x + thing.width + 2 * bleed > after + 1).map(thing => thing.x));
        return next > before + 1 ? next : before + flick.width;
    }
    // From where to where things are seen whole, in px of the flick; nothing is cut while it rests.
    function wholes(): var {
        const before = flick.contentX - 1, after = before + flick.width + 2;
        const seen = Array.from(things.children).filter(thing => thing.visible && thing.width > 0 && thing.x >= before && thing.x + thing.width + 2 * bleed <= after);
        if (seen.length === 0)
            return [0, flick.width];
        return [Math.min(...seen.map(thing => thing.x)) - flick.contentX, Math.max(...seen.map(thing => thing.x + thing.width)) + 2 * bleed - flick.contentX];
    }
    function look(): void {
        shown = wholes();
        away = Math.abs(flick.contentX - home) > 1;
        ended = Math.abs(flick.contentX - (furthest - home)) <= 1;
    }
    implicitHeight: things.height
    onFocusedChanged: reveal(focused)
    onHomeChanged: if (!away) flick.contentX = home

    Item {
        x: flick.place + (root.resting ? root.shown[0] : 0)
        y: -root.bleed
        width: root.resting ? root.shown[1] - root.shown[0] : flick.width
        height: root.height + 2 * root.bleed
        clip: root.longer
        Flickable {
            id: flick
            readonly property real place: root.longer && Theme.rtl ? turn.width + Theme.gap : -root.bleed
            x: place - parent.x
            width: root.longer ? root.width - turn.width - Theme.gap + root.bleed : root.width + 2 * root.bleed
            height: parent.height
            contentWidth: things.width + 2 * root.bleed
            contentHeight: height
            interactive: root.longer
            boundsBehavior: Flickable.StopAtBounds
            flickableDirection: Flickable.HorizontalFlick
            onContentXChanged: later.restart()     // its width may be changing just now
            onWidthChanged: later.restart()
            onContentWidthChanged: later.restart()
            Row {
                id: things
                x: Theme.rtl && !root.longer ? flick.width - width - root.bleed : root.bleed
                y: root.bleed + (root.height - height) / 2
                spacing: Theme.gap
                layoutDirection: Theme.direction
            }
        }
    }
    Timer { id: later; interval: 0; onTriggered: root.look() }
    Chip {
        id: turn
        visible: root.longer
        icon: root.ended ? "caret-left" : "caret-right"
        label: qsTr("More")              // one word both ways: its width must not follow the flick
        note: root.about
        width: Math.max(implicitWidth, Theme.px(152))
        x: Theme.rtl ? 0 : root.width - width
        anchors.verticalCenter: parent.verticalCenter
        onTapped: flick.contentX = root.ended ? root.home : Math.max(0, Math.min(root.furthest, root.following()))
    }
}
