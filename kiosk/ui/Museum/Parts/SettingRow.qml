import QtQuick
import Museum.Theme

// A setting: its name and one switch with words.
Item {
    id: root
    required property string icon
    required property string label
    property bool on: false
    signal switched(bool on)

    implicitHeight: Math.max(Theme.px(104), name.height + Theme.px(24), choice.height + Theme.px(24))

    Rectangle { y: root.height - height; width: root.width; height: Math.max(1, Theme.px(1)); color: Theme.rule }
    Icon {
        id: sign
        name: root.icon
        side: Theme.px(44)
        x: Theme.rtl ? root.width - width : 0
        anchors.verticalCenter: parent.verticalCenter
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
        labels: [qsTr("Off"), qsTr("On")]
        current: root.on ? 1 : 0
        onPicked: index => root.switched(index === 1)
    }
}
