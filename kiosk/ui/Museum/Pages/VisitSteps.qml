pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts

// The three things a visit asks for, on a short upright Line.
Column {
    id: root
    readonly property list<string> steps: [qsTr("Say what you think now."), qsTr("Weigh the evidence."), qsTr("Answer again. Did you change your mind?")]
    property real pitch: Theme.px(120)

    Repeater {
        model: root.steps
        delegate: Item {
            id: step
            required property int index
            required property string modelData
            readonly property bool first: index === 0
            readonly property bool last: index === root.steps.length - 1
            width: root.width
            height: Math.max(last ? 0 : root.pitch, words.height + Theme.px(16))
            Rectangle {
                visible: !step.last
                x: Theme.rtl ? step.width - Theme.px(7) : Theme.px(5)
                y: Theme.px(8)
                width: Theme.edge
                height: step.height
                color: Theme.line
            }
            Rectangle {
                x: Theme.rtl ? step.width - width : 0
                y: Theme.px(4)
                width: Theme.px(12)
                height: Theme.px(40)
                color: step.first ? Theme.ink : Theme.line
            }
            Words {
                id: words
                token: "body"
                text: step.modelData
                color: step.first ? Theme.ink : Theme.ink2
                x: Theme.rtl ? 0 : Theme.px(48)
                width: step.width - Theme.px(48)
            }
        }
    }
}
