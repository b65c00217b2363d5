import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// Any touch or key goes on; nothing is lost. The Line shortens to where the number stands.
Overlay {
    id: root
    required property KioskViewModel kiosk
    readonly property bool stacked: Theme.portrait && Theme.large
    readonly property real high: words.height + Theme.px(64 + 64 + 64 + 48) + (stacked ? 2 * stay.height + 3 * Theme.gap : stay.height)
    readonly property real pad: Theme.px(64)

    title: qsTr("Are you still there?")
    edges: false
    anywhere: true
    place: Qt.rect(0, Theme.stageH - Theme.navH - high, Theme.stageW, high)
    Keys.onPressed: event => {
        const moves = event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab;
        event.accepted = !moves;
        if (!moves)
            root.dismissed();
    }

    Column {
        id: words
        x: Theme.rtl ? Theme.stageW - width - Theme.margin : Theme.margin
        y: root.pad
        width: Theme.cellW(Theme.portrait ? 4 : 9)
        spacing: Theme.px(24)
        Words { token: "title1"; text: root.title; width: parent.width }
        Words {
            token: "lead"
            color: Theme.ink2
            text: qsTr("Touch anywhere to go on reading. Otherwise this screen starts again, and your answers are cleared.")
            width: parent.width
        }
    }
    Column {
        x: Theme.rtl ? Theme.margin : Theme.stageW - width - Theme.margin
        y: Theme.px(48)
        width: Theme.cellW(Theme.portrait ? 2 : 3)
        Words {
            token: "display"
            text: root.kiosk.secondsLeft
            width: parent.width
            horizontalAlignment: Theme.rtl ? Text.AlignLeft : Text.AlignRight
            wrapMode: Text.NoWrap
        }
        Words {
            token: "caption"
            text: qsTr("seconds left")
            color: Theme.ink2
            width: parent.width
            horizontalAlignment: Theme.rtl ? Text.AlignLeft : Text.AlignRight
        }
    }
    Rectangle { id: whole; y: words.y + words.height + Theme.px(64); width: Theme.stageW; height: Theme.edge; color: Theme.rule }
    Rectangle {
        readonly property real share: root.kiosk.secondsTotal > 0 ? root.kiosk.secondsLeft / root.kiosk.secondsTotal : 1
        x: Theme.rtl ? Theme.stageW - width : 0
        y: whole.y - Theme.px(4)
        width: Theme.stageW * share
        height: Theme.px(10)
        color: Theme.accent
    }
    ActionButton {
        id: stay
        kind: "primary"
        label: qsTr("I am still here")
        icon: "hand-tap"
        iconLast: true
        x: Theme.mirrorX(Theme.margin, width)
        y: whole.y + Theme.px(64)
        width: root.stacked ? Theme.innerW : Theme.cellW(Theme.columns / 2)
        height: Math.max(Theme.px(144), implicitHeight)
        focus: true
        onTapped: root.dismissed()
    }
    ActionButton {
        label: qsTr("Start over")
        icon: "arrow-counter-clockwise"
        width: root.stacked ? Theme.innerW : Theme.cellW(Theme.columns / (Theme.large ? 2 : 3))
        height: stay.height
        x: Theme.mirrorX(Theme.stageW - Theme.margin - width, width)
        y: stay.y + (root.stacked ? stay.height + 3 * Theme.gap : 0)
        onTapped: root.kiosk.startOver()
    }
}
