import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// The pictures of the attract loop, one dissolving into the next.
Item {
    id: root
    required property RowsModel scenes
    property bool paused: false
    property bool filling: false         // the whole place, cut where they do not fit
    property int index: 0
    readonly property rect lower: Qt.rect(0.5, 0.62, 0, 0)       // what stands in it, rather than the sky
    readonly property int next: scenes.count > 0 ? (index + 1) % scenes.count : 0

    function picture(row: int): string {
        return scenes.at(row).picture ?? "";
    }

    Plate {
        anchors.fill: parent
        whole: !root.filling
        standing: 1
        crop: root.lower
        picture: root.scenes.count > 0 ? root.picture(root.index) : ""
        alt: root.scenes.count > 0 ? root.scenes.at(root.index).alt : ""
    }
    Plate {
        id: coming
        anchors.fill: parent
        whole: !root.filling
        standing: 1
        crop: root.lower
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
