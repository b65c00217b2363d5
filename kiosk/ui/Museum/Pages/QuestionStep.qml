pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// Question: who made it, when, where, why and for whom; then one question of our own. At large text
// one column: the question first, then the facts.
Item {
    id: root
    required property SourceViewModel source
    readonly property real half: Theme.portrait ? Theme.innerW : Theme.cellW(6) - Theme.px(24)
    readonly property bool single: Theme.large
    readonly property real firstH: Theme.portrait ? Math.round(height * 0.5) : height
    signal pageRequested(string page, string item)
    signal cardRequested(string kind, string id, string label, string text)

    component Facts: Column {
        id: told
        required property SourceViewModel source
        spacing: Theme.px(20)
        FactRow { width: told.width; name: qsTr("Who"); fact: told.source.creator }
        FactRow { width: told.width; name: qsTr("When"); fact: told.source.longDate }
        FactRow { width: told.width; name: qsTr("Where"); fact: told.source.place }
        FactRow { width: told.width; name: qsTr("For whom"); fact: told.source.audience }
        FactRow { width: told.width; name: qsTr("Why"); fact: told.source.purpose }
        FactRow { width: told.width; name: qsTr("Reference"); fact: told.source.provenance }
    }

    Rectangle {
        visible: !root.single
        x: Theme.portrait ? 0 : Theme.sideX(0, width)
        width: Theme.portrait ? root.width : root.width / 2
        height: root.firstH
        color: Theme.sunk
    }
    Reader {
        id: facts
        visible: !root.single
        x: Theme.sideX(Theme.margin, width)
        y: Theme.px(40)
        width: root.half
        height: root.firstH - y - Theme.px(24)
        spacing: Theme.px(20)
        about: root.source.shortTitle
        showing: root.source.id
        SourceHeading { source: root.source; width: facts.width }
        Facts { source: root.source; width: facts.width }
    }
    Reader {
        id: asked
        aside: true
        x: Theme.portrait || root.single ? Theme.margin : Theme.sideX(Theme.stageW / 2 + Theme.px(48), width)
        y: root.single ? Theme.px(28) : Theme.portrait ? root.firstH + Theme.px(32) : Theme.px(40)
        width: Theme.portrait || root.single ? Theme.innerW : Theme.stageW / 2 - Theme.px(48) - Theme.margin
        height: root.height - y - Theme.px(24)
        spacing: Theme.px(24)
        showing: root.source.id
        SourceHeading { visible: root.single; source: root.source; brief: true; width: asked.columnW }
        Prompts { source: root.source; width: asked.columnW; onNoteShown: note => asked.revealSoon(note) }
        Facts { visible: root.single; source: root.source; width: asked.columnW }
        TextBlock { width: asked.columnW; name: qsTr("What it is"); text: root.source.whatItIs }
        TextBlock { width: asked.columnW; name: qsTr("Background"); text: root.source.background }
        ChipFlow {
            chips: root.source.chips
            width: asked.columnW
            onPageRequested: (page, item) => root.pageRequested(page, item)
            onCardRequested: (kind, id, label, text) => root.cardRequested(kind, id, label, text)
        }
    }
}
