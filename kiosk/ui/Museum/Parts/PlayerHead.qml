import QtQuick
import Museum.Theme
import Museum.ViewModels

// What goes before the words: the title where it has no room above, in large type the keys that have none beside Play.
Column {
    id: root
    required property PlayerViewModel player
    required property bool tight
    readonly property bool foreign: player.captionsLanguage !== "" && player.captionsOn

    spacing: Theme.gap
    bottomPadding: tight || foreign || Theme.large ? Theme.gap : 0

    PlayerTitle { visible: root.tight; player: root.player; width: root.width }
    PlayerTuning { visible: Theme.large; player: root.player }
    Words {
        visible: root.foreign
        token: "caption"
        color: Theme.ink2
        text: qsTr("Not yet in your language.")
        width: root.width
    }
}
