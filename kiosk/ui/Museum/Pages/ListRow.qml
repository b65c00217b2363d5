import QtQuick
import Museum.Theme
import Museum.Parts

// One row of a list that opens beside it: a small line above, what it is, a bar where it is open.
Tappable {
    id: root
    property string above: ""
    property color ground: Theme.lit     // under the row that is open
    readonly property real pad: Theme.px(24)

    note: above
    implicitHeight: Math.max(Theme.touch, words.height + Theme.px(24))

    Rectangle {
        anchors.fill: parent
        color: root.down ? Theme.lit : root.chosen ? root.ground : Theme.clear
    }
    Rectangle { y: root.height - height; width: root.width; height: Math.max(1, Theme.px(1)); color: Theme.rule }
    Rectangle { visible: root.chosen; x: Theme.rtl ? root.width - width : 0; width: Theme.px(8); height: root.height; color: Theme.accent }
    Column {
        id: words
        x: root.pad
        width: root.width - 2 * root.pad
        anchors.verticalCenter: parent.verticalCenter
        Words { visible: text !== ""; token: "caption"; color: Theme.ink2; text: root.above; width: parent.width; Accessible.ignored: true }
        Words {
            token: "body"
            font.weight: root.chosen ? Font.DemiBold : Font.Medium
            lineHeight: Theme.lineOf("body") * 0.88
            text: root.label
            width: parent.width
            Accessible.ignored: true
        }
    }
}
