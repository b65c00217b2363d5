pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.ViewModels

// Everybody's answers on The Line as a mirror: first answers stand on it, verdicts hang from it, a
// mark for so many visitors, the number beyond them, and the visitor's own named.
Item {
    id: root
    required property CrowdViewModel crowd
    required property string spoken      // the whole as text
    property real room: 0                // the height it may take
    readonly property var answers: crowd.answers
    readonly property real pitch: (Theme.innerW + Theme.gutter) / Math.max(1, answers.count)
    readonly property real lane: pitch - Theme.gutter
    readonly property real captionH: Theme.lineOf("caption") + Theme.px(4)
    readonly property bool stacked: lane < Theme.px(300)      // whose an answer is, under the number and not beside it
    readonly property real countH: Theme.lineOf("control") + Theme.px(10) + (stacked ? Theme.lineOf("caption") + Theme.px(14) : 0)
    readonly property real off: Theme.px(14)              // from The Line to its marks
    readonly property int above: most("beforeMarks", answers.count, crowd.voters, crowd.period)
    readonly property int below: most("afterMarks", answers.count, crowd.voters, crowd.period)
    readonly property real words: 2 * (captionH + countH + off) + names.height + Theme.px(16)
    readonly property real smallest: Theme.px(14)
    readonly property real least: 2 * (captionH + countH + off + Theme.lineOf("control")) + Theme.px(16) + marksH(above, smallest) + marksH(below, smallest)      // it cannot be lower; the same whether it shows or not
    readonly property real side: strip.fitting(above, below, lane, room - words, smallest, Theme.px(44))
    readonly property real axis: captionH + countH + marksH(above, side) + off

    width: Theme.stageW
    implicitHeight: words + marksH(above, side) + marksH(below, side)
    Accessible.role: Accessible.Chart
    Accessible.name: qsTr("How visitors answered")
    Accessible.description: spoken

    // The largest of one column; the sums and the period only say when to look again.
    function most(column: string, count: int, voters: int, period: string): int {
        let found = 0;
        for (let row = 0; row < count; ++row)
            found = Math.max(found, answers.at(row)[column] ?? 0);
        return found;
    }
    function marksH(count: int, side: real): real {
        return strip.rowsOf(count, side, lane) * strip.stepOf(side);
    }

    DotStrip { id: strip; count: 0; mark: "same"; side: 1 }      // asked for measures
    Line { y: root.axis - height / 2 }
    Words { token: "caption"; strong: true; text: qsTr("First answers: %1").arg(root.crowd.firstVoters); x: Theme.mirrorX(Theme.margin, width); width: Theme.innerW }
    Words { token: "caption"; strong: true; text: qsTr("Verdicts: %1").arg(root.crowd.voters); x: Theme.mirrorX(Theme.margin, width); y: names.y - height - Theme.px(12); width: Theme.innerW }
    Repeater {
        model: root.visible ? root.answers : 0
        delegate: Item {
            id: place
            required property int index
            required property var model
            x: Theme.mirrorX(Theme.margin + index * root.pitch, width)
            width: root.lane
            height: root.height
            DotStrip { id: before; count: place.model.beforeMarks; mark: place.model.mark; side: root.side; width: place.width; down: false; y: root.axis - root.off - height }
            CrowdCount { count: place.model.before; stacked: root.stacked; own: place.model.mineBefore ? qsTr("You, before") : ""; width: place.width; y: before.y - height - Theme.px(6) }
            DotStrip { id: after; count: place.model.afterMarks; mark: place.model.mark; side: root.side; width: place.width; y: root.axis + root.off }
            CrowdCount { count: place.model.after; stacked: root.stacked; own: place.model.mineAfter ? qsTr("You, now") : ""; width: place.width; y: after.y + after.height + Theme.px(4) }
        }
    }
    Row {
        id: names
        x: Theme.margin
        y: root.height - height
        spacing: Theme.gutter
        layoutDirection: Theme.direction
        Repeater {
            model: root.visible ? root.answers : 0
            delegate: Words {
                required property var model
                token: Theme.portrait && Theme.grown > 1.1 ? "caption" : "control"
                font.weight: model.mineAfter ? Font.DemiBold : Font.Medium
                text: model.text
                width: root.lane
            }
        }
    }
}
