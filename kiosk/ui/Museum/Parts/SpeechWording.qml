import QtQml
import Museum.ViewModels

// What things on the screen are called when they are read aloud, in the visitor's language.
QtObject {
    id: root
    required property SpeechViewModel speech
    readonly property var words: ({
        picture: qsTr("Picture"), button: qsTr("button"), choice: qsTr("choice"), switch: qsTr("switch"),
        tab: qsTr("tab"), chosen: qsTr("chosen"), off: qsTr("not chosen"),
        disabled: qsTr("not available"), place: qsTr("%1 of %2"),
        voiceless: qsTr("Some words are left out: there is no voice for their language.")
    })

    function send(): void {
        speech.useWording(words);
    }
    onWordsChanged: send()
    Component.onCompleted: send()
}
