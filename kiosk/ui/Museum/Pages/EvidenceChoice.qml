pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts

// One of several that narrows the wall.
Flow {
    id: root
    required property var choices        // a model with name, current; the empty name means any
    required property string anyWord
    signal picked(string name)

    layoutDirection: Theme.direction
    spacing: Theme.gap

    Repeater {
        model: root.choices
        delegate: Chip {
            required property string name
            required property bool current
            label: name === "" ? root.anyWord : name
            role: Accessible.RadioButton
            chosen: current
            onTapped: root.picked(name)
        }
    }
}
