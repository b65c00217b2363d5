import QtQuick
import Museum.Theme
import Museum.Parts

// A word, person, place or question beside what is being read, and the way to all of it.
Overlay {
    id: root
    required property string kind
    required property string text        // styled
    readonly property string whole: kind === "person" ? "explore-people" : kind === "question" ? "explore-questions" : ""
    readonly property real pad: Theme.px(48)
    readonly property real wide: Math.min(Theme.innerW, Math.max(Theme.cellW(6), Theme.measure + 2 * pad))
    readonly property real high: Math.min(Theme.stageH - Theme.navH - Theme.px(64), body.columnHeight + done.height + Theme.px(32) + 2 * pad)
    signal wholeRequested(string page)

    place: Qt.rect(Theme.sideX(Theme.stageW - Theme.margin - wide, wide), Theme.stageH - Theme.navH - Theme.px(32) - high, wide, high)

    Rectangle { width: root.wide; height: Theme.px(8); color: Theme.accent }
    Reader {
        id: body
        x: root.pad
        y: root.pad
        width: root.wide - 2 * root.pad
        height: root.high - done.height - Theme.px(32) - 2 * root.pad
        spacing: Theme.px(16)
        Words { token: "title2"; text: root.title; width: parent.width }
        Words { token: "body"; styled: true; text: root.text; width: parent.width; color: Theme.ink2 }
    }
    ActionButton {
        id: done
        label: qsTr("Close")
        icon: "x"
        x: Theme.rtl ? root.wide - width - root.pad : root.pad
        y: root.high - height - root.pad
        height: Math.max(Theme.touchLarge, implicitHeight, more.visible ? more.implicitHeight : 0)
        focus: true
        onTapped: root.dismissed()
    }
    ActionButton {
        id: more
        visible: root.whole !== ""
        kind: "primary"
        label: root.kind === "person" ? qsTr("All about this person") : qsTr("The whole answer")
        icon: "arrow-right"
        iconLast: true
        width: Math.min(implicitWidth, root.wide - 2 * root.pad - done.width - Theme.gutter)
        height: done.height
        x: Theme.rtl ? root.pad : root.wide - width - root.pad
        y: done.y
        onTapped: root.wholeRequested(root.whole)
    }
}
