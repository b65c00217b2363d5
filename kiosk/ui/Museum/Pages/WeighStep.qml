pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// Weigh: what the source suggests and where it ends; then its side, its strength and what that does.
// At large text one column: the choice first.
Item {
    id: root
    required property SourceViewModel source
    required property ExhibitViewModel exhibit
    required property WeighingViewModel weighing
    readonly property bool weighable: exhibit.worseEnd !== "" && exhibit.betterEnd !== ""
    readonly property real askedRoom: beam.y - gap - asked.columnHeight - Theme.px(24)     // what the question leaves
    readonly property real firstH: !Theme.portrait ? height : tight ? Math.round(height * 0.4) : Math.round(Math.max(height * 0.34, Math.min(height * 0.46, askedRoom)))
    readonly property real secondX: Theme.portrait || single ? Theme.margin : Theme.sideX(Theme.stageW - Theme.margin - secondW, secondW)
    readonly property real secondW: Theme.portrait || single ? Theme.innerW : Theme.cellW(7)
    readonly property bool tight: Theme.navTwo || Theme.grown > 1.1       // large text: the choice stands in the column, before the question
    readonly property bool single: Theme.large
    readonly property real gap: Theme.px(16)

    Rectangle {
        visible: !root.single
        x: Theme.portrait ? 0 : Theme.sideX(0, width)
        width: Theme.portrait ? root.width : Theme.margin + Theme.cellW(5) - Theme.px(8)
        height: root.firstH
        color: Theme.sunk
    }
    Reader {
        id: texts
        visible: !root.single
        x: Theme.sideX(Theme.margin, width)
        y: Theme.px(Theme.portrait ? 28 : 40)
        width: Theme.portrait ? Theme.innerW : Theme.cellW(5) - Theme.px(40)
        height: root.firstH - y - Theme.px(24)
        spacing: Theme.px(16)
        about: qsTr("What it suggests")
        showing: root.source.id
        SourceHeading { source: root.source; token: "ask"; width: texts.width }
        TextBlock { width: texts.width; name: qsTr("What it suggests"); text: root.source.suggests }
        TextBlock { width: texts.width; name: qsTr("Its limits"); text: root.source.limits }
    }
    Reader {
        id: asked
        x: root.secondX
        aside: true
        y: root.single ? Theme.px(28) : Theme.portrait ? root.firstH + Theme.px(24) : Theme.px(40)
        width: root.secondW
        height: (root.weighable && !root.tight ? beam.y : root.height) - y - root.gap
        spacing: Theme.px(32)
        showing: root.source.id
        SourceHeading { visible: root.single; source: root.source; brief: true; token: "ask"; width: asked.columnW }
        Item {
            id: slot
            visible: root.tight && root.weighable
            width: asked.columnW
            height: choice.height
        }
        Prompts { source: root.source; columns: Theme.large ? 1 : 2; width: asked.columnW; onNoteShown: note => asked.revealSoon(note) }
        TextBlock { visible: root.single && text !== ""; width: asked.columnW; name: qsTr("What it suggests"); text: root.source.suggests }
        TextBlock { visible: root.single && text !== ""; width: asked.columnW; name: qsTr("Its limits"); text: root.source.limits }
    }
    Beam {
        id: beam
        visible: root.weighable && !root.tight
        weighing: root.weighing
        small: true
        x: root.secondX
        y: choice.y - height - root.gap
        width: root.secondW
        height: Theme.px(150)
    }
    WeighChoice {
        id: choice
        parent: root.tight ? slot : root
        visible: root.weighable
        x: root.tight ? 0 : root.secondX
        y: root.tight ? 0 : root.height - height - root.gap
        width: root.tight ? slot.width : root.secondW
        side: root.source.side
        strength: root.source.strength
        worseEnd: root.exhibit.worseEnd
        betterEnd: root.exhibit.betterEnd
        subject: root.source.shortTitle
        onSideChosen: side => root.source.weigh(side, root.source.strength === 0 ? 2 : root.source.strength)
        onStrengthChosen: strength => root.source.weigh(root.source.side, strength)
    }
}
