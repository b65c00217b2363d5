import QtQuick
import Museum.Theme

// The line from the ring on the page to the lit words: out of the page, along the fold, to the words.
// On paper it has the ink of the ring; beside the paper that of the theme.
Item {
    id: root
    required property point start        // at the ring
    required property point end          // at the lit words
    required property real fold          // where it turns: an x when it leaves sideways
    property real paperEnd: start.x      // where the paper ends
    readonly property real thick: Theme.px(4)
    readonly property real half: Math.round(thick / 2)
    readonly property real paper: fold > start.x ? Math.min(paperEnd, fold) : Math.max(paperEnd, fold)

    component Run: Rectangle {
        required property real from
        required property real to
        x: Math.min(from, to)
        width: Math.abs(to - from)
        height: Theme.px(4)
        color: Theme.accent
    }
    Run { from: root.start.x; to: root.paper; y: root.start.y - root.half; color: Theme.art.tie }
    Run { from: root.paper; to: root.fold + (root.fold > root.start.x ? root.half : -root.half); y: root.start.y - root.half }
    Rectangle {
        x: root.fold - root.half
        y: Math.min(root.start.y, root.end.y) - root.half
        width: root.thick
        height: Math.abs(root.end.y - root.start.y) + root.thick
        color: Theme.accent
    }
    Run { from: root.fold; to: root.end.x; y: root.end.y - root.half }
}
