pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// Question: who made it, when, where, why and for whom; then one question of our own.
Item {
    id: root
    required property SourceViewModel source
    readonly property real half: Theme.portrait ? Theme.innerW : Theme.cellW(6) - Theme.px(24)
    readonly property real firstH: Theme.portrait ? Math.round(height * 0.5) : height
    signal pageRequested(string page, string item)
    signal cardRequested(string kind, string id, string label, string text)

    Rectangle {
        x: Theme.portrait ? 0 : Theme.mirrorX(0, width)
        width: Theme.portrait ? root.width : root.width / 2
        height: root.firstH
        color: Theme.sunk
    }
    Reader {
        id: facts
        x: Theme.mirrorX(Theme.margin, width)
        y: Theme.px(40)
        width: root.half
        height: root.firstH - y - Theme.px(24)
        spacing: Theme.px(20)
        showing: root.source.id
        SourceHeading { source: root.source; width: facts.width }
        FactRow { width: facts.width; name: qsTr("Who"); fact: root.source.creator }
        FactRow { width: facts.width; name: qsTr("When"); fact: root.source.longDate }
        FactRow { width: facts.width; name: qsTr("Where"); fact: root.source.place }
        FactRow { width: facts.width; name: qsTr("For whom"); fact: root.source.audience }
        FactRow { width: facts.width; name: qsTr("Why"); fact: root.source.purpose }
        FactRow { width: facts.width; name: qsTr("Reference"); fact: root.source.provenance }
    }
    Reader {
        id: asked
        x: Theme.portrait ? Theme.margin : Theme.mirrorX(Theme.stageW / 2 + Theme.px(48), width)
        y: Theme.portrait ? root.firstH + Theme.px(32) : Theme.px(40)
        width: Theme.portrait ? Theme.innerW : Theme.stageW / 2 - Theme.px(48) - Theme.margin
        height: root.height - y - Theme.px(24)
        spacing: Theme.px(24)
        showing: root.source.id
        Prompts { source: root.source; width: asked.width; onNoteShown: note => asked.revealSoon(note) }
        TextBlock { width: asked.width; name: qsTr("What it is"); text: root.source.whatItIs }
        TextBlock { width: asked.width; name: qsTr("Background"); text: root.source.background }
        ChipFlow {
            chips: root.source.chips
            width: asked.width
            onPageRequested: (page, item) => root.pageRequested(page, item)
            onCardRequested: (kind, id, label, text) => root.cardRequested(kind, id, label, text)
        }
    }
}
