pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// Beside what is typed: words it may become, or that nothing was found; and the way to the keys.
Item {
    id: root
    required property SearchViewModel search
    required property bool shown         // the key that brings the keyboard
    required property real most          // the width it may take
    property bool hints: false           // says what to do while nothing is typed
    readonly property bool blank: search.query.trim() === ""
    readonly property bool missed: search.results.count === 0 && words.count === 0 && !shown && (hints || !blank)
    readonly property real wide: missed ? Math.min(most, told.implicitWidth) : shown || words.count > 0 ? Math.min(most, row.things.width) : 0
    signal keysRequested()

    implicitHeight: Math.max(Theme.touch, missed ? told.height : 0)
    visible: missed || shown || words.count > 0     // not its width: what is hidden has none

    Words {
        id: told
        visible: root.missed
        token: "body"
        text: root.blank ? qsTr("Type, or touch one of these.") : qsTr("Nothing found. Try one of these.")
        color: Theme.ink2
        width: root.width
        anchors.verticalCenter: parent.verticalCenter
    }
    SlideRow {
        id: row
        visible: !root.missed
        width: root.width
        height: root.height
        Chip {
            visible: root.shown
            icon: "keyboard"
            label: qsTr("Keyboard")
            onTapped: root.keysRequested()
        }
        Repeater {
            id: words
            model: root.search.suggestions.slice(0, 4)
            delegate: Chip {
                required property int index
                required property string modelData
                label: modelData
                onTapped: root.search.complete(index)
            }
        }
    }
}
