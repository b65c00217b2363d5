pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.ViewModels

// The question that remains, and beside it what the visitor's evidence said, lens by lens.
Rectangle {
    id: root
    required property ResultsViewModel results
    required property ExhibitViewModel exhibit
    property real least: 0
    readonly property bool lenses: results.lenses.count > 0 && results.lean !== "empty"
    readonly property bool beside: !Theme.portrait && !Theme.large

    width: Theme.stageW
    height: Math.max(least, (beside ? Math.max(words.height, table.height) : words.height + (lenses ? table.height + Theme.px(32) : 0)) + Theme.px(56))
    color: Theme.sunk

    Words {
        id: words
        token: "title2"
        text: root.results.closingLine
        x: Theme.mirrorX(Theme.margin, width)
        y: Theme.px(28)
        width: root.beside ? Theme.cellW(5) : Theme.innerW
    }
    Column {
        id: table
        visible: root.lenses
        x: root.beside ? Theme.mirrorX(Theme.margin + 6 * (Theme.colW + Theme.gutter), width) : Theme.margin
        y: root.beside ? Theme.px(28) : words.y + words.height + Theme.px(32)
        width: root.beside ? Theme.cellW(6) : Theme.innerW
        spacing: Theme.px(4)
        Words { token: "caption"; strong: true; text: qsTr("Your evidence: “%1” against “%2”").arg(root.exhibit.worseEnd).arg(root.exhibit.betterEnd); width: table.width }
        Repeater {
            model: root.results.lenses
            delegate: LensBalance { width: table.width }
        }
    }
}
