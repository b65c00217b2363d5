import QtQuick
import Museum.Theme

// Over any page: the page stays visible under the scrim; the panel is square to the grid.
Item {
    id: root
    default property alias content: panel.data
    required property string title       // spoken
    property rect place: Qt.rect(Theme.margin, Theme.px(64), Theme.innerW, Theme.stageH - Theme.px(128))
    property bool edges: true
    property bool anywhere: false        // a touch on the panel itself dismisses it too
    signal dismissed()

    width: Theme.stageW
    height: Theme.stageH
    Accessible.role: Accessible.Dialog
    Accessible.name: title
    Component.onCompleted: root.Accessible.announce(title)

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
        TapHandler { gesturePolicy: TapHandler.ReleaseWithinBounds; onTapped: root.dismissed() }
    }
    Rectangle {
        id: panel
        x: root.place.x
        y: root.place.y
        width: root.place.width
        height: root.place.height
        color: Theme.bg
        radius: root.edges ? Theme.radius : 0
        border { width: root.edges ? Theme.edge : 0; color: Theme.rule }
        TapHandler { gesturePolicy: TapHandler.ReleaseWithinBounds; onTapped: if (root.anywhere) root.dismissed() }
    }
    NumberAnimation { target: panel; property: "opacity"; from: 0; to: 1; duration: Theme.panelRise; running: Theme.panelRise > 0 }
    NumberAnimation {
        target: panel
        property: "y"
        from: root.place.y + Theme.px(24)
        to: root.place.y
        duration: Theme.panelRise
        easing.type: Easing.OutCubic
        running: Theme.panelRise > 0
    }
}
