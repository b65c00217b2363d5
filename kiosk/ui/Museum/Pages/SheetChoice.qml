pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts

// Which of the charts, or of the maps: keys of one size, in rows that are all as full as can be.
Grid {
    id: root
    required property var sheets         // a model with id, title, current
    readonly property real least: Theme.px(270) * Math.max(1, Math.min(Theme.grown, 1.6))     // width of a key
    readonly property int most: Math.max(1, Math.floor((width + spacing) / (least + spacing)))
    property int placed: 0
    readonly property real keyH: highest(placed)
    signal picked(string id)

    columns: Math.ceil(sheets.count / Math.max(1, Math.ceil(sheets.count / most)))
    layoutDirection: Theme.direction
    spacing: Theme.gap

    function highest(count: int): real {
        return Array.from({ length: count }, (_, row) => row).reduce((most, row) => Math.max(most, keys.itemAt(row)?.implicitHeight ?? 0), 0);
    }
    Repeater {
        id: keys
        onItemAdded: root.placed += 1
        onItemRemoved: root.placed -= 1
        model: root.sheets
        delegate: Chip {
            required property string id
            required property string title
            required property bool current
            label: title
            role: Accessible.RadioButton
            chosen: current
            width: (root.width - (root.columns - 1) * root.spacing) / Math.max(1, root.columns)
            height: root.keyH
            onTapped: root.picked(id)
        }
    }
}
