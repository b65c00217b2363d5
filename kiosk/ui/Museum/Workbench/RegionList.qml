pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// The boxes that were drawn, and the lines of the transcript that can give the chosen one its words.
Column {
    id: root
    required property RegionViewModel drawing
    signal picked()

    spacing: Theme.px(8)

    Repeater {
        model: root.drawing.boxes
        delegate: RegionRow {
            required property rect place
            required property int index
            label: qsTr("Box %1").arg(index + 1)
            note: qsTr("left %1, top %2, size %3 × %4 %").arg(place.x).arg(place.y).arg(place.width).arg(place.height)
            chosen: index === root.drawing.chosen
            width: root.width
            onTapped: {
                root.drawing.choose(index);
                root.picked();
            }
        }
    }
    Words {
        visible: root.drawing.lines.count > 0 && root.drawing.chosen >= 0
        token: "caption"
        strong: true
        text: qsTr("The words of the box")
        width: root.width
        topPadding: Theme.px(16)
    }
    Repeater {
        model: root.drawing.chosen >= 0 ? root.drawing.lines : null
        delegate: RegionRow {
            required property string words
            required property bool tied
            required property bool taken
            required property int index
            label: words
            note: tied ? qsTr("tied to a place already") : ""
            chosen: taken
            width: root.width
            onTapped: root.drawing.takeLine(index)
        }
    }
}
