import QtQuick
import Museum.Theme

// Straight above the nav bar on every page: the one next step on the side of the hand, what is chosen
// on the other. Upright, the buttons stand above The Line and take its whole width.
Item {
    id: root
    default property alias content: leading.data
    property string primary: ""
    property string primaryIcon: "arrow-right"
    property string primaryNote: ""      // spoken after it
    property string secondary: ""
    property string secondaryIcon: "caret-left"
    property real raised: 0              // how much higher it stands, for further rows
    property bool tiers: Theme.portrait && leading.children.length > 0
    readonly property bool anyButton: primary !== "" || secondary !== ""
    readonly property real keyH: Math.max(Theme.touchLarge, primary === "" ? 0 : next.implicitHeight, secondary === "" ? 0 : before.implicitHeight)
    readonly property real tierH: tiers && anyButton ? keyH + Theme.px(24) : 0
    readonly property real ceiling: Theme.rowY - raised - tierH - Math.max(0, Theme.gap - Theme.px(16))      // where the page above has to end, px(16) above it
    readonly property real buttonsW: tiers || !anyButton ? 0 : (primary === "" ? 0 : next.width + Theme.gutter) + (secondary === "" ? 0 : before.width + Theme.gutter)
    signal primaryTapped()
    signal secondaryTapped()

    y: Theme.rowY - raised
    width: Theme.stageW
    height: Theme.rowH + raised

    Line {}
    Item { id: upper }                   // upright the buttons are read before what is below them,
    Item { id: upperNext }               // one after the other
    Item {
        id: leading
        readonly property real apart: Theme.keysLeft !== Theme.rtl && root.buttonsW > 0 ? Theme.gutter : 0
        x: Theme.margin + (Theme.keysLeft ? root.buttonsW + apart : 0)
        width: Theme.innerW - root.buttonsW - apart
        height: root.height
    }
    ActionButton {
        id: before
        parent: root.tiers ? upper : root
        visible: root.secondary !== ""
        label: root.secondary
        icon: root.secondaryIcon
        width: Math.min(Math.max(Theme.cellW(2), implicitWidth), Theme.portrait ? Theme.innerW * 0.45 : implicitWidth + Theme.cellW(2))
        height: root.keyH
        x: Theme.sideX(Theme.portrait ? Theme.margin : Theme.stageW - Theme.margin - (root.primary === "" ? 0 : next.width + Theme.gutter) - width, width)
        y: next.y
        onTapped: root.secondaryTapped()
    }
    ActionButton {
        id: next
        parent: root.tiers ? upperNext : root
        visible: root.primary !== ""
        kind: "primary"
        label: root.primary
        note: root.primaryNote
        icon: root.primaryIcon
        iconLast: true
        width: Theme.portrait ? Theme.innerW - (root.secondary === "" ? 0 : before.width + Theme.gutter) : Math.max(Theme.cellW(3), implicitWidth)
        height: root.keyH
        x: Theme.margin + Theme.keyX(width, Theme.innerW)
        y: root.tiers ? -height - Theme.px(24) : Math.round((root.height - height) / 2) + Theme.px(4)
        onTapped: root.primaryTapped()
    }
}
