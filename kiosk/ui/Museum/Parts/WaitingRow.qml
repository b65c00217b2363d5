pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.ViewModels

// Sources that lie on neither side: still to weigh, those the visitor was not sure about, and those
// that do not count at the time chosen. A finger that draws one up or down takes it along.
SlideRow {
    id: root
    required property WeighingViewModel weighing
    required property CarriedCard carrier

    about: qsTr("Still to weigh")

    component Waiting: Chip {
        id: chip
        required property string id
        required property string shortTitle
        label: shortTitle
        most: root.place
        chosen: id === root.weighing.chosen
        opacity: root.carrier.source === id ? 0.4 : 1
        onTapped: root.weighing.choose(id)
        CardDrag { carrier: root.carrier; source: chip.id; title: chip.shortTitle; rowed: true }
    }
    component Aside: Words {
        height: Theme.touch
        verticalAlignment: Text.AlignVCenter
        token: "caption"
        color: Theme.ink2
        wrapMode: Text.NoWrap
    }
    Aside { visible: root.weighing.waiting.count > 0 && !Theme.large; text: qsTr("Still to weigh") }
    Repeater { model: root.weighing.waiting; delegate: Waiting {} }
    Aside { visible: root.weighing.notSure.count > 0; text: qsTr("Not sure") }
    Repeater { model: root.weighing.notSure; delegate: Waiting {} }
    Aside { visible: root.weighing.later.count > 0; text: qsTr("Later than %1").arg(root.weighing.untilYear) }
    Repeater {
        model: root.weighing.later
        delegate: Chip {
            required property string shortTitle
            label: shortTitle
            note: qsTr("Later than %1").arg(root.weighing.untilYear)
            enabled: false
            opacity: 0.5
        }
    }
}
