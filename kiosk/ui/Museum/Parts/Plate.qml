import QtQuick
import Museum.Theme

// A picture: filling its frame about a focus, or whole. Without a picture it is a quiet plate with The Line.
Item {
    id: root
    required property string picture     // a local address, or ""
    required property string alt
    property bool whole: false
    property real focusX: 0.5
    property real focusY: 0.4            // 0 keeps the top, 1 the bottom
    property real standing: 0.5          // whole: 0 on the top edge, 1 on the bottom edge
    readonly property bool missing: picture === "" || image.status === Image.Error

    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: alt

    Rectangle { visible: root.missing || !root.whole; anchors.fill: parent; color: Theme.sunk }
    Rectangle { visible: root.missing; y: Math.round(root.height / 2); width: root.width; height: Theme.edge; color: Theme.line }
    Rectangle {
        visible: root.missing
        anchors.centerIn: parent
        width: Math.min(Theme.px(96), root.height * 0.6)
        height: width
        color: Theme.sunk
        Icon { anchors.centerIn: parent; name: "image"; ink: Theme.ink2; side: parent.width * 0.6 }
    }
    Image {
        id: image
        readonly property real ratio: implicitWidth > 0 ? implicitHeight / implicitWidth : 1
        visible: !root.missing
        source: root.picture
        width: root.whole ? Math.min(root.width, root.height / ratio) : Math.max(root.width, root.height / ratio)
        height: width * ratio
        x: (root.width - width) * root.focusX
        y: (root.height - height) * (root.whole ? root.standing : root.focusY)
        smooth: true
        mipmap: true
    }
}
