pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// One question with answers that are all worth having. After one is chosen a historian's note stands
// below it, with where the note comes from; nothing is right or wrong.
Column {
    id: root
    required property string question
    required property list<string> answers
    required property int chosen
    required property string note        // styled
    required property string noteBy
    property int columns: 1
    readonly property real share: (width - (columns - 1) * Theme.gap) / columns
    property real tallest: 0
    signal answered(int index)
    signal noteShown(Item note)

    function measure(): void {
        let most = 0;
        for (let row = 0; row < each.count; row++)
            most = Math.max(most, each.itemAt(row)?.implicitHeight ?? 0);
        tallest = most;
    }

    spacing: Theme.px(16)

    Words { visible: root.question !== ""; token: "ask"; text: root.question; width: root.width }
    Grid {
        columns: root.columns
        spacing: Theme.gap
        layoutDirection: Theme.direction
        Repeater {
            id: each
            model: root.answers.length   // by number: an answer must not lose its focus to a new list
            delegate: ActionButton {
                required property int index
                label: root.answers[index] ?? ""
                role: Accessible.RadioButton
                chosen: index === root.chosen
                width: root.share
                height: Math.max(implicitHeight, root.columns > 1 ? root.tallest : 0)
                onImplicitHeightChanged: root.measure()
                onTapped: {
                    root.answered(index);
                    root.noteShown(remark);
                }
            }
        }
    }
    Note {
        id: remark
        visible: root.chosen >= 0 && root.note !== ""
        width: root.width
        text: root.note
        by: root.noteBy
    }
}
