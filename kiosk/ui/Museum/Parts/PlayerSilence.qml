import QtQuick
import Museum.Theme
import Museum.ViewModels

// Why nothing can be heard, on a rule of its own.
Item {
    id: root
    required property PlayerViewModel player
    readonly property bool readable: player.cues.count > 0

    function reason(silence: string): string {
        switch (silence) {
        case "no-device": return readable ? qsTr("There is no loudspeaker here: the words run on in silence.") : qsTr("There is no loudspeaker here.");
        case "no-codec": return readable ? qsTr("This kiosk cannot play this kind of recording. Its words can be read.") : qsTr("This kiosk cannot play this kind of recording.");
        case "broken": return readable ? qsTr("The recording cannot be played: it is damaged or missing. Its words can be read.") : qsTr("The recording cannot be played: it is damaged or missing.");
        default: return player.soundless ? qsTr("No sound in this film.") : "";
        }
    }
    visible: words.text !== ""
    implicitHeight: words.height

    Rectangle { x: Theme.rtl ? root.width - width : 0; width: Theme.px(4); height: root.height; color: Theme.line }
    Words {
        id: words
        token: "body"
        text: root.reason(root.player.silence)
        x: Theme.rtl ? 0 : Theme.px(24)
        width: root.width - Theme.px(24)
    }
}
