pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// One series: its line, and beside the end its name or the number it has in the key. An estimate is dashed.
Item {
    id: root
    required property int index
    required property string name
    required property var values
    required property bool estimate
    required property var runs           // lists of neighbouring points
    required property ChartScale scaling
    required property real nameY
    required property real nameRoom      // the width a name may take
    property bool keyed: false
    property point mark                  // where the number stands, from the plot's end and the chart's top
    property var settled: []             // the runs once the scale stands: it moves many times on its way
    readonly property color ink: Pens.ink(index)
    readonly property real edge: scaling.width - scaling.after       // where the plot ends, from the reading side
    readonly property alias nameW: word.implicitWidth
    readonly property alias nameH: word.height
    readonly property real longest: measure.widest(name)      // of its words

    function settle(): void {
        settled = runs;
    }
    onRunsChanged: Qt.callLater(settle)

    WordMeasure { id: measure; token: word.token; font.weight: word.font.weight }
    Repeater {
        model: root.settled
        delegate: ChartStroke {
            required property var modelData
            points: modelData
            ink: root.ink
            thick: Pens.thick(root.index)
            on: Pens.on(root.index, root.estimate)
            off: Pens.off(root.estimate)
        }
    }
    Words {
        id: word
        visible: !root.keyed
        token: "caption"
        font.weight: Font.Medium
        lineHeight: Theme.lineOf("caption") * 0.95
        text: root.name
        color: root.ink
        x: Theme.rtl ? root.scaling.width - root.edge - width - Theme.px(16) : root.edge + Theme.px(16)
        y: root.nameY - height / 2
        width: root.nameRoom
    }
    Words {
        visible: root.keyed
        token: "caption"
        strong: true
        text: root.index + 1
        color: root.ink
        x: Theme.rtl ? root.scaling.width - root.edge - root.mark.x - width : root.edge + root.mark.x
        y: root.mark.y - height / 2
    }
}
