import QtQuick
import Museum.Theme
import Museum.ViewModels

// Where a source comes from: who made it, when, who holds it under which reference, who may use it.
Words {
    id: root
    required property SourceViewModel source

    // The short forms of RightsStatements.org in words; a licence says its own name.
    function rightsWord(rights: string): string {
        switch (rights) {
        case "InC": return qsTr("In copyright");
        case "NoC-US": return qsTr("No copyright in the United States");
        case "NKC": return qsTr("No known copyright");
        case "UND": case "CNE": return qsTr("Copyright not settled");
        default: return rights;
        }
    }
    token: "caption"
    color: Theme.ink2
    visible: text !== ""
    text: Theme.inARow([source.creator, source.longDate, source.keeper, source.credit === "" ? rightsWord(source.rights) : source.credit], " · ")
}
