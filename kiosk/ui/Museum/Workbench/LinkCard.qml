pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// The chosen box's link, whole, in the form for the text it goes into; and what can be done with it.
Column {
    id: root
    required property RegionViewModel drawing

    visible: drawing.chosen >= 0
    spacing: Theme.gap

    SegmentSwitch {
        labels: [qsTr("Transcript"), qsTr("Other texts")]
        about: qsTr("The link goes into")
        current: root.drawing.namesPage ? 1 : 0
        width: root.width
        onPicked: index => root.drawing.namePage(index === 1)
    }
    Rectangle {
        width: root.width
        height: words.height + Theme.px(32)
        radius: Theme.radius
        color: Theme.sunk
        Words {
            id: words
            token: "body"
            text: root.drawing.link
            wrapMode: Text.WrapAnywhere
            x: Theme.px(16)
            y: Theme.px(16)
            width: root.width - Theme.px(32)
        }
    }
    Row {
        width: root.width
        spacing: Theme.gap
        ActionButton {
            id: copy
            kind: "primary"
            centred: true
            label: root.drawing.copied ? qsTr("Copied") : qsTr("Copy")
            icon: root.drawing.copied ? "check" : "files"
            width: (root.width - Theme.gap) * 0.6
            onTapped: root.drawing.copy()
        }
        ActionButton {
            label: qsTr("Remove")
            centred: true
            height: copy.height
            width: (root.width - Theme.gap) * 0.4
            onTapped: root.drawing.remove()
        }
    }
}
