pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// Weigh: the running sentence is the title, the beam shows it, the chosen source is set below. A card
// goes to a side by the switch, or under a finger: dropped beside the beam it comes off the scales.
Item {
    id: root
    required property KioskViewModel kiosk
    readonly property WeighingViewModel weighing: kiosk.weighing
    readonly property ExhibitViewModel exhibit: kiosk.exhibit
    property string pageTitle: qsTr("Weigh the evidence")
    property string listed: ""           // the side whose list is open: worse | better
    readonly property string scope: [weighing.until, weighing.lens].filter(word => word !== "").join(", ")
    readonly property bool empty: weighing.lean === "empty"
    readonly property bool halves: Theme.navTwo      // large text: the beam beside what is set, not above it
    readonly property bool tiers: Theme.portrait || halves
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
    // The lens and the time that narrow it stand before the sentence; large text only speaks them.
    function sentence(): string {
        const said = finding();
        return scope === "" ? said : qsTr("%1: %2").arg(scope).arg(said.charAt(0).toLocaleLowerCase() + said.slice(1));
    }
    function aside(count: int): string {
        return count === 1 ? qsTr("One source is dated later and stands aside.") : qsTr("%n sources are dated later and stand aside.", "", count);
    }
    function side(count: int, total: int): string {
        return count === 0 ? qsTr("No source") : count === 1 ? qsTr("One source weighs %1").arg(total) : qsTr("%1 sources weigh %2").arg(count).arg(total);
    }

    Column {
        id: heading
        x: Theme.sideX(Theme.margin, width)
        y: Theme.px(Theme.portrait ? 56 : 28)
        width: root.halves ? Theme.cellW(6) - Theme.px(24) : Theme.innerW
        spacing: Theme.px(4)
        TitleWords {
            tokens: root.halves ? [...(Theme.speaks ? [] : ["ask"]), "lead", "body"] : [root.scope !== "" ? "ask" : "title2"]
            most: root.halves ? 3 : 99
            text: Theme.large ? root.finding() : root.sentence()
            width: heading.width
            Accessible.name: root.sentence()
        }
        Words { visible: root.empty; token: "lead"; color: Theme.ink2; text: qsTr("Choose a source, say which way it speaks, and how much it counts."); width: heading.width }
        Words { visible: root.weighing.later.count > 0 && !Theme.large; token: "caption"; color: Theme.ink2; text: root.aside(root.weighing.later.count); width: heading.width }
    }
    BeamEnds {
        id: ends
        z: 1
        y: heading.y + heading.height + Theme.px(16)
        width: root.beamW
        x: Theme.sideX(0, width)
        worse: qsTr("%1: %2").arg(root.exhibit.worseEnd).arg(root.weighing.worseTotal)
        better: qsTr("%1: %2").arg(root.exhibit.betterEnd).arg(root.weighing.betterTotal)
        worseNote: root.side(root.weighing.worseCount, root.weighing.worseTotal)
        betterNote: root.side(root.weighing.betterCount, root.weighing.betterTotal)
    }
    Beam {
        id: scales
        weighing: root.weighing
        carrier: carried
        x: Theme.sideX(0, width)
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
        x: Theme.sideX(root.halves ? root.beamW : 0, width)
        y: root.halves ? 0 : desk.y - Theme.px(20)
        width: root.halves ? root.width - root.beamW : root.width
        height: row.ceiling - y
        color: Theme.sunk
    }
    Reader {
        id: desk
        x: Theme.sideX(root.halves ? root.beamW + Theme.px(48) : Theme.margin, width)
        y: root.halves ? Theme.px(28) : row.ceiling - height - Theme.px(16)
        width: root.halves ? root.width - root.beamW - Theme.px(48) - Theme.margin : Theme.innerW
        height: root.halves ? row.ceiling - y - Theme.px(16) : Theme.portrait ? Math.min(columnHeight, row.ceiling - ends.y - ends.height - Theme.px(Theme.large ? 330 : 250)) : columnHeight
        spacing: Theme.px(20)
        Row {
            spacing: Theme.gutter
            layoutDirection: Theme.direction
            WaitingRow { weighing: root.weighing; carrier: carried; width: desk.width - (tools.visible ? tools.width + Theme.gutter : 0) }
            BeamTools { id: tools; visible: !root.tiers; weighing: root.weighing }
        }
        Flow {
            width: desk.width
            spacing: root.halves ? Theme.px(16) : Theme.gutter
            layoutDirection: Theme.direction
            ChosenSource {
                weighing: root.weighing
                carrier: carried
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
        BeamTools { visible: root.tiers; weighing: root.weighing; width: desk.width }
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
    CarriedCard {
        id: carried
        z: 1
        beam: scales
        onDropped: (id, to) => root.weighing.lay(id, to)
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
