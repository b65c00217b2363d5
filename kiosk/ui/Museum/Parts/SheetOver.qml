import QtQuick
import Museum.Theme
import Museum.ViewModels

// What lies over a picture and does not move with it: the small map and the keyboard's ring.
Item {
    id: root
    required property FacsimileViewModel facsimile
    required property SheetCamera camera
    required property bool focused
    required property real mapInset
    readonly property bool leads: map.leads

    Rectangle { // the ring of the keyboard's owner, inside, because the picture is cut at its edge
        anchors { fill: parent; margins: Theme.px(2) }
        visible: root.focused
        color: Theme.clear
        border { width: Theme.px(4); color: Theme.focus }
    }
    SheetMap { // away from the side where the tie leaves the page
        id: map
        facsimile: root.facsimile
        camera: root.camera
        x: (Theme.portrait ? !Theme.rtl : Theme.keysLeft) ? root.width - width - root.mapInset : root.mapInset
        y: Theme.px(16)
    }
}
