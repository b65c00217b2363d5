import QtQuick
import Museum.Parts

// The same where large text leaves no room for it on the page.
Chooser {
    id: root
    required property var sheets
    signal picked(string id)

    chips: SheetChoice {
        width: parent ? parent.width : 0
        sheets: root.sheets
        onPicked: id => root.picked(id)
    }
}
