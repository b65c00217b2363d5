import QtQuick
import Museum.Theme

// A setting: its name and one switch with words.
Item {
    id: root
    required property string icon
    required property string label
    property list<string> choices: [qsTr("Off"), qsTr("On")]
    property bool on: false              // the second of the choices
    readonly property real least: Math.ceil(longest.advanceWidth) + choice.width + Theme.px(84)    // narrower, a word breaks
    signal switched(bool on)

    implicitHeight: Math.max(name.height, choice.height) + Theme.gap

    Rectangle { y: root.height - height; width: root.width; height: Math.max(1, Theme.px(1)); color: Theme.rule }
    Icon {
        id: sign
        name: root.icon
        side: Theme.px(44)
        x: Theme.rtl ? root.width - width : 0
        anchors.verticalCenter: parent.verticalCenter
    }
    TextMetrics {
        id: longest
        font: name.font
        text: root.label.split(" ").reduce((most, word) => word.length > most.length ? word : most, "")
    }
    Words {
        id: name
        token: "control"
        text: root.label
        x: Theme.rtl ? choice.width + Theme.px(16) : Theme.px(64)
        width: root.width - choice.width - Theme.px(80)
        anchors.verticalCenter: parent.verticalCenter
    }
    SegmentSwitch {
        id: choice
        x: Theme.rtl ? 0 : root.width - width
        width: Math.max(Theme.px(208), 2 * widest + spacing)
        anchors.verticalCenter: parent.verticalCenter
        about: root.label
        labels: root.choices
        current: root.on ? 1 : 0
        onPicked: index => root.switched(index === 1)
    }
}
