pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// A point on a map: its sign; a dotted ring where it is only known to lie near; a ring when it is in front.
Item {
    id: root
    required property string kind
    required property real ring          // radius of the dotted ring in screen pixels, 0 for none
    required property bool front
    readonly property real r: Math.max(ring, sign.side * 0.8)

    Repeater {
        model: root.ring > 0 ? 18 : 0
        delegate: Rectangle {
            required property int index
            x: root.r * Math.cos(index * Math.PI / 9) - width / 2
            y: root.r * Math.sin(index * Math.PI / 9) - height / 2
            width: Theme.px(5)
            height: width
            radius: width / 2
            color: Theme.art.deep
        }
    }
    Rectangle {
        visible: root.front
        x: -width / 2
        y: -height / 2
        width: sign.side * 2
        height: width
        radius: width / 2
        color: Theme.clear
        border { width: Theme.px(5); color: Theme.art.tie }
    }
    MapSign {
        id: sign
        kind: root.kind
        x: -side / 2
        y: -side / 2
    }
}
