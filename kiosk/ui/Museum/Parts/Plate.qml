import QtQuick
import Museum.Theme

// A picture: filling its frame with the part that matters, of that rather the upper half, or whole. Without a picture it is a quiet plate with The Line
// and a sign: of a picture, or of a film where there is one instead.
Item {
    id: root
    required property string picture     // a local address, or ""
    required property string alt
    property bool filmed: false          // where there is no picture there is a film
    property bool whole: false
    property rect crop: Qt.rect(0.5, 0.4, 0, 0)     // the part that fills the frame, in fractions; a point has no size
    property real standing: 0.5          // whole: 0 on the top edge, 1 on the bottom edge
    property bool aside: false           // decoded while other things go on: it may come a moment later
    readonly property bool missing: picture === "" || image.status === Image.Error

    function placed(frame: real, side: real, middle: real): real { return Math.max(frame - side, Math.min(0, frame / 2 - side * middle)); }

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
        Icon { anchors.centerIn: parent; name: root.filmed ? "film-strip" : "image"; ink: Theme.ink2; side: parent.width * 0.6 }
    }
    Image {
        id: image
        readonly property real ratio: implicitWidth > 0 ? implicitHeight / implicitWidth : 1
        visible: !root.missing
        source: root.picture
        asynchronous: root.aside
        readonly property real covering: Math.max(root.width, root.height / ratio)
        readonly property real filling: Math.max(root.width / Math.max(root.crop.width, 0.01), root.height / ratio / Math.max(root.crop.height, 0.01))
        width: root.whole ? Math.min(root.width, root.height / ratio) : root.crop.width > 0 ? Math.max(covering, filling) : covering
        height: width * ratio
        x: root.whole ? (root.width - width) / 2 : root.placed(root.width, width, root.crop.x + root.crop.width / 2)
        readonly property real hidden: Math.max(0, root.crop.height - root.height / height)     // of a part that is taller than its frame
        y: root.whole ? (root.height - height) * root.standing : root.placed(root.height, height, root.crop.y + root.crop.height / 2 - hidden * 0.3)
        smooth: true
        mipmap: true
    }
}
