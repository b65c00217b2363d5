import QtQuick
import Museum.Theme
import Museum.ViewModels

// A film on its sunk ground. What is said stands on a plate below it, at its foot where there is no
// room below. A touch plays it or lets it rest.
Rectangle {
    id: root
    required property PlayerViewModel player
    readonly property real inset: Theme.portrait ? 0 : Theme.px(32)
    readonly property real below: player.captionsOn && player.cues.count > 0 ? 3 * Theme.lineOf(token) + Theme.px(60) : 0
    readonly property string token: Theme.large ? "caption" : "body"      // the same words stand beside it, as large as wished
    readonly property real free: height - film.height
    readonly property bool broken: !player.playable

    color: Theme.sunk
    clip: true

    Tappable {
        id: film
        readonly property real most: root.height - 2 * root.inset
        label: root.player.title === "" ? qsTr("Film") : qsTr("Film: %1").arg(root.player.title)
        note: root.player.playing ? qsTr("Pause") : qsTr("Play")
        enabled: root.player.playable
        width: Math.round(Math.min(root.width - 2 * root.inset, most * root.player.aspect))
        height: Math.round(width / root.player.aspect)
        x: Math.round((root.width - width) / 2)
        y: Math.round(Math.max(Math.min(root.inset, root.free / 2), (root.free - root.below) / 2))
        onTapped: root.player.playing ? root.player.pause() : root.player.play()

        Rectangle { anchors.fill: parent; color: Theme.surface; visible: !root.broken }
        FilmPicture { anchors.fill: parent; player: root.player; ratio: Screen.devicePixelRatio; visible: !root.broken }
        Rectangle {
            visible: root.player.playable && !root.player.playing
            anchors.centerIn: parent
            width: Theme.touchLarge
            height: width
            radius: width / 2
            color: film.down ? Theme.lit : Theme.surface
            border { width: Theme.edge; color: Theme.rule }
            Icon { name: "play"; side: Theme.px(56); ink: Theme.accent; anchors.centerIn: parent }
        }
    }
    Plate {
        visible: root.broken
        anchors.fill: film
        picture: ""
        alt: qsTr("The film cannot be shown.")
    }
    FilmCaption {
        said: root.player.captionsOn ? root.player.saying : ""
        token: root.token
        most: root.width - 2 * Theme.px(32)
        x: Math.round((root.width - width) / 2)
        y: Math.round(Math.min(film.y + film.height + Theme.px(16), root.height - height - Theme.px(16)))
    }
}
