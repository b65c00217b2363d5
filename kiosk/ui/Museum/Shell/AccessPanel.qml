import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// Every switch acts at once; the sample on the leading side shows it.
Overlay {
    id: root
    required property AccessViewModel access
    required property ExhibitViewModel exhibit
    required property SpeechViewModel speech
    readonly property list<real> steps: [1, 1.3, 1.6, 2]
    readonly property list<string> themes: ["reading", "night", "contrastDark", "contrastLight"]
    readonly property real pad: Theme.px(48)
    readonly property real sampleW: Theme.portrait ? inner : Theme.cellW(4)
    readonly property real inner: place.width - 2 * pad
    readonly property real high: place.height
    readonly property real topEdge: Theme.px(Theme.portrait ? 64 : 32)      // over the bar, so that most fits without turning
    readonly property real topY: heading.y + heading.height + Theme.px(16)
    readonly property real footY: high - done.height - pad

    title: qsTr("Make it easier")
    place: Qt.rect(Theme.margin - pad, topEdge, Theme.innerW + 2 * pad, Theme.stageH - topEdge - Theme.px(16))

    Words { id: heading; token: "title2"; text: root.title; x: root.pad; y: Theme.px(28); width: root.inner }
    AccessSample {
        exhibit: root.exhibit
        x: Theme.keysLeft && !Theme.portrait ? root.place.width - width - root.pad : root.pad
        y: root.topY
        width: root.sampleW
        height: Theme.portrait ? Theme.px(300) : root.footY - Theme.px(24) - y
    }
    Reader {
        id: choices
        x: root.pad + (Theme.portrait || Theme.keysLeft ? 0 : root.sampleW + Theme.px(48))
        y: root.topY + (Theme.portrait ? Theme.px(332) : 0)
        width: Theme.portrait ? root.inner : root.inner - root.sampleW - Theme.px(48)
        height: root.footY - Theme.px(24) - y
        spacing: Theme.px(12)
        Words { token: "control"; text: qsTr("Text size"); width: parent.width }
        SegmentSwitch {
            width: choices.width
            high: Theme.touchLarge
            about: qsTr("Text size")
            labels: ["100 %", "130 %", "160 %", "200 %"]
            current: root.steps.findIndex(step => Math.abs(step - root.access.textStep) < 0.01)
            onPicked: index => root.access.textStep = root.steps[index]
        }
        Words { token: "control"; text: qsTr("Colours"); width: parent.width; topPadding: Theme.px(8) }
        SegmentSwitch {
            width: choices.width
            high: Theme.touchLarge
            about: qsTr("Colours")
            labels: [qsTr("Reading room"), qsTr("Night desk"), qsTr("White on black"), qsTr("Black on white")]
            current: root.themes.indexOf(root.access.theme)
            onPicked: index => root.access.theme = root.themes[index]
        }
        AccessRows { access: root.access; width: choices.width }
        SpeechRows { speech: root.speech; width: choices.width }
    }
    ActionButton {
        id: usual
        visible: !root.access.asUsual
        label: qsTr("As it was")
        icon: "arrow-counter-clockwise"
        x: root.pad + (Theme.keysLeft ? root.inner - width : 0)
        y: root.footY
        width: Theme.portrait ? Math.min(Math.max(Theme.cellW(3), implicitWidth), root.inner - done.width - Theme.gap) : root.sampleW
        height: done.height
        onTapped: root.access.reset()
    }
    ActionButton {
        id: done
        kind: "primary"
        label: qsTr("Done")
        icon: "check"
        iconLast: true
        width: Math.max(Theme.cellW(Theme.portrait ? 2 : 3), implicitWidth)
        height: Math.max(Theme.touchLarge, implicitHeight, usual.visible ? usual.implicitHeight : 0)
        x: root.pad + Theme.keyX(width, root.inner)
        y: root.footY
        focus: true
        onTapped: root.dismissed()
    }
}
