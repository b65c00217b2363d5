import QtQuick
import Museum.Theme
import Museum.Parts

// Asked once before everything of this visit is cleared.
Overlay {
    id: root
    readonly property bool stacked: Theme.portrait && Theme.large
    readonly property real high: words.height + Theme.px(64 + 64 + 64) + (stacked ? 2 * keep.height + Theme.gap : keep.height)
    signal agreed()

    title: qsTr("Start over?")
    edges: false
    place: Qt.rect(0, Theme.stageH - Theme.navH - high, Theme.stageW, high)

    Column {
        id: words
        x: Theme.mirrorX(Theme.margin, width)
        y: Theme.px(64)
        width: Theme.cellW(Theme.portrait ? 6 : 9)
        spacing: Theme.px(16)
        Words { token: "title1"; text: root.title; width: parent.width }
        Words {
            token: "lead"
            color: Theme.ink2
            text: qsTr("Your answers and your weighing are cleared for the next visitor.")
            width: parent.width
        }
    }
    ActionButton {
        id: keep
        label: qsTr("No, go on")
        icon: "arrow-left"
        x: Theme.sideX(Theme.margin, width)
        y: words.y + words.height + Theme.px(64)
        width: root.stacked ? Theme.innerW : Theme.cellW(Theme.columns / 2)
        height: Math.max(Theme.px(120), implicitHeight, agree.implicitHeight)
        focus: true
        onTapped: root.dismissed()
    }
    ActionButton {
        id: agree
        kind: "primary"
        label: qsTr("Yes, start over")
        icon: "arrow-counter-clockwise"
        width: root.stacked ? Theme.innerW : Theme.cellW(Theme.columns / (Theme.large ? 2 : 3))
        height: keep.height
        x: Theme.sideX(Theme.stageW - Theme.margin - width, width)
        y: keep.y + (root.stacked ? keep.height + Theme.gap : 0)
        onTapped: root.agreed()
    }
}
