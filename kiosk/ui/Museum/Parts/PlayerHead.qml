import QtQuick
import Museum.Theme
import Museum.ViewModels

// What goes before the words: in large type the title and the keys that have no room beside Play.
Column {
    id: root
    required property PlayerViewModel player
    readonly property bool foreign: player.captionsLanguage !== "" && player.captionsOn

    spacing: Theme.px(16)
    bottomPadding: Theme.large || foreign ? Theme.px(16) : 0

    PlayerTitle { visible: Theme.large; player: root.player; width: root.width }
    PlayerTuning { visible: Theme.large; player: root.player }
    Words {
        visible: root.foreign
        token: "caption"
        color: Theme.ink2
        text: qsTr("Not yet in your language.")
        width: root.width
    }
}
