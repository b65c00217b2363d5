pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// What the marks on the wall mean, and how far one has come. flat: all in one row.
Flow {
    id: root
    required property int weighed
    required property int total
    required property string worseEnd
    required property string betterEnd
    property bool flat: false
    readonly property list<string> marks: worseEnd === "" || betterEnd === "" ? [] : ["much-worse", "much-better", "little-better"]
    readonly property list<string> words: [worseEnd, betterEnd, qsTr("Hollow: counts a little")]

    spacing: Theme.px(flat ? 32 : 6)
    layoutDirection: Theme.direction
    Words { token: "caption"; strong: true; text: qsTr("You have weighed %1 of %2").arg(root.weighed).arg(root.total); width: root.flat && !Theme.portrait ? implicitWidth : root.width }
    Repeater {
        model: root.marks
        delegate: Item {
            id: entry
            required property int index
            required property string modelData
            width: root.flat ? Theme.px(52) + word.implicitWidth : root.width
            height: Math.max(sign.height, word.height)
            VoteMark { id: sign; mark: entry.modelData; side: Theme.px(36); x: Theme.rtl ? entry.width - width : 0; anchors.verticalCenter: parent.verticalCenter }
            Words {
                id: word
                token: "caption"
                text: root.words[entry.index]
                x: Theme.rtl ? 0 : Theme.px(52)
                width: entry.width - Theme.px(52)
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
