pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.ViewModels

// What concerns the whole beam: the times to weigh by, the chosen one solid, and the way back.
Flow {
    id: root
    required property WeighingViewModel weighing

    spacing: Theme.gap
    layoutDirection: Theme.direction
    Repeater {
        model: root.weighing.untils
        delegate: Segment {
            required property int year
            required property string name
            required property bool current
            word: name
            about: qsTr("What counts")
            chosen: current
            width: implicitWidth + Theme.px(24)
            onTapped: root.weighing.showUntil(year)
        }
    }
    Chip {
        label: qsTr("Undo")
        note: qsTr("Takes back your last change on the scales")
        icon: "arrow-u-up-left"
        enabled: root.weighing.canTakeBack
        opacity: enabled ? 1 : 0.5
        onTapped: root.weighing.takeBack()
    }
}
