pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// The sign of a kind of mark: a dot, a triangle (hollow where nothing came), a ring with a dot, a
// cross, an upright bar. Better and worse have other signs, so that no map looks like a vote.
Item {
    id: root
    required property string kind
    property color ink: Theme.art.deep
    property color ground: Theme.art.paper
    property real side: Theme.px(26)
    readonly property bool hollow: kind === "unbuilt-site"
    readonly property real thick: Math.max(2, side / 8)
    readonly property bool round: kind === "place" || kind === "base" || kind === "circle"

    width: side
    height: side
    Accessible.ignored: true
    onInkChanged: triangle.requestPaint()
    onGroundChanged: triangle.requestPaint()
    onKindChanged: triangle.requestPaint()

    Canvas {
        id: triangle
        visible: root.kind === "site" || root.hollow
        anchors.fill: parent
        onVisibleChanged: requestPaint()
        onPaint: {
            const pen = getContext("2d"), edge = root.thick;
            pen.reset();
            pen.beginPath();
            pen.moveTo(width / 2, edge);
            pen.lineTo(width - edge, height * 0.9);
            pen.lineTo(edge, height * 0.9);
            pen.closePath();
            pen.fillStyle = root.hollow ? root.ground : root.ink;
            pen.fill();
            pen.strokeStyle = root.ink;
            pen.lineWidth = edge;
            pen.stroke();
        }
    }
    Rectangle {
        visible: root.round
        anchors.centerIn: parent
        width: root.kind === "place" ? root.side * 0.6 : root.side
        height: width
        radius: width / 2
        color: root.kind === "place" ? root.ink : root.ground
        border { width: root.kind === "place" ? Math.max(1, root.thick / 2) : root.thick; color: root.kind === "place" ? root.ground : root.ink }
        Rectangle {
            visible: root.kind === "base"
            anchors.centerIn: parent
            width: parent.width * 0.4
            height: width
            radius: width / 2
            color: root.ink
        }
    }
    Repeater { // the two strokes of a cross
        model: root.kind === "event" ? [45, -45] : []
        delegate: Rectangle {
            required property int modelData
            anchors.centerIn: parent
            width: root.side * 1.1
            height: root.thick * 1.3
            rotation: modelData
            antialiasing: true
            color: root.ink
        }
    }
    Rectangle {
        visible: root.kind === "station"
        anchors.centerIn: parent
        width: Math.round(root.side * 0.36)
        height: root.side * 1.2
        color: root.ink
        border { width: Math.max(1, root.thick / 2); color: root.ground }
    }
    Rectangle { // a way, as its sign in a list
        visible: root.kind === "line"
        anchors.verticalCenter: parent.verticalCenter
        width: root.side
        height: root.thick * 1.6
        color: root.ink
    }
    Row {
        visible: root.kind === "broken-line"
        anchors.centerIn: parent
        spacing: root.side / 5
        Repeater {
            model: 3
            delegate: Rectangle {
                width: root.side / 5
                height: root.thick * 1.6
                color: root.ink
            }
        }
    }
}
