pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// One person: who, what they wanted, how we know; all the others beside them.
ListAndDetail {
    id: root
    required property KioskViewModel kiosk
    readonly property ExploreViewModel explore: kiosk.explore
    signal cardRequested(string kind, string id, string label, string text)

    title: qsTr("People")
    opened: explore.personId
    listSpan: 4
    list: [
        Repeater {
            model: root.explore.people
            delegate: ListRow {
                required property string id
                required property string name
                required property string nation
                required property bool current
                label: name
                above: nation
                chosen: current
                width: parent ? parent.width : 0
                onTapped: root.kiosk.go("explore-people", id)
            }
        }
    ]
    Words { token: "meta"; font.capitalization: Font.AllUppercase; color: Theme.ink2; text: root.explore.personRole; width: parent.width }
    Words { token: "title1"; text: root.explore.personName; width: parent.width; Accessible.role: Accessible.Heading }
    Words {
        token: "lead"
        styled: true
        text: root.explore.personText
        x: Theme.rtl ? parent.width - width : 0
        width: Math.min(parent.width, Theme.measure * 1.2)
    }
    Words {
        visible: root.explore.personWanted !== ""
        token: "control"
        text: qsTr("What they wanted")
        width: parent.width
        topPadding: Theme.px(16)
    }
    Words {
        visible: text !== ""
        token: "body"
        styled: true
        color: Theme.ink2
        text: root.explore.personWanted
        x: Theme.rtl ? parent.width - width : 0
        width: Math.min(parent.width, Theme.measure)
    }
    ChipFlow {
        width: parent.width
        chips: root.explore.personChips
        onPageRequested: (page, item) => root.kiosk.go(page, item)
        onCardRequested: (kind, id, label, text) => root.cardRequested(kind, id, label, text)
    }
    Words {
        visible: text !== ""
        token: "caption"
        styled: true
        color: Theme.ink2
        text: root.explore.personReferences
        width: parent.width
    }
}
