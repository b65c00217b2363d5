import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// Own a view first. The Line and the answers stand where they stood on the attract page.
Item {
    id: root
    required property KioskViewModel kiosk
    readonly property string pageTitle: kiosk.exhibit.question
    readonly property bool large: Theme.grown > 1.39
    readonly property bool split: scale.upright && !Theme.portrait      // the answers beside the question
    readonly property real lineY: split ? Math.min(Theme.px(56), Theme.stageH - Theme.navH - scale.implicitHeight - Theme.px(16)) : Math.min(Theme.voteY, Theme.stageH - Theme.navH - scale.implicitHeight - skip.height - Theme.gap - Theme.px(12))
    readonly property real wordsW: Theme.cellW(Theme.portrait || split ? 6 : 8)
    readonly property real endY: split ? skip.y : root.lineY            // of the question and its lead
    readonly property real topY: Theme.px(Theme.portrait ? 96 : 56)

    objectName: "stancePage"

    Headline {
        id: question
        x: root.split ? Theme.sideX(Theme.margin, width) : Theme.mirrorX(Theme.margin, width)
        y: root.topY
        width: root.wordsW - (root.split ? Theme.px(48) : 0)
        tall: Theme.portrait ? Math.min(Theme.px(400), root.endY - y - Theme.px(32)) : root.endY - y - (lead.visible ? lead.height + Theme.px(104) : Theme.px(48))
        text: root.pageTitle
    }
    Words {
        id: lead
        visible: Theme.portrait ? y + height < root.lineY - Theme.px(40) : !root.large && !root.split
        token: "lead"
        color: Theme.ink2
        text: root.kiosk.exhibit.hasAnswers ? qsTr("There is no right answer. Say what you think now, before you see the evidence.") : root.kiosk.exhibit.keyLine
        x: Theme.mirrorX(Theme.margin, width)
        y: Theme.portrait ? question.y + question.contentHeight + Theme.px(32) : root.lineY - height - Theme.px(64)
        width: Theme.cellW(Theme.portrait ? 6 : root.large ? 11 : 7)
    }
    VisitSteps {
        visible: root.kiosk.exhibit.hasAnswers && (Theme.portrait ? lead.visible && y + height < root.lineY - Theme.px(64) : !root.large && !root.split && y + height < root.lineY - Theme.px(24))
        x: Theme.portrait ? Theme.margin : Theme.cellX(10, 3)
        y: Theme.portrait ? lead.y + lead.height + Theme.px(64) : root.topY + Theme.px(24)
        width: Theme.cellW(Theme.portrait ? 6 : 3)
        pitch: Theme.px(Theme.portrait ? 88 : Theme.speaks ? 72 : 120)
    }
    LineScale {
        id: scale
        visible: root.kiosk.exhibit.hasAnswers
        answers: root.kiosk.exhibit.answers
        y: root.lineY
        laneX: Theme.portrait ? Theme.margin : Theme.sideCellX(7, 6)
        laneW: Theme.cellW(6)
        chosen: root.kiosk.stance
        most: root.split ? Theme.stageH - Theme.navH - Theme.px(24) : Infinity
        onAnswered: index => root.kiosk.answer(index)
    }
    ActionButton {
        id: skip
        kind: "quiet"
        icon: "arrow-right"
        iconLast: true
        label: root.kiosk.exhibit.hasAnswers ? qsTr("I am not sure yet. Go on") : qsTr("Go on")
        x: Theme.sideX(root.split ? Theme.margin : Theme.stageW - Theme.margin - width, width)
        y: root.split ? Theme.stageH - Theme.navH - height - Theme.px(24) : scale.y + scale.implicitHeight + (Theme.portrait ? Theme.px(32) : Theme.gap)
        onTapped: root.kiosk.skip()
    }
}
