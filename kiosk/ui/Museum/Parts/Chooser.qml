import QtQuick
import Museum.Theme

// One of several from a panel above The Line: where a source is from, what kind it is, which map.
Overlay {
    id: root
    property alias chips: list.content
    property real bottomY: Theme.rowY    // where it ends
    readonly property real pad: Theme.px(48)
    readonly property real innerW: Theme.innerW
    readonly property real high: Math.min(bottomY - Theme.px(64), heading.height + list.columnHeight + 2 * pad + Theme.px(24))

    edges: false
    place: Qt.rect(0, bottomY - high, Theme.stageW, high)
    Component.onCompleted: list.forceActiveFocus()

    Words { id: heading; token: "ask"; text: root.title; x: Theme.mirrorX(Theme.margin, width); y: root.pad; width: root.innerW; Accessible.role: Accessible.Heading }
    Reader {
        id: list
        x: Theme.margin
        y: heading.y + heading.height + Theme.px(24)
        width: root.innerW
        height: root.high - y - root.pad
    }
}
