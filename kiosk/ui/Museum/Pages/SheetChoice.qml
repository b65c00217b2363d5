pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts

// Which of the charts, or of the maps: keys of one size, in rows that are all as full as can be.
ListGrid {
    id: root
    required property var sheets         // a model with id, title, current
    readonly property real least: Theme.px(270) * Math.max(1, Math.min(Theme.grown, 1.6))     // width of a key
    readonly property int most: Math.max(1, Math.floor((width + spacing) / (least + spacing)))
    signal picked(string id)

    columns: Math.ceil(sheets.count / Math.max(1, Math.ceil(sheets.count / most)))
    spacing: Theme.gap
    columnSpacing: spacing

    Repeater {
        model: root.sheets
        delegate: Chip {
            required property string id
            required property string title
            required property bool current
            label: title
            role: Accessible.RadioButton
            chosen: current
            width: root.share
            height: Math.max(0, ...root.tiers)
            onTapped: root.picked(id)
        }
    }
}
