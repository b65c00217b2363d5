pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// Everything that has a picture; a touch opens what it belongs to.
Reader {
    id: root
    required property IndexViewModel index
    readonly property int across: Theme.portrait ? Theme.large ? 2 : 3 : Theme.large ? 4 : 6
    readonly property real cardW: (columnW - (across - 1) * Theme.gutter) / across

    aside: true
    Grid {
        id: grid
        property real tallest: Theme.lineOf("caption") * 2       // the words of the card with most
        columns: root.across
        rowSpacing: Theme.px(20)
        columnSpacing: Theme.gutter
        layoutDirection: Theme.direction
        Repeater {
            model: root.index.pictures
            delegate: Tappable {
                id: card
                required property int index
                required property string title
                required property string kind
                required property string picture
                required property string alt
                required property rect crop
                readonly property KindSign sign: KindSign { kind: card.kind }
                label: title
                note: [sign.word, alt].join(". ")
                width: root.cardW
                height: plate.height + grid.tallest + Theme.px(20)
                onTapped: root.index.openPicture(index)
                Rectangle {
                    anchors.fill: parent
                    radius: Theme.radius
                    color: card.down ? Theme.lit : Theme.surface
                    border { width: Theme.edge; color: Theme.rule }
                }
                Plate {
                    id: plate
                    x: Theme.edge
                    y: Theme.edge
                    width: card.width - 2 * Theme.edge
                    height: Math.round(width * 0.62)
                    picture: card.picture
                    crop: card.crop
                    alt: ""
                    Accessible.ignored: true
                }
                Words {
                    token: "caption"
                    font.weight: Font.Medium
                    text: card.title
                    onHeightChanged: grid.tallest = Math.max(grid.tallest, height)
                    x: Theme.px(14)
                    y: plate.height + Theme.px(10)
                    width: card.width - 2 * x
                    Accessible.ignored: true
                }
            }
        }
    }
}
