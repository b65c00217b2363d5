pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// Weigh: the running sentence is the title, the beam shows it, the chosen source is set below.
Item {
    id: root
    required property KioskViewModel kiosk
    readonly property WeighingViewModel weighing: kiosk.weighing
    readonly property ExhibitViewModel exhibit: kiosk.exhibit
    property string pageTitle: qsTr("Weigh the evidence")
    readonly property bool empty: weighing.lean === "empty"
    readonly property real setW: Theme.portrait ? Theme.innerW : Theme.cellW(7)
    readonly property real panelH: Theme.portrait ? chosen.height + choice.height + Theme.px(24) : Math.max(chosen.height, choice.height)
    readonly property real panelY: row.ceiling - panelH - Theme.px(20)

    objectName: "weighPage"

    function finding(): string {
        const end = weighing.lean.endsWith("better") ? exhibit.betterEnd : exhibit.worseEnd;
        if (empty)
            return qsTr("Nothing lies on the scales yet.");
        if (weighing.lean === "even")
            return qsTr("Your evidence is in balance.");
        if (weighing.lean.startsWith("slightly"))
            return qsTr("Your evidence leans slightly to “%1”.").arg(end);
        return weighing.lean.startsWith("clearly") ? qsTr("Your evidence leans clearly to “%1”.").arg(end) : qsTr("Your evidence leans strongly to “%1”.").arg(end);
    }
    function side(count: int, total: int): string {
        return count === 0 ? qsTr("No source") : count === 1 ? qsTr("One source weighs %1").arg(total) : qsTr("%1 sources weigh %2").arg(count).arg(total);
    }

    Column {
        id: heading
        x: Theme.mirrorX(Theme.margin, width)
        y: Theme.px(Theme.portrait ? 56 : 28)
        width: Theme.innerW
        spacing: Theme.px(4)
        Words { token: "title2"; text: root.finding(); width: heading.width; Accessible.role: Accessible.Heading }
        Words { visible: root.empty; token: "lead"; color: Theme.ink2; text: qsTr("Choose a source, say which way it speaks, and how much it counts."); width: heading.width }
    }
    BeamEnds {
        id: ends
        y: heading.y + heading.height + Theme.px(16)
        worse: qsTr("%1: %2").arg(root.exhibit.worseEnd).arg(root.weighing.worseTotal)
        better: qsTr("%1: %2").arg(root.exhibit.betterEnd).arg(root.weighing.betterTotal)
        worseNote: root.side(root.weighing.worseCount, root.weighing.worseTotal)
        betterNote: root.side(root.weighing.betterCount, root.weighing.betterTotal)
    }
    Beam {
        weighing: root.weighing
        y: ends.y + (Theme.portrait ? ends.height : Theme.px(24))
        width: Theme.stageW
        height: waiting.y - y - Theme.px(12)
        onBlockTapped: id => root.weighing.choose(id)
    }
    WaitingRow {
        id: waiting
        weighing: root.weighing
        x: Theme.margin
        y: panel.y - height - Theme.px(16)
        width: Theme.innerW
    }
    Rectangle {
        id: panel
        y: root.panelY - Theme.px(20)
        width: root.width
        height: row.ceiling - y
        color: Theme.sunk
    }
    ChosenSource {
        id: chosen
        weighing: root.weighing
        x: Theme.mirrorX(Theme.margin, width)
        y: root.panelY
        width: Theme.portrait ? Theme.innerW : Theme.cellW(5)
        onOpenRequested: id => root.kiosk.go("source", id)
    }
    WeighChoice {
        id: choice
        x: Theme.mirrorX(Theme.stageW - Theme.margin - width, width)
        y: row.ceiling - height - Theme.px(20)
        width: root.setW
        side: root.weighing.chosenSide
        strength: root.weighing.chosenStrength
        worseEnd: root.exhibit.worseEnd
        betterEnd: root.exhibit.betterEnd
        subject: root.weighing.chosenTitle
        onSideChosen: side => root.weighing.put(side)
        onStrengthChosen: strength => root.weighing.count(strength)
    }
    LocalRow {
        id: row
        primary: root.kiosk.verdict >= 0 ? qsTr("My verdict again") : qsTr("My verdict")
        onPrimaryTapped: root.kiosk.go("verdict")
        LensTabs {
            anchors.fill: parent
            lenses: root.weighing.lenses
            onLensRequested: id => root.weighing.showLens(id)
        }
    }
}
