import QtQuick
import Museum.Theme
import Museum.ViewModels

// The whole page, small, with the part that fills the window as a box. It comes when the picture is
// at least twice as large as the window; touched or drawn along, it takes the window there.
Item {
    id: root
    required property FacsimileViewModel facsimile
    required property SheetCamera camera
    readonly property bool leads: area.pressed
    readonly property bool wanted: facsimile.present && (camera.shown.width >= 2 * camera.view.width || camera.shown.height >= 2 * camera.view.height)
    readonly property real most: Math.min(Theme.px(184), 0.34 * Math.min(camera.view.width, camera.view.height))
    readonly property real scale1: most / Math.max(1, camera.sheet.width, camera.sheet.height)
    readonly property rect seen: Qt.rect(-camera.left / camera.shown.width, -camera.top / camera.shown.height, camera.view.width / camera.shown.width, camera.view.height / camera.shown.height)

    function go(at: point): void {
        const x = (at.x - page.x) / page.width, y = (at.y - page.y) / page.height;
        camera.rest();
        camera.place(x * camera.sheet.width, y * camera.sheet.height, camera.zoom);
    }

    visible: opacity > 0
    opacity: wanted ? 1 : 0
    width: Math.max(Theme.touch, page.width)
    height: Math.max(Theme.touch, page.height)
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("The whole page, small. The box is what you see; touch a place to go there.")
    Behavior on opacity { NumberAnimation { duration: Theme.stateChange } }

    Rectangle {
        id: page
        anchors.centerIn: parent
        width: Math.round(root.camera.sheet.width * root.scale1)
        height: Math.round(root.camera.sheet.height * root.scale1)
        color: Theme.art.paper
        clip: true

        Image {
            readonly property bool upright: root.camera.quarters % 2 === 0
            anchors.centerIn: parent
            width: upright ? parent.width : parent.height
            height: upright ? parent.height : parent.width
            rotation: 90 * root.camera.quarters
            source: root.wanted ? root.facsimile.thumbnail : ""
            sourceSize: Qt.size(root.most, root.most)
            asynchronous: true
        }
        Rectangle {
            x: Math.max(0, Math.round(root.seen.x * page.width))
            y: Math.max(0, Math.round(root.seen.y * page.height))
            width: Math.max(Theme.px(10), Math.min(page.width, Math.round((root.seen.x + root.seen.width) * page.width)) - x)
            height: Math.max(Theme.px(10), Math.min(page.height, Math.round((root.seen.y + root.seen.height) * page.height)) - y)
            color: Theme.clear
            border { width: Theme.px(4); color: Theme.art.halo }
            Rectangle {
                anchors { fill: parent; margins: Theme.px(1) }
                color: Theme.clear
                border { width: Theme.px(3); color: Theme.art.tie }
            }
        }
    }
    Rectangle {
        anchors { fill: page; margins: -Theme.edge }
        color: Theme.clear
        border { width: Theme.edge; color: Theme.rule }
    }
    MouseArea {
        id: area
        anchors.fill: parent
        preventStealing: true
        onPressed: mouse => root.go(Qt.point(mouse.x, mouse.y))
        onPositionChanged: mouse => root.go(Qt.point(mouse.x, mouse.y))
    }
}
