pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// One series: its line and its name beside the end. An estimate is dashed.
Item {
    id: root
    required property int index
    required property string name
    required property var values
    required property bool estimate
    required property var runs           // lists of neighbouring points
    required property color ink
    required property ChartScale scaling
    required property real nameY
    property var settled: []             // the runs once the scale stands: it moves many times on its way
    readonly property alias nameW: word.implicitWidth
    readonly property alias nameH: word.height

    function settle(): void {
        settled = runs;
    }
    onRunsChanged: Qt.callLater(settle)

    Repeater {
        model: root.settled
        delegate: ChartStroke {
            required property var modelData
            points: modelData
            ink: root.ink
            thick: Math.max(2, Theme.px(root.index > 1 ? 4 : 6))
            on: root.estimate ? Theme.px(18) : root.index > 1 ? Theme.px(4 + 3 * root.index) : 0
            off: Theme.px(root.estimate ? 8 : 6)
        }
    }
    Words {
        id: word
        token: "caption"
        font.weight: Font.Medium
        lineHeight: Theme.lineOf("caption") * 0.95
        text: root.name
        color: root.ink
        x: Theme.rtl ? root.scaling.after - width - Theme.px(16) : root.scaling.width - root.scaling.after + Theme.px(16)
        y: root.nameY - height / 2
        width: root.scaling.after - Theme.px(16)
    }
}
