pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.ViewModels

// The Line as a balance. Each source is a block on its side, one, two or three units high. The beam
// tilts to the heavier side and settles; the blocks stay upright on it. Where they lie too close for a
// finger, a touch on the side asks for its list.
Item {
    id: root
    required property WeighingViewModel weighing
    property bool small: false           // a picture of the balance, not to be touched
    property CarriedCard carrier: null   // what a finger takes a block along with
    readonly property bool whole: width >= Theme.stageW  // from edge to edge
    property real lean: weighing.tilt * (Theme.rtl ? -1 : 1) * (whole && !Theme.portrait ? 0.55 : 1)     // a wide beam needs less
    readonly property real pivotX: width / 2
    readonly property real floorY: height - Theme.px(small ? 24 : 64)
    readonly property int most: Math.max(1, weighing.worse.count, weighing.better.count)
    readonly property real arm: Theme.px(small ? 24 : Theme.portrait ? 32 : 96)
    readonly property real pitch: Math.min(Theme.px(small ? 56 : 120), (width / 2 - arm - Theme.px(16)) / most)
    readonly property real gap: pitch > Theme.touch + Theme.px(10) ? pitch - Math.max(Theme.touch, pitch - Theme.px(20)) : Theme.px(4)
    readonly property bool crowded: !small && pitch - gap < Theme.touch
    readonly property real natural: Math.min(Theme.px(88), (floorY - Theme.px(small ? 8 : 16)) / 3.4)
    readonly property real numberH: !small && natural < Theme.lineOf("control") ? Theme.lineOf("control") : 0    // a low block carries its number on top
    readonly property real unit: numberH > 0 ? Math.max(Theme.px(10), (floorY - numberH - Theme.px(16)) / 3.4) : natural
    property string worseNote: ""        // spoken for a side as one
    property string betterNote: ""
    signal blockTapped(string id)
    signal sideTapped(bool better)

    function yAt(x: real): real {
        return floorY + Math.tan(lean * Math.PI / 180) * (x - pivotX);
    }
    Behavior on lean {
        enabled: Theme.settle > 0
        NumberAnimation { duration: Theme.settle; easing.type: Easing.OutCubic }
    }
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("The balance: %1 against %2").arg(weighing.worseTotal).arg(weighing.betterTotal)

    Rectangle { // where a card would lie
        readonly property string over: root.carrier?.carrying ? root.carrier.over : ""
        visible: over === "worse" || over === "better"
        x: (over === "better") !== Theme.rtl ? root.width / 2 : 0
        width: root.width / 2
        height: root.height
        color: Theme.lit
    }
    Rectangle {
        x: root.whole ? -Theme.px(48) : 0
        y: root.floorY - height / 2
        width: root.width - 2 * x
        height: Theme.px(4)
        color: Theme.line
        rotation: root.lean
        antialiasing: true
    }
    Rectangle {
        x: root.pivotX - width / 2
        y: root.floorY - height / 2
        width: Theme.px(root.small ? 8 : 12)
        height: Theme.px(root.small ? 32 : 48)
        color: Theme.ink
    }
    BeamSide { beam: root; blocks: root.weighing.worse; better: false; note: root.worseNote }
    BeamSide { beam: root; blocks: root.weighing.better; better: true; note: root.betterNote }
}
