pragma ComponentBehavior: Bound
import QtQuick

// The five steps of working with a source, standing on The Line.
TabRow {
    id: root
    required property var steps          // any model with step, done, current
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
    tabs: Repeater {
        parent: root.things
        model: root.steps
        delegate: TabItem {
            required property string step
            required property bool current
            required done
            label: root.word(step)
            chosen: current
            width: root.share(implicitWidth)
            height: root.height
            onImplicitWidthChanged: root.measure()
            onChosenChanged: if (chosen) root.reveal(this)
            onTapped: root.stepRequested(step)
        }
    }
}
