import QtQuick
import Museum.Theme
import Museum.ViewModels

// What kind of picture this is: never to be mistaken for the original when it is not. whole adds
// the caption, the credit and where the original lies.
Words {
    id: root
    required property FacsimileViewModel facsimile
    property bool filmed: false          // a film stands where the picture would
    property bool whole: false
    property string provenance: ""       // where the source comes from

    function kindWord(): string {
        switch (facsimile.kind) {
        case "illustration": return whole ? qsTr("Illustration.") : qsTr("Illustration, not the original.");
        case "facsimile": return qsTr("Facsimile.");
        case "photograph": case "photo": return qsTr("Photograph.");
        default: return "";
        }
    }
    token: "caption"
    text: !facsimile.present ? (filmed ? provenance : qsTr("There is no picture of this source.")) : whole ? Theme.inARow([kindWord(), facsimile.caption, provenance], " ") : kindWord()
}
