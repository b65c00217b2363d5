pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts

// A chapter in the story: its picture or its number, its question, how much of it was read.
Tappable {
    id: root
    required property int number
    required property string title
    required property string picture
    required property string alt
    required property int pageCount
    required property int pagesRead
    property bool beside: false          // picture beside the words
    property real share: 0.3             // of the width, for it there
    readonly property real pad: Theme.px(24)
    readonly property bool plain: Theme.large && !Theme.portrait       // words before pictures
    readonly property real pictureW: plain ? 0 : beside ? Math.round(width * share) : width
    readonly property real wordsH: words.height + 2 * pad
    readonly property real least: Math.max(Theme.px(150), words.height + pad)      // of a row
    readonly property string progress: pagesRead > 0 ? qsTr("%1 of %2 pages read").arg(pagesRead).arg(pageCount) : qsTr("%1 pages").arg(pageCount)

    label: qsTr("Chapter %1: %2").arg(number).arg(title)
    Accessible.description: note === "" ? progress : note + " " + progress
    implicitHeight: beside ? Math.max(Theme.px(150), wordsH) : Theme.px(56) + wordsH

    Rectangle {
        anchors.fill: parent
        color: root.down ? Theme.lit : Theme.surface
        radius: Theme.radius
        border { width: Theme.edge; color: Theme.rule }
    }
    Item {
        id: frame
        visible: !root.plain
        x: Theme.rtl && root.beside ? root.width - width - Theme.edge : Theme.edge
        y: Theme.edge
        width: root.pictureW - 2 * Theme.edge
        height: (root.beside ? root.height : root.height - root.wordsH) - 2 * Theme.edge
        Plate { anchors.fill: parent; visible: root.picture !== ""; picture: root.picture; alt: root.alt }
        Rectangle {
            anchors.fill: parent
            visible: root.picture === ""
            color: Theme.sunk
            Rectangle { y: frame.height - height; width: parent.width; height: Theme.edge; color: Theme.line }
            Headline {
                text: root.number
                most: Theme.px(112)
                tall: frame.height - Theme.px(4)
                width: frame.width - 2 * root.pad
                x: root.pad - Theme.px(4)
                verticalAlignment: Text.AlignBottom
                Accessible.ignored: true
            }
        }
    }
    Column {
        id: words
        x: root.beside ? (Theme.rtl ? root.pad : root.pictureW + root.pad) : root.pad
        y: root.beside ? (root.height - height) / 2 : root.height - height - root.pad
        width: root.width - (root.beside ? root.pictureW : 0) - 2 * root.pad
        spacing: Theme.px(4)
        Words {
            token: "caption"
            color: Theme.ink2
            text: qsTr("Chapter %1").arg(root.number)
            width: parent.width
            Accessible.ignored: true
        }
        Words { token: "ask"; text: root.title; width: parent.width; Accessible.ignored: true }
        Row { // a tick for each page; in large text the words alone
            topPadding: Theme.px(12)
            spacing: Theme.px(10)
            layoutDirection: Theme.direction
            Repeater {
                model: Theme.large ? 0 : root.pageCount
                delegate: Rectangle {
                    id: tick
                    required property int index
                    width: Theme.px(6)
                    height: Theme.px(24)
                    color: tick.index < root.pagesRead ? Theme.accent : Theme.line
                }
            }
            Words {
                leftPadding: Theme.large ? 0 : Theme.px(8)
                token: "caption"
                color: Theme.ink2
                lineHeight: Theme.large ? Theme.lineOf("caption") : Theme.px(24)
                text: root.progress
                width: Math.max(0, words.width - (Theme.large ? 0 : root.pageCount * Theme.px(16)))      // past the ticks
                Accessible.ignored: true
            }
        }
    }
}
