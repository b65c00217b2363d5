pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// Results of this visit alone: the finding as title, The Line as the mirror between before and now,
// the visitor's own evidence lens by lens, and the question that remains.
Item {
    id: root
    required property KioskViewModel kiosk
    readonly property ResultsViewModel results: kiosk.results
    property string pageTitle: qsTr("Your result")
    property bool asking: false          // whether to start over
    readonly property bool split: !Theme.portrait && (mirror.squeezed || Theme.large)      // the answers beside the finding

    objectName: "resultsPage"

    function finding(): string {
        const now = kiosk.exhibit.answers.at(results.verdict).text ?? "";
        const steps = Math.abs(results.shift);
        if (results.verdict < 0)
            return results.stance < 0 ? qsTr("You have not given an answer yet.") : qsTr("Your first answer stands; there is no verdict yet.");
        if (!results.hasBoth)
            return qsTr("Your verdict: “%1”.").arg(now);
        if (steps === 0)
            return qsTr("You kept your answer: “%1”.").arg(now);
        return steps === 1 ? qsTr("You moved one step, to “%1”.").arg(now) : qsTr("You moved %1 steps, to “%2”.").arg(steps).arg(now);
    }
    function lead(): string {
        if (results.citedId !== "")
            return results.shift !== 0 ? qsTr("What changed your mind most: %1.").arg(results.citedTitle) : qsTr("What spoke to you most: %1.").arg(results.citedTitle);
        return results.lean === "empty" ? qsTr("You have not weighed a source yet.") : qsTr("Your scales: %1 against %2.").arg(results.worseTotal).arg(results.betterTotal);
    }

    Reader {
        id: column
        width: root.width
        inset: Theme.margin
        height: row.ceiling - (columnHeight > row.ceiling + 1 ? Theme.px(12) : 0)
        Item { width: 1; height: Theme.px(Theme.portrait ? 64 : 28) }
        Parted {
            width: column.width
            height: root.split ? Math.max(heading.height, steps.height) : heading.height
            Column {
                id: heading
                x: Theme.mirrorX(Theme.margin, width)
                width: root.split ? Theme.cellW(5) : Theme.innerW
                spacing: Theme.px(4)
                Words { token: "title2"; text: root.finding(); width: heading.width; Accessible.role: Accessible.Heading }
                Words { token: "body"; color: Theme.ink2; text: root.lead(); width: heading.width }
            }
            MirrorColumn {
                id: steps
                visible: root.split
                x: Theme.cellX(6, 7)
                width: Theme.cellW(7)
                answers: root.kiosk.exhibit.answers
                before: root.results.stance
                now: root.results.verdict
            }
        }
        Item { width: 1; height: Theme.px(Theme.portrait && !Theme.large ? 96 : 12) }
        MirrorLine {
            id: mirror
            visible: !squeezed && !root.split
            answers: root.kiosk.exhibit.answers
            before: root.results.stance
            now: root.results.verdict
        }
        MirrorColumn {
            visible: mirror.squeezed && Theme.portrait
            x: Theme.margin
            width: Theme.innerW
            answers: root.kiosk.exhibit.answers
            before: root.results.stance
            now: root.results.verdict
        }
        Item { width: 1; height: Theme.px(Theme.portrait && !Theme.large ? 96 : 16) }
        ClosingBand {
            results: root.results
            exhibit: root.kiosk.exhibit
            least: Math.max(0, row.ceiling - y)
        }
    }
    LocalRow {
        id: row
        primary: root.asking ? qsTr("Yes, start over") : qsTr("Start over")
        primaryIcon: "arrow-counter-clockwise"
        secondary: root.asking ? qsTr("No, go on") : tiers ? "" : qsTr("Answer again")
        onPrimaryTapped: {
            if (root.asking)
                root.kiosk.startOver();
            root.asking = true;
        }
        onSecondaryTapped: {
            if (!root.asking)
                root.kiosk.go("verdict");
            root.asking = false;
        }
        ActionButton {
            visible: !root.asking && width <= parent.width       // the way to the evidence is on the bar too
            kind: "quiet"
            label: row.tiers ? qsTr("Answer again") : qsTr("The evidence again")
            icon: row.tiers ? "caret-left" : "files"
            x: Theme.rtl ? parent.width - width : 0
            anchors.verticalCenter: parent.verticalCenter
            onTapped: root.kiosk.go(row.tiers ? "verdict" : "evidence")
        }
        Words {
            visible: root.asking
            token: "caption"
            text: qsTr("Everything of your visit is cleared. Do you want that?")
            width: parent.width
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
