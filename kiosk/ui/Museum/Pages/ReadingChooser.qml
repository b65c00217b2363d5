pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// In which words a page is read, where large text has room for one key.
Chooser {
    id: root
    required property SourceViewModel source
    readonly property ReadingWords words: ReadingWords {}

    title: qsTr("Reading")
    chips: Flow {
        width: parent ? parent.width : 0
        layoutDirection: Theme.direction
        spacing: Theme.gap
        Repeater {
            model: root.source.readings
            delegate: Chip {
                required property int index
                required property string kind
                required property string language
                required property bool familiar
                required property bool current
                label: root.words.of(kind, language, familiar)
                role: Accessible.RadioButton
                chosen: current && !root.source.player.listening
                onTapped: {
                    root.source.showReading(index);
                    root.dismissed();
                }
            }
        }
    }
}
