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
    readonly property real pad: Theme.px(64)
    readonly property real high: Math.min(Theme.stageH - Theme.navH - Theme.px(64), column.columnHeight + done.height + Theme.px(48) + 2 * pad)

    title: qsTr("Help")
    edges: false
    place: Qt.rect(0, Theme.stageH - Theme.navH - high, Theme.stageW, high)

    Reader {
        id: column
        x: Theme.mirrorX(Theme.margin, width)
        y: root.pad
        width: Theme.innerW
        height: root.high - done.height - Theme.px(48) - 2 * root.pad
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
        Words {
            token: "body"
            color: Theme.ink2
            topPadding: Theme.px(8)
            text: root.kiosk.kioskProfile ? qsTr("This screen starts again when nobody touches it for a while.") : ""
            visible: text !== ""
            width: parent.width
        }
        Words { token: "body"; strong: true; text: root.kiosk.exhibit.contact; visible: text !== ""; width: parent.width }
    }
    ActionButton {
        id: done
        kind: "primary"
        label: qsTr("Done")
        icon: "check"
        iconLast: true
        width: Theme.cellW(Theme.portrait ? 6 : 3)
        height: Math.max(Theme.touchLarge, implicitHeight)
        x: Theme.mirrorX(Theme.stageW - Theme.margin - width, width)
        y: root.high - height - root.pad
        focus: true
        onTapped: root.dismissed()
    }
}
