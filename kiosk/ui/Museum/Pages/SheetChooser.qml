pragma ComponentBehavior: Bound
import QtQuick
import Museum.Parts

// The same where large text leaves no room for it on the page: a panel that is there while it is active.
Loader {
    id: root
    required property string title
    required property var sheets
    required property real bottomY       // where the panel ends
    signal picked(string id)

    active: false
    sourceComponent: Chooser {
        title: root.title
        bottomY: root.bottomY
        onDismissed: root.active = false
        chips: SheetChoice {
            width: parent ? parent.width : 0
            sheets: root.sheets
            onPicked: id => {
                root.active = false;
                root.picked(id);
            }
        }
    }
}
