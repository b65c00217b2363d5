pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// The pages of a chapter by number and title.
Reader {
    id: root
    required property RowsModel pages
    signal pageRequested(string item)

    Repeater {
        model: root.pages
        delegate: Tappable {
            id: row
            required property string item
            required property int number
            required property string title
            required property bool read
            label: qsTr("Page %1: %2").arg(number).arg(title)
            width: root.width
            height: Math.max(Theme.touchLarge, words.height + Theme.px(36))
            onTapped: root.pageRequested(item)
            Rectangle { anchors.fill: parent; visible: row.down; color: Theme.lit }
            Rectangle { y: row.height - height; width: row.width; height: Math.max(1, Theme.px(1)); color: Theme.rule }
            Rectangle {
                x: Theme.rtl ? row.width - width : 0
                width: Theme.px(6)
                height: Theme.px(28)
                anchors.verticalCenter: parent.verticalCenter
                color: row.read ? Theme.accent : Theme.line
            }
            Words {
                token: "control"
                text: row.number
                color: Theme.ink2
                x: Theme.rtl ? row.width - width - Theme.px(28) : Theme.px(28)
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
            Words {
                id: words
                token: "control"
                text: row.title
                x: Theme.rtl ? Theme.px(56) : Theme.px(80)
                width: row.width - Theme.px(136)
                anchors.verticalCenter: parent.verticalCenter
                Accessible.ignored: true
            }
            Icon {
                name: "caret-right"
                side: Theme.px(36)
                ink: Theme.accent
                x: Theme.rtl ? 0 : row.width - width
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
