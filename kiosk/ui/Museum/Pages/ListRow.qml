import QtQuick
import Museum.Theme
import Museum.Parts

// One row of a list that opens beside it: a small line above, what it is, a bar where it is open.
Tappable {
    id: root
    property string above: ""
    property color ground: Theme.lit     // under the row that is open
    property bool low: false             // its words stand on its foot, level with those beside it
    property bool tight: false
    property string token: "body"
    readonly property real pad: Theme.px(24)

    note: above
    implicitHeight: Math.max(Theme.touch, words.height + Theme.px(tight ? 12 : 24))

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
        y: root.low ? root.height - height - Theme.px(root.tight ? 6 : 12) : (root.height - height) / 2
        Words { visible: text !== ""; token: "caption"; color: Theme.ink2; text: root.above; width: parent.width; Accessible.ignored: true }
        Words {
            token: root.token
            font.weight: root.chosen ? Font.DemiBold : Font.Medium
            lineHeight: Theme.lineOf(root.token) * 0.88
            text: root.label
            width: parent.width
            Accessible.ignored: true
        }
    }
}
