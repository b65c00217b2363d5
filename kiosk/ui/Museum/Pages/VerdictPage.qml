pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// The verdict: the same Line in the same order, the first answer marked, then one reason.
Item {
    id: root
    required property KioskViewModel kiosk
    property string pageTitle: qsTr("Your verdict")
    readonly property bool split: scale.upright && !Theme.portrait      // the answers beside the question

    objectName: "verdictPage"

    function lead(): string {
        const count = kiosk.exhibit.weighedCount;
        const weighed = count === 0 ? qsTr("You have not weighed a source yet.") : count === 1 ? qsTr("You weighed one source.") : qsTr("You weighed %1 sources.").arg(count);
        return weighed + " " + (kiosk.stance >= 0 ? qsTr("You may keep your answer or change it.") : qsTr("No answer is wrong."));
    }

    Reader {
        id: column
        x: 0
        width: root.width
        inset: Theme.margin
        y: 0
        height: row.ceiling - (columnHeight > row.ceiling + 1 ? Theme.gap : 0)
        Item { width: 1; height: Theme.px(root.split ? 16 : Theme.portrait && !Theme.large ? 64 : 32) }
        Parted { // with what stands above The Line, so that no page ends in its middle
            width: column.width
            height: root.split ? Math.max(heading.height, scale.height) : scale.y + scale.height
            Column {
                id: heading
                x: Theme.sideX(Theme.margin, width)
                width: root.split ? Theme.cellW(5) - Theme.px(24) : Theme.innerW
                spacing: Theme.px(8)
                Words { token: !Theme.large ? "title1" : "title2"; text: qsTr("Now that you have read more, what do you say?"); width: heading.width; Accessible.role: Accessible.Heading }
                Words { visible: !Theme.large; token: "lead"; color: Theme.ink2; text: root.lead(); width: heading.width }
                Words { visible: root.split && root.kiosk.stance >= 0; token: "body"; color: Theme.ink2; text: scale.firstLabel + ": " + (root.kiosk.exhibit.answers.at(root.kiosk.stance).text ?? ""); width: heading.width }
            }
            LineScale {
                id: scale
                standing: Theme.speaks && Theme.large && !Theme.portrait      // too low a page for answers under the question
                y: root.split ? 0 : heading.height + (upright ? Theme.px(24) : Math.max(Theme.px(Theme.portrait ? 190 : 120), Theme.lineOf("caption") + Theme.px(64)))
                most: standing ? row.ceiling - Theme.touchLarge - Theme.px(72) : Infinity
                laneX: root.split ? Theme.sideCellX(6, 7) : Theme.margin
                laneW: root.split ? Theme.cellW(7) : Theme.innerW
                answers: root.kiosk.exhibit.answers
                first: root.split ? -1 : root.kiosk.stance
                chosen: root.kiosk.verdict
                onAnswered: index => root.kiosk.decide(index)
            }
        }
        Item { width: 1; height: Theme.px(Theme.portrait && !Theme.large ? 96 : 32) }
        CiteRow {
            x: Theme.margin
            width: Theme.innerW
            results: root.kiosk.results
            room: row.ceiling - y - Theme.px(18)
            onCited: id => root.kiosk.cite(id)
        }
        Item { width: 1; height: Theme.px(16) }
    }
    LocalRow {
        id: row
        primary: root.kiosk.verdict >= 0 ? qsTr("See the result") : qsTr("See results without voting")
        onPrimaryTapped: root.kiosk.go("results")
        ActionButton {
            kind: "quiet"
            label: qsTr("Back to the scales")
            icon: "scales"
            height: Math.min(implicitHeight, row.height)
            x: Theme.rtl ? parent.width - width : 0
            anchors.verticalCenter: parent.verticalCenter
            onTapped: root.kiosk.go("weigh")
        }
    }
}
