pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// The sources on one side of the scales, from a panel above The Line: one is brought to the front.
Overlay {
    id: root
    required property var sources        // any model with id, number, shortTitle, chosen
    readonly property real pad: Theme.px(48)
    readonly property real high: Math.min(Theme.rowY - Theme.px(64), heading.height + list.columnHeight + 2 * pad + Theme.px(24))
    signal picked(string id)

    edges: false
    place: Qt.rect(0, Theme.rowY - high, Theme.stageW, high)
    Component.onCompleted: list.forceActiveFocus()

    Words { id: heading; token: "ask"; text: root.title; x: Theme.mirrorX(Theme.margin, width); y: root.pad; width: Theme.innerW; Accessible.role: Accessible.Heading }
    Reader {
        id: list
        x: Theme.margin
        y: heading.y + heading.height + Theme.px(24)
        width: Theme.innerW
        height: root.high - y - root.pad
        Flow {
            width: list.width
            spacing: Theme.gap
            layoutDirection: Theme.direction
            Repeater {
                model: root.sources
                delegate: Chip {
                    required property string id
                    required property int number
                    required property string shortTitle
                    required chosen
                    label: number + "  " + shortTitle
                    role: Accessible.RadioButton
                    onTapped: root.picked(id)
                }
            }
        }
    }
}
