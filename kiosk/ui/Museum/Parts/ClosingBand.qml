pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.ViewModels

// The question that remains; beside it what the visitor's own evidence said, lens by lens, or the
// source that most visitors named.
Rectangle {
    id: root
    required property ResultsViewModel results
    required property ExhibitViewModel exhibit
    required property CrowdViewModel crowd
    property real least: 0
    readonly property bool beside: !Theme.portrait && !Theme.large
    readonly property bool cited: crowd.citedId !== ""
    readonly property bool lenses: results.lenses.count > 0 && results.lean !== "empty" && !crowd.shown
    readonly property real needs: (beside ? Math.max(words.height, side.height) : words.height + (side.height > 0 ? side.height + Theme.px(32) : 0)) + Theme.px(56)
    signal opened(string id)

    width: Theme.stageW
    height: Math.max(least, needs)
    color: Theme.sunk

    Words {
        id: words
        token: root.crowd.shown ? "ask" : "title2"
        text: root.results.closingLine
        x: Theme.mirrorX(Theme.margin, width)
        y: Theme.px(28)
        width: root.beside ? Theme.cellW(6) - Theme.gutter : Theme.innerW
    }
    Column {
        id: side
        x: root.beside ? Theme.mirrorX(Theme.margin + 6 * (Theme.colW + Theme.gutter), width) : Theme.margin
        y: root.beside ? Theme.px(28) : words.y + words.height + Theme.px(32)
        width: root.beside ? Theme.cellW(6) : Theme.innerW
        spacing: Theme.px(4)
        Words { visible: root.cited; token: "caption"; strong: true; text: qsTr("Named most often as what changed a mind (%1)").arg(root.crowd.citedBy); width: side.width; bottomPadding: Theme.px(4) }
        Chip {
            visible: root.cited
            label: root.crowd.citedTitle
            icon: "file-text"
            most: side.width
            x: Theme.rtl ? side.width - width : 0
            onTapped: root.opened(root.crowd.citedId)
        }
        Words { visible: root.lenses; token: "caption"; strong: true; text: qsTr("Your evidence: “%1” against “%2”").arg(root.exhibit.worseEnd).arg(root.exhibit.betterEnd); width: side.width }
        Repeater {
            model: root.lenses ? root.results.lenses : 0
            delegate: LensBalance { width: side.width }
        }
    }
}
