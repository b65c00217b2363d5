pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// Where you are in a chapter: numbered ticks on The Line, each a target. Circles stay with the vote.
Item {
    id: root
    required property var stops          // any model with number, title, read
    property int here: 0                 // the number of the page in front
    readonly property real pitch: Math.min(Theme.px(146), width / Math.max(1, places.count))
    signal stopRequested(int row)

    implicitHeight: Theme.rowH

    Repeater {
        id: places
        model: root.stops
        delegate: Tappable {
            id: stop
            required property int index
            required property int number
            required property string title
            required property bool read
            readonly property bool current: number === root.here
            label: qsTr("Page %1: %2").arg(number).arg(title)
            chosen: current
            x: Theme.rtl ? root.width - width - index * root.pitch : index * root.pitch
            width: root.pitch - Theme.px(14)
            height: root.height
            onTapped: root.stopRequested(index)
            Rectangle {
                x: Theme.rtl ? stop.width - width : 0
                y: -height / 2
                width: Theme.px(stop.current ? 12 : 6)
                height: Theme.px(stop.current ? 48 : 28)
                color: stop.current || stop.read ? Theme.accent : Theme.line
            }
            Words {
                token: "control"
                strong: stop.current
                text: stop.number
                color: stop.current ? Theme.accent : Theme.ink
                anchors.verticalCenter: parent.verticalCenter
                width: stop.width
                Accessible.ignored: true
            }
        }
    }
}
