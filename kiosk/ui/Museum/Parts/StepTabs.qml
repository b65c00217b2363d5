pragma ComponentBehavior: Bound
import QtQuick

// The five steps of working with a source, standing on The Line. Where their words take more than
// the row, the step in front alone is named and the others are numbered.
TabRow {
    id: root
    required property var steps          // any model with step, done, current
    readonly property bool numbered: names.reduce((sum, name) => sum + measure.wide(name) + spacing, 0) - spacing > width
    readonly property list<string> names: ["look", "read", "question", "compare", "weigh"].map(step => word(step))
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
    WordMeasure { id: measure; token: "control"; font.weight: Font.DemiBold }
    tabs: Repeater {
        parent: root.things
        model: root.steps
        delegate: TabItem {
            required property string step
            required property bool current
            required done
            required property int index
            label: root.numbered && !current ? `${index + 1} ${root.word(step)}` : root.word(step)
            written: root.numbered && !current ? `${index + 1}` : label
            chosen: current
            width: root.share(implicitWidth)
            height: root.height
            onImplicitWidthChanged: root.measure()
            onChosenChanged: if (chosen) root.reveal(this)
            onTapped: root.stepRequested(step)
        }
    }
}
