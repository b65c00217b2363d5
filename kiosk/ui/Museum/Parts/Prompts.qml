pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.ViewModels

// The questions of the step in front, one below the other.
Column {
    id: root
    required property SourceViewModel source
    property int columns: 1

    visible: source.prompts.count > 0
    signal noteShown(Item note)

    spacing: Theme.px(48)
    Repeater {
        model: root.source.prompts
        delegate: PromptView {
            required property int index
            width: root.width
            columns: root.columns
            onNoteShown: note => root.noteShown(note)
            onAnswered: answer => root.source.answer(index, answer)
        }
    }
}
