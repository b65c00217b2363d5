pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// The same stations as a list: the time, what happens, where it is told.
Column {
    id: root
    required property var stations       // a RowsModel

    spacing: Theme.px(16)

    Repeater {
        model: root.stations
        delegate: Column {
            id: entry
            required property int index
            required property int lane
            required property string laneName
            required property string clock
            required property string title
            required property string text
            required property string reference
            readonly property bool first: index === 0 || root.stations.at(index - 1).lane !== lane
            width: root.width
            spacing: Theme.px(4)
            Words { visible: entry.first; token: "control"; strong: true; text: entry.laneName; width: entry.width; topPadding: entry.index > 0 ? Theme.px(24) : 0; bottomPadding: Theme.px(8) }
            Words { token: "body"; font.weight: Font.Medium; text: Theme.inARow([entry.clock, entry.title], "  ·  "); width: entry.width }
            Words { visible: text !== ""; token: "body"; text: entry.text; width: entry.width }
            Words { visible: text !== ""; token: "caption"; color: Theme.ink2; text: entry.reference; width: entry.width }
        }
    }
}
