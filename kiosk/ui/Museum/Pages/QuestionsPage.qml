pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// Questions on the leading side, one answer beside them, and how we know.
Item {
    id: root
    required property KioskViewModel kiosk
    readonly property ExploreViewModel explore: kiosk.explore
    readonly property string pageTitle: qsTr("Visitors ask")
    readonly property bool asked: explore.questionId !== ""
    signal cardRequested(string kind, string id, string label, string text)

    objectName: "questionsPage"

    ListAndDetail {
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
        Words { visible: !root.asked; token: "title2"; text: qsTr("Choose a question."); width: parent.width }
        Words {
            visible: root.asked
            token: "title2"
            text: root.explore.questionTitle
            width: parent.width
            Accessible.role: Accessible.Heading
        }
        Words { visible: root.asked; token: "lead"; styled: true; text: root.explore.questionText; width: parent.width }
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
