import QtQuick
import Museum.Theme
import Museum.ViewModels

// Back and Next along the stops of the guided look; before the first stop one button begins it.
Row {
    id: root
    required property SourceViewModel source
    readonly property int index: source.guideIndex
    readonly property int last: source.guide.count - 1
    readonly property bool begun: index >= 0
    readonly property real share: begun ? (width - spacing) / 2 : width
    readonly property bool signed: Math.max(measure.widest(before.label), measure.widest(next.label)) + Theme.px(56) + 2 * next.inset <= share     // signs beside whole words
    readonly property real keyH: Math.max(Theme.touchLarge, next.implicitHeight, begun ? before.implicitHeight : 0)
    signal stopRequested(int row)

    spacing: Theme.gap
    layoutDirection: Theme.direction

    WordMeasure { id: measure; token: "control" }
    ActionButton {
        id: before
        visible: root.begun
        label: root.index > 0 ? qsTr("Stop before") : qsTr("End the look")
        icon: !root.signed ? "" : root.index > 0 ? "caret-left" : "x"
        width: root.share
        height: root.keyH
        onTapped: root.stopRequested(root.index - 1)
    }
    ActionButton {
        id: next
        label: !root.begun ? qsTr("Guided look: %1 stops").arg(root.last + 1) : root.index < root.last ? qsTr("Next stop") : qsTr("End the look")
        icon: !root.signed ? "" : root.index < root.last ? "caret-right" : "x"
        iconLast: true
        width: root.share
        height: root.keyH
        onTapped: root.stopRequested(root.index < root.last ? root.index + 1 : -1)
    }
}
