pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.ViewModels

// A recording and its words in step. The keys and The Line stay in place, the words run below them.
Item {
    id: root
    required property PlayerViewModel player
    readonly property bool tight: Theme.large || height < 9 * Theme.lineOf("lead")    // the title goes along with the words

    Column {
        id: top
        width: root.width
        spacing: Theme.gap
        PlayerTitle { visible: !root.tight; player: root.player; width: top.width }
        PlayerKeys { player: root.player; width: top.width }
        PlayerLine { player: root.player; width: top.width }
    }
    PlayerCues {
        id: cues
        y: top.height + Theme.gap
        width: root.width
        height: root.height - y
        player: root.player
        tight: root.tight
    }
}
