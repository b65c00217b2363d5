import QtQuick
import Museum.Theme
import Museum.ViewModels

// Play, ten seconds back, ten seconds on; and where the words leave room, how it plays.
Row {
    id: root
    required property PlayerViewModel player
    readonly property real step: 10      // seconds
    readonly property bool whole: !Theme.large
    readonly property real rest: width - back.width - on.width - 2 * spacing - (whole ? tuning.width + spacing : 0)

    spacing: Theme.gap
    layoutDirection: Theme.direction

    ActionButton {
        id: play
        kind: "primary"
        label: root.player.playing ? qsTr("Pause") : root.player.film ? qsTr("Play", "a film") : qsTr("Play")
        icon: root.player.playing ? "pause" : "play"
        enabled: root.player.playable
        opacity: enabled ? 1 : 0.4
        width: root.rest
        onTapped: root.player.playing ? root.player.pause() : root.player.play()
    }
    PlayerStep {
        id: back
        label: qsTr("Back %1 s").arg(root.step)
        word: qsTr("%1 s").arg(root.step)
        height: play.height
        enabled: root.player.playable
        onTapped: root.player.skip(-root.step)
    }
    PlayerStep {
        id: on
        label: qsTr("On %1 s").arg(root.step)
        word: back.word
        forward: true
        height: play.height
        enabled: root.player.playable
        onTapped: root.player.skip(root.step)
    }
    PlayerTuning {
        id: tuning
        visible: root.whole
        player: root.player
        high: play.height
    }
}
