pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// The wall: every source on one screen, the key of the marks in the last place, filters on The Line.
Item {
    id: root
    required property KioskViewModel kiosk
    readonly property EvidenceViewModel evidence: kiosk.evidence
    property string pageTitle: qsTr("The evidence")
    property string choosing: ""         // "" | nation | kind
    readonly property bool weighs: kiosk.exhibit.hasAnswers
    readonly property bool keyInGrid: weighs && !Theme.portrait && evidence.total < 15 && (Theme.large || key.height <= (fullH + Theme.px(20)) / Math.ceil((evidence.total + 1) / 5) - Theme.px(20))     // and no higher than a card
    readonly property bool few: evidence.total <= 6
    readonly property int places: evidence.total + (keyInGrid ? 1 : 0)
    readonly property int columns: Theme.portrait ? (Theme.large || few ? 2 : evidence.total > 15 ? 4 : 3) : Theme.large ? 4 : places > 15 ? 6 : places > 8 ? 5 : 4
    readonly property int rows: Math.ceil(places / columns)
    readonly property real wallY: heading.y + heading.height + Theme.px(16)
    readonly property real fullH: row.ceiling - wallY - Theme.px(24)
    readonly property real wallH: fullH - (portraitKey.visible ? portraitKey.height + Theme.px(16) : 0)
    readonly property real cardW: (Theme.innerW - (columns - 1) * Theme.gutter) / columns
    readonly property real low: Theme.lineOf("caption") * (Theme.grown > 1.25 ? 3 : 2) * 0.85 + Theme.px(28)     // of titles alone
    readonly property bool titled: !Theme.large && rows * (usual + gapY) - gapY > wallH && rows * (low + gapY) - gapY <= wallH
    readonly property real least: titled ? low : usual
    readonly property real usual: Theme.px(140) + Math.max(0, Theme.grown - 1) * Theme.px(Theme.grown > 1.8 ? 215 : 155)
    readonly property real turned: wallH - Math.max(Theme.touch, Theme.lineOf("caption") + Theme.px(20)) - Theme.gap - Theme.px(8)      // of the height, beside the keys
    readonly property real most: Math.min(Theme.px(!Theme.portrait ? 380 : few ? 460 : 300), rows > 1 ? turned : wallH)
    readonly property real cardH: Math.min(most, Math.max(least, (wallH - (rows - 1) * gapY) / rows))
    readonly property real gapY: rows > 3 ? Theme.gap : Theme.px(20)

    objectName: "evidencePage"

    Words {
        id: heading
        token: "title2"
        text: !root.weighs ? qsTr("%1 to open").arg(root.evidence.total) : root.evidence.sources.count === root.evidence.total ? qsTr("%1 sources. Which way do they lean?").arg(root.evidence.total)
            : qsTr("%1 of %2 sources. Which way do they lean?").arg(root.evidence.sources.count).arg(root.evidence.total)
        x: Theme.mirrorX(Theme.margin, width)
        y: Theme.px(Theme.portrait ? 56 : 20)
        width: Theme.innerW
        Accessible.role: Accessible.Heading
    }
    Reader {
        id: wall
        x: Theme.margin
        y: root.wallY
        width: Theme.innerW
        height: root.wallH
        showing: root.evidence.sources.count.toString()
        Grid {
            columns: root.columns
            rowSpacing: root.gapY
            columnSpacing: Theme.gutter
            layoutDirection: Theme.direction
            Repeater {
                model: root.evidence.sources
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
                    required looked
                    title: shortTitle
                    width: root.cardW
                    height: root.cardH
                    onTapped: root.kiosk.go("source", id)
                }
            }
            KeyOfMarks {
                visible: root.keyInGrid
                width: root.cardW
                weighed: root.evidence.weighed
                total: root.evidence.total
                worseEnd: root.kiosk.exhibit.worseEnd
                betterEnd: root.kiosk.exhibit.betterEnd
            }
        }
        Words { visible: root.evidence.sources.count === 0; token: "lead"; color: Theme.ink2; text: qsTr("No source answers to these filters. Touch “All” to see every one."); width: wall.width; topPadding: Theme.px(24) }
    }
    KeyOfMarks {
        id: key
        visible: false                   // shows how high one in the last place would be
        width: (Theme.innerW - 4 * Theme.gutter) / 5
        weighed: root.evidence.weighed
        total: root.evidence.total
        worseEnd: root.kiosk.exhibit.worseEnd
        betterEnd: root.kiosk.exhibit.betterEnd
    }
    KeyOfMarks {
        id: portraitKey
        visible: root.weighs && !root.keyInGrid
        flat: true
        x: Theme.margin
        y: row.ceiling - height - Theme.px(20)
        width: Theme.innerW
        weighed: root.evidence.weighed
        total: root.evidence.total
        worseEnd: root.kiosk.exhibit.worseEnd
        betterEnd: root.kiosk.exhibit.betterEnd
    }
    LocalRow {
        id: row
        EvidenceFilters {
            anchors.fill: parent
            evidence: root.evidence
            weighs: root.weighs
            onNationsRequested: root.choosing = "nation"
            onKindsRequested: root.choosing = "kind"
        }
    }
    Loader {
        active: root.choosing !== ""
        sourceComponent: Chooser {
            id: chooser
            readonly property bool nation: root.choosing === "nation"
            title: nation ? qsTr("Where is it from?") : qsTr("What kind of source?")
            onDismissed: root.choosing = ""
            chips: EvidenceChoice {
                width: parent ? parent.width : 0
                anyWord: chooser.nation ? qsTr("Anywhere") : qsTr("Any kind")
                choices: chooser.nation ? root.evidence.nations : root.evidence.kinds
                onPicked: name => {
                    if (chooser.nation)
                        root.evidence.showNation(name);
                    else
                        root.evidence.showKind(name);
                    root.choosing = "";
                }
            }
        }
    }
}
