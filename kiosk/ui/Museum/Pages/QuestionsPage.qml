pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// All questions; once one is asked they stand on the leading side, the answer beside them, and how we know.
Item {
    id: root
    required property KioskViewModel kiosk
    readonly property ExploreViewModel explore: kiosk.explore
    readonly property string pageTitle: qsTr("Visitors ask")
    readonly property bool asked: explore.questionId !== ""
    readonly property int across: Theme.portrait ? (Theme.large ? 1 : 2) : Theme.large ? 2 : 3
    signal cardRequested(string kind, string id, string label, string text)

    objectName: "questionsPage"

    Reader {
        id: wall
        aside: true
        visible: !root.asked
        x: Theme.margin
        y: Theme.px(Theme.portrait ? 56 : 28)
        width: Theme.innerW
        height: tabs.ceiling - y - Theme.px(16)
        spacing: Theme.px(8)
        showing: root.kiosk.language
        Words { token: "title2"; text: root.pageTitle; width: wall.columnW; Accessible.role: Accessible.Heading }
        Grid {
            id: grid
            columns: root.across
            columnSpacing: Theme.gutter
            layoutDirection: Theme.direction
            Repeater {
                model: root.explore.questions
                delegate: ListRow {
                    required property string id
                    required property string question
                    label: question
                    width: (wall.columnW - (root.across - 1) * grid.columnSpacing) / root.across
                    height: Math.max(Theme.touch, implicitHeight - Theme.px(12))
                    onTapped: root.kiosk.go("explore-questions", id)
                }
            }
        }
    }
    ListAndDetail {
        visible: root.asked
        title: root.pageTitle
        bottomY: tabs.ceiling
        opened: root.explore.questionId
        list: [
            Repeater {
                model: root.explore.questions
                delegate: ListRow {
                    required property string id
                    required property string question
                    required property bool current
                    label: question
                    chosen: current
                    width: parent ? parent.width : 0
                    onTapped: root.kiosk.go("explore-questions", id)
                }
            }
        ]
        Words {
            token: "title2"
            text: root.explore.questionTitle
            width: parent.width
            Accessible.role: Accessible.Heading
        }
        Words { token: "lead"; styled: true; text: root.explore.questionText; width: parent.width }
        Words {
            visible: root.explore.questionBelieved !== ""
            token: "control"
            text: qsTr("Often believed")
            width: parent.width
            topPadding: Theme.px(16)
        }
        Words {
            visible: text !== ""
            token: "body"
            styled: true
            color: Theme.ink2
            text: root.explore.questionBelieved
            width: parent.width
        }
        Words {
            visible: root.explore.questionKnown !== ""
            token: "control"
            text: qsTr("How do we know?")
            width: parent.width
            topPadding: Theme.px(16)
        }
        Words {
            visible: text !== ""
            token: "body"
            styled: true
            color: Theme.ink2
            text: root.explore.questionKnown
            width: parent.width
        }
        ChipFlow {
            width: parent.width
            chips: root.explore.questionChips
            onPageRequested: (page, item) => root.kiosk.go(page, item)
            onCardRequested: (kind, id, label, text) => root.cardRequested(kind, id, label, text)
        }
        Words {
            visible: text !== ""
            token: "caption"
            styled: true
            color: Theme.ink2
            text: root.explore.questionReferences
            width: parent.width
        }
    }
    ExploreTabs { id: tabs; kiosk: root.kiosk }
}
