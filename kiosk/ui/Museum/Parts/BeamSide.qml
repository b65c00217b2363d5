pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// The blocks of one side, from the pivot outwards. Worse lies at the reading start.
Item {
    id: root
    required property Beam beam
    required property var blocks         // any model with id, number, shortTitle, strength, chosen
    required property bool better
    readonly property bool trailing: better !== Theme.rtl
    readonly property color ink: better ? Theme.better : Theme.worse

    Repeater {
        model: root.blocks
        delegate: Tappable {
            id: block
            required property int index
            required property string id
            required property int number
            required property string shortTitle
            required property int strength
            required chosen
            readonly property real middle: x + width / 2
            readonly property bool lit: chosen && !root.beam.small
            label: qsTr("Source %1, %2, counts %3").arg(number).arg(shortTitle).arg(strength)
            enabled: !root.beam.small
            activeFocusOnTab: enabled
            width: root.beam.pitch - root.beam.gap
            height: strength * root.beam.unit
            x: root.beam.pivotX + (root.trailing ? root.beam.arm + index * root.beam.pitch : -root.beam.arm - width - index * root.beam.pitch)
            y: root.beam.yAt(middle) - height - Theme.px(2)
            onTapped: root.beam.blockTapped(id)
            Rectangle {
                anchors.fill: parent
                color: block.lit ? Theme.accent : block.down ? Theme.lit : Theme.surface
                border { width: block.lit ? 0 : Theme.px(root.beam.small ? 3 : 4); color: root.ink }
            }
            Repeater { // units, so that weight can be counted
                model: block.strength - 1
                delegate: Rectangle {
                    required property int index
                    y: Math.round((index + 1) * root.beam.unit - height / 2)
                    width: block.width
                    height: Theme.px(3)
                    color: block.lit ? Theme.accentInk : root.ink
                }
            }
            Words {
                token: root.beam.small ? "caption" : "control"
                text: block.number
                color: block.lit ? Theme.accentInk : Theme.ink
                wrapMode: Text.NoWrap
                anchors.horizontalCenter: parent.horizontalCenter
                y: block.height - root.beam.unit + (root.beam.unit - height) / 2
                Accessible.ignored: true
            }
        }
    }
}
