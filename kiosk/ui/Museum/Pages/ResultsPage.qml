pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// Results: the finding as title, The Line as the mirror between before and now, of this visitor or,
// where enough have answered, of all; below it the question that remains.
Item {
    id: root
    required property KioskViewModel kiosk
    readonly property ResultsViewModel results: kiosk.results
    readonly property CrowdViewModel crowd: kiosk.crowd
    readonly property CrowdWords words: CrowdWords { crowd: root.crowd; exhibit: root.kiosk.exhibit }
    property string pageTitle: qsTr("Your result")
    readonly property bool decided: results.verdict >= 0
    readonly property bool split: !Theme.portrait && (mirror.squeezed || Theme.large)      // the answers beside the finding
    readonly property bool columns: mirror.squeezed || split || line.lane < Theme.px(160) || rest - Theme.touch - Theme.px(48) < line.least      // everybody's answers one under the other
    readonly property real rest: row.ceiling - told.y - heading.height - air.height - Theme.px(Theme.portrait ? 48 : 16)      // of the height, below what is read
    readonly property bool tabs: crowd.periods.count > 0
    signal panelRequested(string panel)

    objectName: "resultsPage"

    function finding(): string {
        const now = kiosk.exhibit.answers.at(results.verdict).text ?? "";
        const steps = Math.abs(results.shift);
        if (!decided)
            return results.stance < 0 ? qsTr("You have not given an answer yet.") : qsTr("Your first answer stands; there is no verdict yet.");
        if (!results.hasBoth)
            return qsTr("Your verdict: “%1”.").arg(now);
        if (steps === 0)
            return qsTr("You kept your answer: “%1”.").arg(now);
        return steps === 1 ? qsTr("You moved one step, to “%1”.").arg(now) : qsTr("You moved %1 steps, to “%2”.").arg(steps).arg(now);
    }
    function own(): string {
        if (crowd.shown)
            return "";
        if (results.citedId !== "")
            return results.shift !== 0 ? qsTr("What changed your mind most: %1.").arg(results.citedTitle) : qsTr("What spoke to you most: %1.").arg(results.citedTitle);
        return results.lean === "empty" ? qsTr("You have not weighed a source yet.") : qsTr("Your scales: %1 against %2.").arg(results.worseTotal).arg(results.betterTotal);
    }

    Reader {
        id: column
        width: root.width
        inset: Theme.margin
        height: row.ceiling - (columnHeight > row.ceiling + 1 ? Theme.gap : 0)
        Item { width: 1; height: Theme.px(Theme.portrait ? 64 : 28) }
        Parted {
            id: told
            width: column.width
            height: steps.visible ? Math.max(heading.height, steps.height) : heading.height
            Column {
                id: heading
                x: Theme.mirrorX(Theme.margin, width)
                width: steps.visible ? Theme.cellW(5) : Theme.innerW
                spacing: Theme.px(4)
                Words { token: "title2"; text: root.finding(); width: heading.width; Accessible.role: Accessible.Heading }
                Words { token: "body"; color: Theme.ink2; text: root.words.inOne([root.own(), root.words.said, root.words.standing], " "); width: heading.width }
            }
            MirrorColumn {
                id: steps
                visible: root.split && !root.crowd.shown
                x: Theme.cellX(6, 7)
                width: Theme.cellW(7)
                answers: root.kiosk.exhibit.answers
                before: root.results.stance
                now: root.results.verdict
            }
        }
        Item { id: air; width: 1; height: Theme.px(Theme.portrait && !Theme.large ? root.crowd.shown ? 48 : 96 : 12) }
        MirrorLine {
            id: mirror
            visible: !squeezed && !root.split && !root.crowd.shown
            tight: root.rest - roomyH < band.needs
            answers: root.kiosk.exhibit.answers
            before: root.results.stance
            now: root.results.verdict
        }
        CrowdLine {
            id: line
            visible: root.crowd.shown && !root.columns
            crowd: root.crowd
            spoken: root.words.spoken
            room: root.rest - band.needs >= least ? root.rest - band.needs : root.rest - Theme.touch - Theme.px(48)
        }
        MirrorColumn {
            visible: mirror.squeezed && Theme.portrait && !root.crowd.shown
            x: Theme.margin
            width: Theme.innerW
            answers: root.kiosk.exhibit.answers
            before: root.results.stance
            now: root.results.verdict
        }
        CrowdColumn {
            visible: root.crowd.shown && root.columns
            x: Theme.margin
            width: Theme.innerW
            crowd: root.crowd
            spoken: root.words.spoken
        }
        Item { width: 1; height: Theme.px(Theme.portrait && !Theme.large ? root.crowd.shown ? 48 : 96 : 16) }
        ClosingBand {
            id: band
            results: root.results
            exhibit: root.kiosk.exhibit
            crowd: root.crowd
            least: Math.max(0, row.ceiling - y)
            onOpened: id => root.kiosk.go("source", id)
        }
    }
    LocalRow {
        id: row
        primary: root.decided ? qsTr("Take it with you") : qsTr("Give your verdict")
        primaryIcon: root.decided ? "qr-code" : "arrow-right"
        secondary: !root.decided || (root.tabs && Theme.large) ? "" : qsTr("Answer again")
        onPrimaryTapped: root.decided ? root.panelRequested("take-away") : root.kiosk.go("verdict")
        onSecondaryTapped: root.kiosk.go("verdict")
        PeriodTabs {
            visible: root.tabs
            anchors.fill: parent
            periods: root.crowd.periods
            onPeriodRequested: period => root.crowd.choosePeriod(period)
        }
        ActionButton {
            visible: !root.tabs && width <= parent.width       // the way to the evidence is on the bar too
            kind: "quiet"
            label: qsTr("The evidence again")
            icon: "files"
            x: Theme.rtl ? parent.width - width : 0
            anchors.verticalCenter: parent.verticalCenter
            onTapped: root.kiosk.go("evidence")
        }
    }
}
