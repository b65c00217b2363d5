import QtQuick
import Museum.ViewModels

// Whether the words follow the picture while it is moved: ticked while they do.
Chip {
    id: root
    required property SourceViewModel source
    readonly property bool possible: source.tied && source.facsimile.present

    label: qsTr("Words follow the picture")
    icon: source.follows ? "check" : "pause"
    role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: source.follows
    onTapped: source.follow(!source.follows)
}
