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
    property string listed: ""           // the side whose list is open: worse | better
    readonly property bool empty: weighing.lean === "empty"
    readonly property bool halves: Theme.navTwo      // large text: the beam beside what is set, not above it
    readonly property real beamW: halves ? Theme.stageW / 2 : Theme.stageW

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
        width: root.halves ? Theme.cellW(6) - Theme.px(24) : Theme.innerW
        spacing: Theme.px(4)
        Words { token: root.halves ? "ask" : "title2"; text: root.finding(); width: heading.width; Accessible.role: Accessible.Heading }
        Words { visible: root.empty; token: "lead"; color: Theme.ink2; text: qsTr("Choose a source, say which way it speaks, and how much it counts."); width: heading.width }
    }
    BeamEnds {
        id: ends
        y: heading.y + heading.height + Theme.px(16)
        width: root.beamW
        x: Theme.mirrorX(0, width)
        worse: qsTr("%1: %2").arg(root.exhibit.worseEnd).arg(root.weighing.worseTotal)
        better: qsTr("%1: %2").arg(root.exhibit.betterEnd).arg(root.weighing.betterTotal)
        worseNote: root.side(root.weighing.worseCount, root.weighing.worseTotal)
        betterNote: root.side(root.weighing.betterCount, root.weighing.betterTotal)
    }
    Beam {
        weighing: root.weighing
        x: Theme.mirrorX(0, width)
        y: ends.y + (Theme.portrait || root.halves ? ends.height : Theme.px(24))
        width: root.beamW
        height: (root.halves ? row.ceiling : ground.y) - y - Theme.px(12)
        worseNote: ends.worseNote
        betterNote: ends.betterNote
        onBlockTapped: id => root.weighing.choose(id)
        onSideTapped: better => root.listed = better ? "better" : "worse"
    }
    Rectangle {
        id: ground
        x: Theme.mirrorX(root.halves ? root.beamW : 0, width)
        y: root.halves ? 0 : desk.y - Theme.px(20)
        width: root.halves ? root.width - root.beamW : root.width
        height: row.ceiling - y
        color: Theme.sunk
    }
    Reader {
        id: desk
        x: Theme.mirrorX(root.halves ? root.beamW + Theme.px(48) : Theme.margin, width)
        y: root.halves ? Theme.px(28) : row.ceiling - height - Theme.px(16)
        width: root.halves ? root.width - root.beamW - Theme.px(48) - Theme.margin : Theme.innerW
        height: root.halves ? row.ceiling - y - Theme.px(16) : Theme.portrait ? Math.min(columnHeight, row.ceiling - ends.y - ends.height - Theme.px(Theme.large ? 330 : 250)) : columnHeight
        spacing: Theme.px(20)
        WaitingRow { weighing: root.weighing; width: desk.width }
        Flow {
            width: desk.width
            spacing: root.halves ? Theme.px(16) : Theme.gutter
            layoutDirection: Theme.direction
            ChosenSource {
                weighing: root.weighing
                plain: root.halves || Theme.grown > 1.1
                width: Theme.portrait || root.halves ? desk.width : Theme.cellW(5)
                onOpenRequested: id => root.kiosk.go("source", id)
            }
            WeighChoice {
                width: Theme.portrait || root.halves ? desk.width : Theme.cellW(7)
                side: root.weighing.chosenSide
                strength: root.weighing.chosenStrength
                worseEnd: root.exhibit.worseEnd
                betterEnd: root.exhibit.betterEnd
                subject: root.weighing.chosenTitle
                onSideChosen: side => root.weighing.put(side)
                onStrengthChosen: strength => root.weighing.count(strength)
            }
        }
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
    Loader {
        active: root.listed !== ""
        sourceComponent: SourcePicker {
            readonly property bool better: root.listed === "better"
            title: better ? ends.better : ends.worse
            sources: better ? root.weighing.better : root.weighing.worse
            onDismissed: root.listed = ""
            onPicked: id => {
                root.weighing.choose(id);
                root.listed = "";
            }
        }
    }
}
