import QtQuick
import Museum.Theme

// Diamond worse, square the same, circle better. Shape carries the meaning, fill the strength.
Item {
    id: root
    required property string mark        // much-worse | little-worse | same | little-better | much-better
    property real side: Theme.px(48)
    property color ground: Theme.bg
    readonly property bool worse: mark.endsWith("worse")
    readonly property bool better: mark.endsWith("better")
    readonly property bool much: mark.startsWith("much")
    readonly property color ink: worse ? Theme.worse : better ? Theme.better : Theme.same

    implicitWidth: side
    implicitHeight: side

    Rectangle {
        readonly property real share: root.worse ? 0.78 : root.better ? 0.92 : 0.82
        anchors.centerIn: parent
        width: Math.round(root.side * share)
        height: width
        radius: root.better ? width / 2 : 0
        rotation: root.worse ? 45 : 0
        antialiasing: true
        color: root.much ? root.ink : root.ground
        border { width: Math.max(2, Math.round(root.side / 12)); color: root.ink }
    }
}
