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
    property int columns: 1              // at most: none of many lines, none alone in its row
    readonly property int across: fitting(Math.min(columns, answers.length))
    readonly property real share: shareOf(across)
    readonly property real askedH: height - (remark.visible ? remark.height + spacing : 0)     // before anything is chosen
    property real tallest: 0
    property real widest: 0              // of an answer on one line
    signal answered(int index)
    signal noteShown(Item note)

    function shareOf(count: int): real {
        return (width - (count - 1) * Theme.gap) / count;
    }
    function fitting(most: int): int {
        const even = most > 2 && answers.length % most === 1 ? most - 1 : most;
        const word = measure.widest(answers.join(" ")) + Theme.px(64);
        return even > 1 && (widest > 2.5 * shareOf(even) || word > shareOf(even)) ? 1 : Math.max(1, even);
    }
    function measure(): void {
        let most = 0, wide = 0;
        for (let row = 0; row < each.count; row++) {
            most = Math.max(most, each.itemAt(row)?.implicitHeight ?? 0);
            wide = Math.max(wide, each.itemAt(row)?.implicitWidth ?? 0);
        }
        tallest = most;
        widest = wide;
    }

    spacing: Theme.px(16)

    Words { visible: root.question !== ""; token: "ask"; text: root.question; width: root.width }
    Grid {
        columns: root.across
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
                height: Math.max(implicitHeight, root.across > 1 ? root.tallest : 0)
                onImplicitHeightChanged: root.measure()
                onImplicitWidthChanged: root.measure()
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
    WordMeasure { id: measure; token: "control" }
}
