pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// What narrows the wall: a lens, where from, what kind, not yet weighed.
SlideRow {
    id: root
    required property EvidenceViewModel evidence
    required property bool weighs
    signal nationsRequested()
    signal kindsRequested()

    Repeater {
        model: root.evidence.lenses
        delegate: Chip {
            required property string id
            required property string name
            required property int count
            required property bool current
            label: id === "" ? qsTr("All %1").arg(count) : name
            role: Accessible.RadioButton
            chosen: current
            onTapped: root.evidence.showLens(id)
        }
    }
    Item { width: Theme.px(8); height: 1 }
    Chip {
        visible: root.evidence.nations.count > 2
        icon: "caret-up"
        label: root.evidence.nation === "" ? qsTr("From: anywhere") : qsTr("From: %1").arg(root.evidence.nation)
        chosen: root.evidence.nation !== ""
        onTapped: root.nationsRequested()
    }
    Chip {
        visible: root.evidence.kinds.count > 2
        icon: "caret-up"
        label: root.evidence.kind === "" ? qsTr("Kind: any") : qsTr("Kind: %1").arg(root.evidence.kind)
        chosen: root.evidence.kind !== ""
        onTapped: root.kindsRequested()
    }
    Chip {
        visible: root.weighs
        icon: "scales"
        label: qsTr("Not yet weighed")
        role: Accessible.CheckBox
        chosen: root.evidence.onlyUnweighed
        onTapped: root.evidence.showUnweighed(!root.evidence.onlyUnweighed)
    }
}
