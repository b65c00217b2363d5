pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// What to do, step by step, and whom to ask.
Overlay {
    id: root
    required property KioskViewModel kiosk
    readonly property list<string> steps: [
        qsTr("Touch Story to read what happened."),
        qsTr("Touch Evidence to open letters, treaties and pictures."),
        qsTr("Touch Weigh to say which side each one counts for."),
        qsTr("Then give your verdict.")
    ]
    readonly property bool stacked: Theme.portrait || Theme.grown > 1.39
    readonly property string pause: kiosk.kioskProfile ? qsTr("This screen starts again when nobody touches it for a while.") : ""
    readonly property real pad: Theme.px(64)
    readonly property real high: Math.min(Theme.stageH - Theme.navH - Theme.px(64), column.columnHeight + (stacked ? done.height + Theme.px(48) : 0) + 2 * pad)

    title: qsTr("Help")
    edges: false
    place: Qt.rect(0, Theme.stageH - Theme.navH - high, Theme.stageW, high)

    Reader {
        id: column
        x: Theme.sideX(Theme.margin, width)
        y: root.pad
        width: root.stacked ? Theme.innerW : Theme.cellW(7)
        height: root.high - (root.stacked ? done.height + Theme.px(48) : 0) - 2 * root.pad
        spacing: Theme.px(16)
        Words { token: "title1"; text: root.title; width: parent.width; bottomPadding: Theme.px(8) }
        Repeater {
            model: root.steps
            delegate: Row {
                id: line
                required property int index
                required property string modelData
                layoutDirection: Theme.direction
                spacing: Theme.px(24)
                Rectangle { width: Theme.px(8); height: Theme.px(40); color: Theme.accent; y: Theme.px(6) }
                Words { token: "lead"; text: line.modelData; width: column.width - Theme.px(32) }
            }
        }
        Column { // upright and at large text the notes follow the steps
            visible: root.stacked
            width: column.width
            spacing: Theme.px(16)
            Words { visible: text !== ""; token: "body"; color: Theme.ink2; text: root.pause; width: parent.width }
            Words { visible: text !== ""; token: "body"; strong: true; text: root.kiosk.exhibit.contact; width: parent.width }
        }
    }
    Column {
        visible: !root.stacked
        x: Theme.sideCellX(9, 4)
        y: root.pad + Theme.px(16)
        width: Theme.cellW(4)
        spacing: Theme.px(16)
        Rectangle { width: parent.width; height: Theme.px(8); color: Theme.accent }
        Words { visible: text !== ""; token: "ask"; text: root.kiosk.exhibit.contact; width: parent.width }
        Words { visible: text !== ""; token: "body"; color: Theme.ink2; text: root.pause; width: parent.width }
    }
    ActionButton {
        id: done
        kind: "primary"
        label: qsTr("Done")
        icon: "check"
        iconLast: true
        width: Theme.cellW(Theme.portrait ? 6 : 4)
        height: Math.max(Theme.touchLarge, implicitHeight)
        x: Theme.sideX(Theme.stageW - Theme.margin - width, width)
        y: root.high - height - root.pad
        focus: true
        onTapped: root.dismissed()
    }
}
