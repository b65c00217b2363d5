import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// A source of the quick look on one page: its picture, one sentence, and which way it speaks. The five
// steps wait below for those who have longer. Large text leaves the picture to them, save where it has room.
Item {
    id: root
    required property SourceViewModel source
    required property ExhibitViewModel exhibit
    signal filmRequested(string id)
    readonly property real spare: height - choice.height - words.columnHeight - Theme.px(88)      // upright, what the words leave
    readonly property real boardW: Theme.portrait ? width : Theme.large ? 0 : Theme.navTwo ? width * 0.4 : Theme.cellW(5) + Theme.margin
    readonly property real boardH: Theme.portrait && spare > Theme.px(240) ? Math.min(height * 0.64, spare) : Theme.large ? 0 : Theme.portrait ? Math.min(height * 0.5, height - choice.height - Theme.px(Theme.grown > 1.1 ? 520 : 340)) : height
    readonly property real textX: Theme.portrait || Theme.large ? Theme.margin : boardW + Theme.px(48)
    readonly property real textW: width - textX - Theme.margin

    Rectangle {
        id: board
        visible: root.boardH > Theme.px(240)
        x: Theme.portrait ? 0 : Theme.sideX(0, width)
        width: root.boardW
        height: root.boardH
        color: Theme.sunk
        Plate {
            id: plate
            visible: root.source.facsimile.present
            picture: root.source.facsimile.screen
            alt: root.source.facsimile.alt
            whole: true
            x: Theme.margin
            y: Theme.px(28)
            width: board.width - 2 * x
            height: kind.y - y - Theme.px(12)
        }
        NoPicture { source: root.source; anchors.fill: plate; onFilmRequested: root.filmRequested(root.source.id) }
        PictureKind {
            id: kind
            facsimile: root.source.facsimile
            filmed: root.source.filmOnly
            x: Theme.margin
            y: board.height - height - Theme.px(20)
            width: board.width - 2 * x
        }
    }
    Reader {
        id: words
        x: Theme.sideX(root.textX, width)
        y: Theme.portrait ? root.boardH + Theme.px(24) : Theme.px(40)
        width: root.textW
        height: choice.y - y - Theme.px(24)
        aside: true
        spacing: Theme.px(24)
        showing: root.source.id
        Words { visible: Theme.large; token: "lead"; font.family: Theme.faces.serif; text: root.source.shortTitle; width: words.columnW; Accessible.role: Accessible.Heading }
        SourceHeading { visible: !Theme.large; source: root.source; token: Theme.portrait || Theme.navTwo ? "ask" : "title2"; width: words.width }
        Words { token: "lead"; text: root.source.keyLine; x: Theme.rtl ? words.columnW - width : 0; width: Math.min(words.columnW, Theme.measure) }
    }
    WeighChoice {
        id: choice
        x: words.x
        y: root.height - height - Theme.px(16)
        width: root.textW
        side: root.source.side
        strength: root.source.strength
        worseEnd: root.exhibit.worseEnd
        betterEnd: root.exhibit.betterEnd
        subject: root.source.shortTitle
        onSideChosen: side => root.source.weigh(side, root.source.strength === 0 ? 2 : root.source.strength)
        onStrengthChosen: strength => root.source.weigh(root.source.side, strength)
    }
}
