pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// All terms in order of the alphabet, each with what it means; at large text a touch on a term tells it.
Item {
    id: root
    required property KioskViewModel kiosk
    readonly property ExploreViewModel explore: kiosk.explore
    readonly property string pageTitle: qsTr("Words of the time")
    readonly property bool large: Theme.grown > 1.39
    readonly property int across: Theme.portrait ? 2 : 3
    signal cardRequested(string kind, string id, string label, string text)

    objectName: "wordsPage"

    Words {
        id: heading
        token: "title2"
        text: root.pageTitle
        x: Theme.mirrorX(Theme.margin, width)
        y: Theme.px(Theme.portrait ? 56 : 32)
        width: Theme.innerW
        Accessible.role: Accessible.Heading
    }
    Reader {
        id: column
        aside: true
        x: Theme.margin
        y: heading.y + heading.height + Theme.px(24)
        width: Theme.innerW
        height: tabs.ceiling - y - Theme.px(24)
        showing: root.kiosk.language
        Flow {
            visible: root.large
            width: column.columnW
            layoutDirection: Theme.direction
            spacing: Theme.gap
            Repeater {
                model: root.large ? root.explore.words : null
                delegate: Chip {
                    id: chip
                    required property string word
                    required property string text
                    label: word
                    icon: "book-bookmark"
                    most: column.columnW
                    onTapped: root.cardRequested("word", "", chip.word, chip.text)
                }
            }
        }
        Grid {
            id: grid
            visible: !root.large
            columns: root.across
            columnSpacing: Theme.px(48)
            rowSpacing: Theme.px(20)
            layoutDirection: Theme.direction
            Repeater {
                model: root.large ? null : root.explore.words
                delegate: Column {
                    id: term
                    required property string word
                    required property string text
                    width: (column.columnW - (root.across - 1) * grid.columnSpacing) / root.across
                    spacing: Theme.px(4)
                    Rectangle { width: term.width; height: Math.max(1, Theme.px(1)); color: Theme.rule }
                    Words { token: "control"; topPadding: Theme.px(8); text: term.word; width: term.width }
                    Words {
                        token: "body"
                        styled: true
                        lineHeight: Theme.lineOf("body") * 0.92
                        color: Theme.ink2
                        text: term.text
                        width: term.width
                    }
                }
            }
        }
    }
    ExploreTabs { id: tabs; kiosk: root.kiosk }
}
