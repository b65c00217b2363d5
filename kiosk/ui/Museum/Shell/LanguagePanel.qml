pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// Each language under its own name; the page stays where it is.
Overlay {
    id: root
    required property KioskViewModel kiosk
    readonly property real pad: Theme.px(64)
    readonly property real high: heading.height + choice.height + done.height + Theme.px(96) + 2 * pad

    title: qsTr("Language")
    edges: false
    place: Qt.rect(0, Theme.stageH - Theme.navH - high, Theme.stageW, high)

    Words { id: heading; token: "title1"; text: root.title; x: Theme.mirrorX(Theme.margin, width); y: root.pad; width: Theme.innerW }
    Flow {
        id: choice
        x: Theme.margin
        y: root.pad + heading.height + Theme.px(32)
        width: Theme.innerW
        layoutDirection: Theme.direction
        spacing: Theme.gutter
        Repeater {
            model: root.kiosk.languages
            delegate: ActionButton {
                required property string code
                required property string name
                required property bool current
                label: name
                role: Accessible.RadioButton
                chosen: current
                width: Theme.cellW(3)
                height: Math.max(Theme.px(120), implicitHeight)
                onTapped: root.kiosk.speakLanguage(code)
            }
        }
    }
    ActionButton {
        id: done
        kind: "primary"
        label: qsTr("Done")
        icon: "check"
        iconLast: true
        width: Theme.cellW(3)
        height: Math.max(Theme.touchLarge, implicitHeight)
        x: Theme.margin + Theme.keyX(width, Theme.innerW)
        y: root.high - height - root.pad
        focus: true
        onTapped: root.dismissed()
    }
}
