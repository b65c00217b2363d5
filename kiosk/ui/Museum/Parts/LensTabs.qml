pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// The lenses as tabs on The Line; the first one means all sources.
Row {
    id: root
    required property var lenses         // any model with id, name, current
    readonly property real pitch: Math.min(Theme.cellW(2) + Theme.gutter, (width + Theme.gutter) / Math.max(1, places.count))
    signal lensRequested(string id)

    layoutDirection: Theme.direction
    spacing: Theme.gutter

    Repeater {
        id: places
        model: root.lenses
        delegate: TabItem {
            required property string id
            required property string name
            required property bool current
            label: id === "" ? qsTr("All") : name
            chosen: current
            width: root.pitch - Theme.gutter
            height: root.height
            onTapped: root.lensRequested(id)
        }
    }
}
