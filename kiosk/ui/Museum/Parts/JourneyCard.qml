import QtQuick
import Museum.Theme
import Museum.ViewModels

// A station of a journey: its time, what happens, where it is told.
Column {
    id: root
    required property RowsModel stations
    required property int front
    property bool brief: false           // what happens in one line, and more of it only where there is room
    property real room: Infinity
    readonly property bool whole: !brief || room > 2 * Theme.lineOf("lead") + 4 * Theme.lineOf("body")
    readonly property var here: stations.revision >= 0 ? stations.at(front) : ({})

    spacing: Theme.px(4)

    Words { visible: root.brief; token: "lead"; font.weight: Font.Medium; text: Theme.inARow([root.here.clock ?? "", root.here.title ?? ""], "  ·  "); width: root.width }
    Words { visible: !root.brief; token: "title2"; color: Theme.accent; text: root.here.clock ?? ""; width: root.width }
    Words { visible: !root.brief; token: "lead"; font.weight: Font.Medium; text: root.here.title ?? ""; width: root.width }
    Words { visible: root.whole && text !== ""; token: "body"; text: root.here.text ?? ""; width: root.width }
    Words { visible: !root.brief && text !== ""; token: "caption"; color: Theme.ink2; text: root.here.reference ?? ""; width: root.width }
}
