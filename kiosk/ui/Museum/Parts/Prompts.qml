pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.ViewModels

// The questions of the step in front, one below the other.
Column {
    id: root
    required property SourceViewModel source
    property int columns: 1
    property int placed: 0
    readonly property real askedH: asked(placed)     // before anything is chosen

    visible: source.prompts.count > 0
    signal noteShown(Item note)

    function asked(count: int): real {
        let high = Math.max(0, count - 1) * spacing;
        for (let place = 0; place < count; ++place)
            high += (each.itemAt(place) as PromptView)?.askedH ?? 0;
        return high;
    }
    spacing: Theme.px(48)
    Repeater {
        id: each
        model: root.source.prompts
        onItemAdded: root.placed += 1
        onItemRemoved: root.placed -= 1
        delegate: PromptView {
            required property int index
            width: root.width
            columns: root.columns
            onNoteShown: note => root.noteShown(note)
            onAnswered: answer => root.source.answer(index, answer)
        }
    }
}
