import QtQuick
import Museum.Theme
import Museum.ViewModels

// What is heard, which of several, and why not.
Column {
    id: root
    required property PlayerViewModel player

    spacing: Theme.px(16)
    Words {
        token: "control"
        strong: true
        text: root.player.title !== "" ? root.player.title : root.player.film ? qsTr("Film") : qsTr("Recording")
        width: root.width
        Accessible.role: Accessible.Heading
    }
    PlayerChoice { player: root.player; width: root.width }
    PlayerSilence { player: root.player; width: root.width }
}
