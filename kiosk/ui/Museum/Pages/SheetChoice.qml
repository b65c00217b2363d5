pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts

// Which of the charts, or of the maps; one alone needs no choice.
Flow {
    id: root
    required property var sheets         // a model with id, title, current
    signal picked(string id)

    layoutDirection: Theme.direction
    spacing: Theme.gap

    Repeater {
        model: root.sheets
        delegate: Chip {
            required property string id
            required property string title
            required property bool current
            label: title
            role: Accessible.RadioButton
            chosen: current
            most: root.width
            onTapped: root.picked(id)
        }
    }
}
