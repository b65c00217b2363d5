pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// Under the answers: the languages, and beside them how to begin and a pause; below them where a
// row cannot hold both.
Item {
    id: root
    required property KioskViewModel kiosk
    property bool stopped: false         // the pictures stand still
    property int placed: 0
    readonly property real least: Math.min(Theme.px(220), (Theme.innerW - 3 * Theme.gutter) / 4)
    readonly property real high: Theme.px(96)
    readonly property real languagesW: languages.visible ? together(placed) + Theme.px(64) : 0
    readonly property real actionsW: (pause.visible ? pause.implicitWidth + actions.spacing : 0) + start.implicitWidth
    readonly property bool stacked: Theme.portrait || languagesW + actionsW > Theme.innerW
    readonly property real between: Theme.portrait && Theme.grown <= 1.39 ? Theme.px(72) : Theme.gap

    function together(count: int): real {
        let sum = 0;
        for (let place = 0; place < count; ++place)
            sum += ((each.itemAt(place) as Item)?.width ?? 0) + Theme.gutter;
        return sum;
    }

    implicitHeight: stacked ? actions.y + actions.height : Math.max(languages.height, actions.height)

    Flow {
        id: languages
        visible: root.kiosk.languages.count > 1
        x: Theme.mirrorX(Theme.margin, width)
        width: root.stacked ? Theme.innerW : root.languagesW
        layoutDirection: Theme.direction
        spacing: Theme.gutter
        Repeater {
            id: each
            model: root.kiosk.languages
            onItemAdded: root.placed += 1
            onItemRemoved: root.placed -= 1
            delegate: Chip {
                required property string code
                required property string name
                required property bool current
                label: name
                chosen: current
                width: Math.max(implicitWidth, root.least)
                height: Math.max(root.high, implicitHeight)
                onTapped: {
                    root.kiosk.speakLanguage(code);
                    root.kiosk.wake();
                }
            }
        }
    }
    Flow {
        id: actions
        x: Theme.mirrorX(root.stacked ? Theme.margin : Theme.stageW - Theme.margin - width, width)
        y: root.stacked && languages.visible ? languages.height + root.between : 0
        width: root.stacked ? Theme.innerW : root.actionsW
        layoutDirection: Theme.direction
        spacing: Theme.px(64)
        ActionButton {
            id: pause
            visible: root.kiosk.exhibit.attract.count > 1
            kind: "quiet"
            icon: root.stopped ? "play" : "pause"
            label: root.stopped ? qsTr("Play") : qsTr("Pause")
            height: Math.max(root.high, implicitHeight)
            onTapped: root.stopped = !root.stopped
        }
        ActionButton {
            id: start
            kind: "quiet"
            icon: "hand-tap"
            iconLast: true
            label: root.kiosk.exhibit.hasAnswers ? qsTr("Touch an answer to start") : qsTr("Touch to start")
            width: Math.min(implicitWidth, Theme.innerW)
            height: Math.max(root.high, implicitHeight)
            onTapped: root.kiosk.wake()
        }
    }
}
