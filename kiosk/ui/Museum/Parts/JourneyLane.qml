pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// One journey on The Line: its stations as bars where the scale has them, and how far it has come.
Item {
    id: root
    required property string name
    required property list<real> shares  // of its stations, 0–1, in order
    required property int front          // the station in front, -1 before this journey begins
    readonly property bool begun: front >= 0
    readonly property real gone: begun ? shares[Math.min(front, shares.length - 1)] : 0
    readonly property real last: Math.max(0, ...shares)
    readonly property real lineY: label.height + Theme.px(30)
    readonly property real inset: Theme.px(16)

    function xAt(share: real): real {
        const x = inset + share * (width - 2 * inset);
        return Theme.rtl ? width - x : x;
    }

    implicitHeight: lineY + Theme.px(26)

    Words {
        id: label
        token: "control"
        font.weight: root.begun ? Font.DemiBold : Font.Medium
        color: root.begun ? Theme.ink : Theme.ink2
        text: root.name
        width: root.width
    }
    Rectangle {
        x: Math.min(root.xAt(0), root.xAt(root.last))
        y: root.lineY - height / 2
        width: Math.abs(root.xAt(root.last) - root.xAt(0))
        height: Theme.edge
        color: Theme.line
    }
    Rectangle { // the way it has come
        id: way
        readonly property real end: Theme.rtl ? root.xAt(0) - runner.at : runner.at - root.xAt(0)
        x: Theme.rtl ? runner.at : root.xAt(0)
        y: root.lineY - height / 2
        width: Math.max(0, end)
        height: Theme.px(10)
        color: Theme.accent
    }
    Repeater {
        model: root.shares
        delegate: Rectangle {
            required property int index
            required property real modelData
            readonly property bool passed: index <= root.front
            x: root.xAt(modelData) - width / 2
            y: root.lineY - height / 2
            width: Theme.px(passed ? 6 : 4)
            height: Theme.px(index === root.front ? 52 : 36)
            color: passed ? Theme.accent : Theme.rule
        }
    }
    Rectangle {
        id: runner
        property real at: root.xAt(root.gone)
        visible: root.begun
        x: at - width / 2
        y: root.lineY - height / 2
        width: Theme.px(28)
        height: width
        radius: width / 2
        color: Theme.accent
        border { width: Theme.px(4); color: Theme.bg }
        Behavior on at { NumberAnimation { duration: Theme.settle; easing.type: Easing.InOutQuad } }
    }
}
