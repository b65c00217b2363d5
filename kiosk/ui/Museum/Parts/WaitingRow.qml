pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.ViewModels

// Sources that lie on neither side: still to weigh, and those the visitor was not sure about.
SlideRow {
    id: root
    required property WeighingViewModel weighing

    Words {
        visible: root.weighing.waiting.count > 0
        height: Theme.touch
        verticalAlignment: Text.AlignVCenter
        token: "caption"
        color: Theme.ink2
        wrapMode: Text.NoWrap
        text: qsTr("Still to weigh")
    }
    Repeater {
        model: root.weighing.waiting
        delegate: Chip {
            required property string id
            required property string shortTitle
            label: shortTitle
            chosen: id === root.weighing.chosen
            onTapped: root.weighing.choose(id)
        }
    }
    Words {
        visible: root.weighing.notSure.count > 0
        height: Theme.touch
        verticalAlignment: Text.AlignVCenter
        token: "caption"
        color: Theme.ink2
        wrapMode: Text.NoWrap
        text: qsTr("Not sure")
    }
    Repeater {
        model: root.weighing.notSure
        delegate: Chip {
            required property string id
            required property string shortTitle
            label: shortTitle
            chosen: id === root.weighing.chosen
            onTapped: root.weighing.choose(id)
        }
    }
}
