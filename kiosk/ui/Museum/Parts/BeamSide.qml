pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// The blocks of one side, from the pivot outwards. Worse lies at the reading start.
Item {
    id: root
    required property Beam beam
    required property var blocks         // any model with id, number, shortTitle, strength, chosen
    required property bool better
    required property string note
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
            enabled: !root.beam.small && !root.beam.crowded
            activeFocusOnTab: enabled || activeFocus
            width: root.beam.pitch - root.beam.gap
            height: Math.max(strength * root.beam.unit + root.beam.numberH, root.beam.small ? 0 : Theme.touch)
            x: root.beam.pivotX + (root.trailing ? root.beam.arm + index * root.beam.pitch : -root.beam.arm - width - index * root.beam.pitch)
            y: root.beam.yAt(middle) - height - Theme.px(2)
            opacity: root.beam.carrier?.source === id ? 0.4 : 1
            onTapped: root.beam.blockTapped(id)
            CardDrag { enabled: root.beam.carrier !== null; carrier: root.beam.carrier; source: block.id; title: block.shortTitle }
            Rectangle {
                id: body
                y: block.height - height
                width: block.width
                height: block.strength * root.beam.unit
                color: block.lit ? Theme.accent : block.down ? Theme.lit : Theme.surface
                border { width: block.lit ? 0 : Theme.px(root.beam.small ? 3 : 4); color: root.ink }
            }
            Repeater { // units, so that weight can be counted
                model: block.strength - 1
                delegate: Rectangle {
                    required property int index
                    y: body.y + Math.round((index + 1) * root.beam.unit - height / 2)
                    width: block.width
                    height: Theme.px(3)
                    color: block.lit ? Theme.accentInk : root.ink
                }
            }
            Words {
                visible: !root.beam.crowded && font.pixelSize >= Theme.floorPx
                token: root.beam.small ? "caption" : "control"
                text: block.number
                color: block.lit && root.beam.numberH === 0 ? Theme.accentInk : Theme.ink
                wrapMode: Text.NoWrap
                height: setHeight
                font.pixelSize: root.beam.numberH > 0 ? Theme.size(token) : Math.min(Theme.size(token), root.beam.unit * 0.6)
                anchors.horizontalCenter: parent.horizontalCenter
                y: root.beam.numberH > 0 ? body.y - height : block.height - root.beam.unit + (root.beam.unit - height) / 2
                Accessible.ignored: true
            }
        }
    }
    Loader { // as one, where they lie too close
        active: root.beam.crowded && root.blocks.count > 0
        x: root.trailing ? root.beam.pivotX + root.beam.arm : 0
        width: root.beam.width / 2 - root.beam.arm
        height: root.beam.floorY
        sourceComponent: Tappable {
            label: root.note
            onTapped: root.beam.sideTapped(root.better)
        }
    }
}
