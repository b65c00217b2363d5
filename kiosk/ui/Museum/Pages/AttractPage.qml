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
    readonly property real footY: Theme.portrait ? Theme.voteY + Theme.px(360) : Theme.px(928)
    readonly property real lineY: scale.upright ? footY - scale.implicitHeight - Theme.px(40) : Theme.voteY
    readonly property real pictureH: scale.upright ? Theme.px(400) : Theme.px(608)
    readonly property real pictureX: Theme.portrait ? 0 : Theme.cellX(6, 1) + Theme.px(24)

    objectName: "attractPage"

    TapHandler { gesturePolicy: TapHandler.ReleaseWithinBounds; onTapped: root.kiosk.wake() }
    AttractScenes {
        scenes: root.kiosk.exhibit.attract
        paused: pause.stopped
        x: Theme.portrait ? 0 : Theme.mirrorX(root.pictureX, width)
        y: Theme.portrait ? root.lineY - height - (scale.upright ? Theme.px(32) : 0) : Theme.px(44)
        width: Theme.portrait ? Theme.stageW : Theme.stageW - root.pictureX
        height: Theme.portrait ? root.pictureH : Theme.voteY - Theme.px(44)
    }
    Headline {
        x: Theme.mirrorX(Theme.margin, width)
        y: Theme.px(Theme.portrait ? 88 : 48)
        width: Theme.portrait ? Theme.innerW : root.pictureX - Theme.margin - Theme.px(24)
        tall: Theme.portrait ? root.lineY - root.pictureH - y - lead.height - Theme.px(40) : Theme.voteY - y - Theme.px(56)
        most: Theme.px(Theme.portrait ? 104 : 116)
        text: root.kiosk.exhibit.question
        verticalAlignment: Text.AlignTop
    }
    Words {
        id: lead
        visible: Theme.portrait && root.kiosk.exhibit.hasAnswers
        token: "lead"
        color: Theme.ink2
        text: qsTr("Say what you think. Weigh the evidence. Then answer again.")
        x: Theme.margin
        y: root.lineY - root.pictureH - height - Theme.px(40)
        width: Theme.innerW
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
        onAnswered: index => root.kiosk.wakeWith(index)
    }
    Flow {
        id: languages
        visible: root.kiosk.languages.count > 1
        x: Theme.mirrorX(Theme.margin, width)
        y: root.footY
        width: Theme.portrait ? Theme.innerW : Theme.innerW - start.width - pause.width - Theme.px(128)
        layoutDirection: Theme.direction
        spacing: Theme.gutter
        Repeater {
            model: root.kiosk.languages
            delegate: Chip {
                required property string code
                required property string name
                required property bool current
                label: name
                chosen: current
                width: Math.max(implicitWidth, Math.min(Theme.px(220), (languages.width - 3 * Theme.gutter) / 4))
                height: Math.max(Theme.px(96), implicitHeight)
                onTapped: {
                    root.kiosk.speakLanguage(code);
                    root.kiosk.wake();
                }
            }
        }
    }
    ActionButton {
        id: pause
        property bool stopped: false
        visible: root.kiosk.exhibit.attract.count > 1
        kind: "quiet"
        icon: stopped ? "play" : "pause"
        label: stopped ? qsTr("Play") : qsTr("Pause")
        x: Theme.portrait ? Theme.mirrorX(Theme.margin, width) : Theme.mirrorX(Theme.stageW - Theme.margin - start.width - Theme.px(64) - width, width)
        y: Theme.portrait ? root.footY + Theme.px(168) : root.footY
        height: Math.max(Theme.px(96), implicitHeight)
        onTapped: stopped = !stopped
    }
    ActionButton {
        id: start
        kind: "quiet"
        icon: "hand-tap"
        iconLast: true
        label: root.kiosk.exhibit.hasAnswers ? qsTr("Touch an answer to start") : qsTr("Touch to start")
        x: Theme.mirrorX(Theme.stageW - Theme.margin - width, width)
        y: pause.y
        height: pause.height
        onTapped: root.kiosk.wake()
    }
}
