pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts

// A number with large keys that make it smaller and larger by steps.
Column {
    id: root
    required property string name
    required property string value
    required property list<int> steps
    property string unit: ""
    signal stepped(int by)

    spacing: Theme.px(12)

    Words { token: "control"; text: root.name; width: root.width }
    Words { token: "body"; text: root.value; color: Theme.ink2; width: root.width }
    Row {
        spacing: Theme.gap
        Repeater {
            model: root.steps
            delegate: ActionButton {
                required property int modelData
                label: (modelData < 0 ? "\u2212" : "+") + Math.abs(modelData) + root.unit
                width: (root.width - (root.steps.length - 1) * Theme.gap) / root.steps.length
                inset: Theme.px(8)
                centred: true
                onTapped: root.stepped(modelData)
            }
        }
    }
}
