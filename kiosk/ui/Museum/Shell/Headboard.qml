pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts

// In reach mode: what stands around the stage, to be read and not to be touched. The Line is the reach line.
Rectangle {
    id: root
    required property string title
    required property bool barred        // the bar stands below
    property bool dimmed: false          // a panel is open
    property real lineY: 0
    readonly property real inset: (width - Theme.stageW) / 2
    readonly property real room: lineY - Theme.px(96)
    signal touched()

    color: Theme.bg

    TapHandler { gesturePolicy: TapHandler.ReleaseWithinBounds; onTapped: root.touched() }
    TitleWords {
        visible: height <= root.room
        tokens: [...(root.room > Theme.px(500) ? ["display"] : []), "title1", "title2", "ask"]
        text: root.title
        x: (root.width - width) / 2
        y: (root.lineY - height) / 2
        width: Theme.innerW
    }
    Rectangle {
        visible: root.barred
        y: root.height - height
        width: root.width
        height: Theme.navH
        color: Theme.surface
        Rectangle { width: parent.width; height: Theme.edge; color: Theme.rule }
    }
    Rectangle { y: root.lineY - height; width: root.width; height: Theme.edge; color: Theme.line }
    Repeater { // a panel darkens the stage itself
        model: root.dimmed ? [Qt.rect(0, 0, root.width, root.lineY), Qt.rect(0, root.lineY, root.inset, root.height), Qt.rect(root.width - root.inset, root.lineY, root.inset, root.height)] : []
        delegate: Rectangle {
            required property rect modelData
            x: modelData.x
            y: modelData.y
            width: modelData.width
            height: modelData.height
            color: Theme.scrim
        }
    }
}
