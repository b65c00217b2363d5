import QtQuick
import Museum.Theme
import Museum.ViewModels

// What speech is worked with, straight above the nav bar: the page makes room for it. The sentence
// being said stands beside its keys; upright, above them; where large letters leave no room it is lit on
// the page only, and the keys take the whole row for their words.
Rectangle {
    id: root
    required property SpeechViewModel speech
    readonly property bool stacked: Theme.portrait
    readonly property bool low: Theme.speechLow
    readonly property int columns: 6 / Theme.speechRows
    readonly property real keyW: stacked || low ? (Theme.innerW - (columns - 1) * Theme.gap) / columns : Math.max(Theme.touchLarge, Theme.px(128))
    readonly property real keyH: Theme.speechKeyH

    objectName: "speechBar"
    y: Theme.stageH - Theme.barH - height
    width: Theme.stageW
    height: Theme.speechH
    color: Theme.lit

    Rectangle { width: root.width; height: Theme.edge; color: Theme.accent }
    Grid {
        id: keys
        x: Theme.mirrorX(Theme.margin, width)
        y: root.height - height - Theme.px(root.low ? 8 : 14)
        columns: root.columns
        spacing: Theme.gap
        layoutDirection: Theme.direction
        SpeechKey {
            label: root.speech.speaking ? qsTr("Pause") : qsTr("Play")
            icon: root.speech.speaking ? "pause" : "play"
            primary: true
            low: root.low
            width: root.keyW
            height: root.keyH
            onTapped: root.speech.speaking ? root.speech.pause() : root.speech.play()
        }
        SpeechKey {
            label: qsTr("Again")
            icon: "arrow-counter-clockwise"
            low: root.low
            width: root.keyW
            height: root.keyH
            onTapped: root.speech.skip(0)
        }
        SpeechKey {
            label: qsTr("Skip")
            icon: "caret-right"
            low: root.low
            width: root.keyW
            height: root.keyH
            onTapped: root.speech.skip(1)
        }
        SpeechKey {
            label: qsTr("Slower")
            icon: "minus"
            enabled: root.speech.rate > 0.5
            low: root.low
            width: root.keyW
            height: root.keyH
            onTapped: root.speech.hasten(-1)
        }
        SpeechKey {
            label: qsTr("Faster")
            icon: "plus"
            enabled: root.speech.rate < 2
            low: root.low
            width: root.keyW
            height: root.keyH
            onTapped: root.speech.hasten(1)
        }
        SpeechKey {
            label: qsTr("Stop")
            icon: "x"
            low: root.low
            width: root.keyW
            height: root.keyH
            onTapped: root.speech.stop()
        }
    }
    Words {
        visible: !root.low
        token: "control"
        text: root.speech.sentence !== "" ? root.speech.sentence : qsTr("All is read. Touch Play to hear it again.")
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.floorPx
        lineHeightMode: Text.ProportionalHeight
        lineHeight: 1.1
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
        x: Theme.mirrorX(root.stacked ? Theme.margin : Theme.margin + keys.width + Theme.px(40), width)
        y: Theme.px(root.stacked ? 14 : 10)
        width: root.stacked ? Theme.innerW : Theme.innerW - keys.width - Theme.px(40)
        height: (root.stacked ? keys.y : root.height) - y - Theme.px(10)
        Accessible.ignored: true
    }
}
