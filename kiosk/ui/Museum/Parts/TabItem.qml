import QtQuick
import Museum.Theme

// A tab that stands on The Line. Where you are is heavier and carries the bar.
Tappable {
    id: root
    property bool done: false
    property string written: label       // what stands on it, where more is spoken

    role: Accessible.PageTab
    implicitWidth: Math.max(written === label ? 0 : Theme.touch, word.implicitWidth) + (done ? Theme.px(44) : 0)
    implicitHeight: Theme.rowH

    Rectangle { visible: root.chosen; y: -Theme.px(3); width: root.width; height: Theme.px(8); color: Theme.accent }
    Rectangle { visible: root.down; anchors.fill: parent; color: Theme.lit; z: -1 }
    Words {
        id: word
        token: "control"
        font.weight: root.chosen ? Font.DemiBold : Font.Normal
        text: root.written
        color: root.chosen ? Theme.accent : Theme.ink
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.floorPx
        width: Math.min(implicitWidth, root.width - (root.done ? Theme.px(44) : 0))
        x: Theme.rtl ? root.width - width : 0
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
    Icon {
        visible: root.done
        name: "check"
        side: Theme.px(32)
        ink: Theme.ink2
        x: Theme.rtl ? word.x - width - Theme.px(12) : word.width + Theme.px(12)
        anchors.verticalCenter: parent.verticalCenter
    }
}
