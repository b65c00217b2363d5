pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// The answers standing on The Line: the worse end at the reading start. Two to seven of them.
Item {
    id: root
    required property var answers        // any model with index, text, mark
    property int first: -1               // the visitor's first answer
    property int chosen: -1
    property string firstLabel: qsTr("Your first answer")
    property color ground: Theme.bg
    property real high: Theme.portrait ? Theme.px(168) : Theme.px(112)
    readonly property real pitch: (Theme.innerW + Theme.gutter) / Math.max(1, places.count)
    readonly property real inset: Theme.px(Theme.portrait ? 16 : 28)
    property real tallest: 0
    signal answered(int index)

    implicitWidth: Theme.stageW
    implicitHeight: Theme.px(56) + Math.max(high, tallest)

    Line { y: -Math.round(height / 2) }
    Repeater {
        id: places
        model: root.answers
        delegate: Item {
            id: place
            required property int index
            required property string text
            required property string mark
            x: Theme.mirrorX(Theme.margin + index * root.pitch, width)
            width: root.pitch - Theme.gutter
            height: root.height
            VoteMark {
                mark: place.mark
                ground: root.ground
                side: Theme.px(56)
                x: Theme.rtl ? place.width - width - root.inset : root.inset
                y: -side / 2
            }
            Tag {
                visible: root.first === place.index
                label: root.firstLabel
                x: Theme.rtl ? place.width - width - root.inset : root.inset
                y: -height - Theme.px(44)
            }
            ActionButton {
                label: place.text
                y: Theme.px(56)
                width: place.width
                height: Math.max(root.high, root.tallest)
                inset: root.inset
                chosen: root.chosen === place.index
                onImplicitHeightChanged: root.tallest = Math.max(root.tallest, implicitHeight)
                onTapped: root.answered(place.index)
            }
        }
    }
}
