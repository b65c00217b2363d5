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
    readonly property bool few: explore.questions.count <= 12 && !Theme.large
    readonly property int across: Theme.portrait ? (Theme.large || few ? 1 : 2) : Theme.large || few ? 2 : 3
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
        ListGrid {
            id: grid
            width: wall.columnW
            columns: root.across
            fill: root.few ? wall.height - y - Theme.px(40) : 0
            Repeater {
                model: root.explore.questions
                delegate: ListRow {
                    required property int index
                    required property string id
                    required property string question
                    label: question
                    token: root.few ? "lead" : "body"
                    tight: true
                    low: true
                    width: grid.share
                    height: grid.rowH(index)
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
