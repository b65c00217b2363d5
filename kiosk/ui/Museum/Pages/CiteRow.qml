pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// What changed the visitor's mind most: one of the sources that were opened or weighed, or none.
Column {
    id: root
    required property ResultsViewModel results
    property bool nothing: false
    readonly property real cardW: Theme.portrait ? (Theme.innerW - Theme.gutter) / 2 : Theme.cellW(3)
    property real room: cardMost         // what is left for it on the page
    readonly property real cardMost: Theme.px(Theme.portrait ? 300 : 224)
    readonly property real cardH: Math.max(Theme.px(176) + Math.max(0, Theme.grown - 1) * Theme.px(215), Math.min(cardMost, room - heading.height - spacing))
    signal cited(string id)

    visible: results.sources.count > 0
    spacing: Theme.px(12)
    Words { id: heading; token: "ask"; text: qsTr("What changed your mind most?"); width: root.width; Accessible.role: Accessible.Heading }
    SlideRow {
        width: root.width
        spacing: Theme.gutter
        Repeater {
            model: root.results.sources
            delegate: SourceCard {
                required property string id
                required property string shortTitle
                required kind
                required date
                required picture
                required crop
                required filmOnly
                required side
                required strength
                title: shortTitle
                chosen: id === root.results.citedId
                width: root.cardW
                height: root.cardH
                onTapped: {
                    root.nothing = false;
                    root.cited(id);
                }
            }
        }
        ActionButton {
            label: qsTr("Something else, or nothing")
            chosen: root.nothing && root.results.citedId === ""
            width: root.cardW
            height: root.cardH
            onTapped: {
                root.nothing = true;
                root.cited("");
            }
        }
    }
}
