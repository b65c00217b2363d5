pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// The five steps of working with a source, standing on The Line.
Row {
    id: root
    required property var steps          // any model with step, done, current
    readonly property real pitch: Math.min(Theme.cellW(2) + Theme.gutter, (width + Theme.gutter) / Math.max(1, places.count))
    signal stepRequested(string step)

    function word(step: string): string {
        switch (step) {
        case "look": return qsTr("Look");
        case "read": return qsTr("Read");
        case "question": return qsTr("Question");
        case "compare": return qsTr("Compare");
        default: return qsTr("Weigh");
        }
    }
    layoutDirection: Theme.direction
    spacing: Theme.gutter

    Repeater {
        id: places
        model: root.steps
        delegate: TabItem {
            required property string step
            required property bool current
            required done
            label: root.word(step)
            chosen: current
            width: root.pitch - Theme.gutter
            height: root.height
            onTapped: root.stepRequested(step)
        }
    }
}
