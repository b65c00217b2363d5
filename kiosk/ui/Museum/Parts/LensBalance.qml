pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// One lens: how much lies on each side, as units on either side of a short upright line.
Item {
    id: root
    required property string name
    required property string question
    required property int worse
    required property int better
    readonly property real nameW: Theme.px(200) * Math.max(1, Math.min(Theme.grown, 1.6))
    readonly property real middle: nameW + (width - nameW) / 2
    readonly property real unit: Math.min(Theme.px(26), (width - nameW - Theme.px(160)) / 2 / Math.max(8, worse, better))
    readonly property real high: Theme.px(Theme.portrait ? 44 : 32)

    implicitHeight: Math.max(word.height, high + Theme.px(12))
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1 %2: %3 against %4").arg(name).arg(question).arg(worse).arg(better)

    function at(x: real, itemWidth: real): real {
        return Theme.rtl ? width - x - itemWidth : x;
    }
    component Units: Row {
        id: units
        required property int count
        required property color ink
        required property bool solid
        spacing: Theme.px(3)
        y: (root.height - height) / 2
        Repeater {
            model: units.count
            delegate: Rectangle {
                width: root.unit - units.spacing
                height: root.high
                color: units.solid ? units.ink : Theme.surface
                border { width: Theme.px(3); color: units.ink }
            }
        }
    }
    Words { id: word; token: "caption"; text: root.name; x: root.at(0, width); width: root.nameW - Theme.px(16); anchors.verticalCenter: parent.verticalCenter }
    Rectangle { x: root.at(root.middle, width); width: Theme.edge; height: root.height; color: Theme.line }
    Units { count: root.worse; ink: Theme.worse; solid: false; x: root.at(root.middle - Theme.px(12) - width, width) }
    Units { count: root.better; ink: Theme.better; solid: true; x: root.at(root.middle + Theme.px(12), width) }
    Words { token: "caption"; text: root.worse; wrapMode: Text.NoWrap; x: root.at(root.middle - Theme.px(24) - root.worse * root.unit - width, width); anchors.verticalCenter: parent.verticalCenter }
    Words { token: "caption"; text: root.better; wrapMode: Text.NoWrap; x: root.at(root.middle + Theme.px(24) + root.better * root.unit, width); anchors.verticalCenter: parent.verticalCenter }
}
