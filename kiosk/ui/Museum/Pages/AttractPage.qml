pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// The question, the exhibit's pictures, the live answers. An answer wakes and records; anywhere else wakes.
Item {
    id: root
    required property KioskViewModel kiosk
    readonly property string pageTitle: kiosk.exhibit.question
    readonly property bool split: scale.upright && !Theme.portrait      // the answers beside the question
    readonly property bool roomy: Theme.grown <= 1.39
    readonly property bool low: foot.stacked && !(Theme.portrait && roomy)     // the foot takes more than its place
    readonly property real footY: low ? Theme.stageH - foot.implicitHeight - Theme.px(48) : Theme.portrait ? Theme.voteY + Theme.px(360) : Theme.px(928)
    readonly property real lineY: split ? Theme.px(56) : scale.upright || (low && !Theme.portrait) ? footY - scale.implicitHeight - Theme.px(40) : Theme.voteY
    readonly property real leadH: lead.visible ? lead.height + Theme.px(40) : 0
    readonly property real spare: lineY - leadH - Theme.px(560)      // for pictures, where words take the most
    readonly property bool stacked: Theme.portrait && scale.upright && spare >= Theme.px(200)     // question, lead, picture, answers
    readonly property real plainH: scale.upright ? 0 : Theme.px(608)
    readonly property real pictureH: stacked ? Math.min(Theme.px(608), lineY - Theme.px(64) - question.y - question.contentHeight - leadH) : plainH
    readonly property real pictureX: Theme.portrait ? 0 : Theme.cellX(6, 1) + Theme.px(24)
    readonly property real endY: stacked ? lineY - leadH - Theme.px(232) : Theme.portrait ? lineY - plainH - leadH : split ? footY : lineY      // of the question

    objectName: "attractPage"

    TapHandler { gesturePolicy: TapHandler.ReleaseWithinBounds; onTapped: root.kiosk.wake() }
    AttractScenes {
        visible: !root.split && height > 0       // large text: pictures give way before words do
        scenes: root.kiosk.exhibit.attract
        paused: foot.stopped
        filling: root.stacked
        x: Theme.portrait ? 0 : Theme.mirrorX(root.pictureX, width)
        y: Theme.portrait ? root.lineY - height - (scale.upright ? Theme.px(32) : 0) : Theme.px(44)
        width: Theme.portrait ? Theme.stageW : Theme.stageW - root.pictureX
        height: Theme.portrait ? root.pictureH : root.lineY - Theme.px(44)
    }
    Headline {
        id: question
        x: Theme.mirrorX(Theme.margin, width)
        y: Theme.px(Theme.portrait ? 88 : 48)
        width: Theme.portrait ? Theme.innerW : root.pictureX - Theme.margin - Theme.px(24)
        tall: root.endY - y - Theme.px(Theme.portrait ? scale.upright ? 40 : 24 : 56)
        most: Theme.px(Theme.portrait ? 104 : 116)
        text: root.kiosk.exhibit.question
        verticalAlignment: Text.AlignTop
    }
    Words {
        id: lead
        visible: Theme.portrait && root.roomy && root.kiosk.exhibit.hasAnswers
        token: "lead"
        color: Theme.ink2
        text: qsTr("Say what you think. Weigh the evidence. Then answer again.")
        x: Theme.mirrorX(Theme.margin, width)
        y: root.stacked ? question.y + question.contentHeight + Theme.px(32) : root.lineY - root.plainH - root.leadH
        width: Math.min(Theme.innerW, Theme.px(840))
    }
    Line {
        visible: !scale.visible
        y: Theme.voteY
    }
    LineScale {
        id: scale
        visible: root.kiosk.exhibit.hasAnswers
        answers: root.kiosk.exhibit.answers
        y: root.lineY
        laneX: Theme.portrait ? Theme.margin : Theme.cellX(7, 6)
        laneW: Theme.cellW(6)
        onAnswered: index => root.kiosk.wakeWith(index)
    }
    AttractFoot {
        id: foot
        kiosk: root.kiosk
        y: root.footY
        width: root.width
    }
}
