import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// The pictures of the attract loop, one dissolving into the next.
Item {
    id: root
    required property RowsModel scenes
    property bool paused: false
    property int index: 0
    readonly property int next: scenes.count > 0 ? (index + 1) % scenes.count : 0

    function picture(row: int): string {
        return scenes.at(row).picture ?? "";
    }

    Plate {
        anchors.fill: parent
        whole: true
        standing: 1
        picture: root.scenes.count > 0 ? root.picture(root.index) : ""
        alt: root.scenes.count > 0 ? root.scenes.at(root.index).alt : ""
    }
    Plate {
        id: coming
        anchors.fill: parent
        whole: true
        standing: 1
        visible: opacity > 0
        opacity: 0
        aside: true
        picture: root.scenes.count > 1 ? root.picture(root.next) : ""
        alt: ""
    }
    Timer {
        interval: Theme.attractHold
        repeat: true
        running: root.visible && !root.paused && root.scenes.count > 1
        onTriggered: dissolve.start()
    }
    SequentialAnimation {
        id: dissolve
        NumberAnimation { target: coming; property: "opacity"; to: 1; duration: Theme.dissolve }
        ScriptAction {
            script: {
                root.index = root.next;
                coming.opacity = 0;
            }
        }
    }
}
