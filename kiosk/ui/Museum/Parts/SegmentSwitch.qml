pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// One of a few, equal shares of the width; in more rows when the words need it. The chosen one is solid.
Grid {
    id: root
    required property list<string> labels
    property int current: -1
    property list<string> marks: []      // a vote mark before the word, "" for none
    property string about: ""            // spoken before each label
    property real high: Theme.touch
    property int placed: 0
    readonly property real widest: most(placed)
    readonly property int fitting: Math.max(1, Math.floor((width + spacing) / (widest + spacing)))
    readonly property real share: (width - (columns - 1) * spacing) / columns
    signal picked(int index)

    function most(count: int): real {
        let wide = 0;
        for (let place = 0; place < count; ++place)
            wide = Math.max(wide, (segments.itemAt(place) as Segment)?.needs ?? 0);
        return wide;
    }
    columns: Math.ceil(labels.length / Math.max(1, Math.ceil(labels.length / fitting)))
    layoutDirection: Theme.direction
    spacing: Theme.gap

    Repeater {
        id: segments
        model: root.labels
        onItemAdded: root.placed += 1
        onItemRemoved: root.placed -= 1
        delegate: Segment {
            required property int index
            required property string modelData
            word: modelData
            about: root.about
            mark: root.marks[index] ?? ""
            chosen: index === root.current
            width: root.share
            height: Math.max(root.high, implicitHeight)
            onTapped: root.picked(index)
        }
    }
}
