import QtQuick
import Museum.Theme

// On which side a source lies and how much it counts. Strength can be chosen once there is a side.
Column {
    id: root
    required property string side        // "" | worse | not-sure | better
    required property int strength
    required property string worseEnd
    required property string betterEnd
    required property string subject     // spoken: which source
    readonly property list<string> sides: ["worse", "not-sure", "better"]
    signal sideChosen(string side)
    signal strengthChosen(int strength)

    spacing: Theme.px(8)
    Words { token: "caption"; strong: true; text: qsTr("It speaks for"); width: root.width }
    SegmentSwitch {
        width: root.width
        about: root.subject
        labels: [root.worseEnd, qsTr("not sure"), root.betterEnd]
        marks: ["much-worse", "", "much-better"]
        current: root.sides.indexOf(root.side)
        onPicked: index => root.sideChosen(root.sides[index])
    }
    Words { token: "caption"; strong: true; text: qsTr("It counts"); width: root.width; topPadding: Theme.px(8) }
    SegmentSwitch {
        width: root.width
        enabled: root.side !== ""
        opacity: enabled ? 1 : 0.5
        about: qsTr("It counts")
        labels: [qsTr("a little"), qsTr("some"), qsTr("a lot")]
        current: root.strength - 1
        onPicked: index => root.strengthChosen(index + 1)
    }
}
