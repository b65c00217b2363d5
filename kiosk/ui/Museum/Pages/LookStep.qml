pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// Look: the picture as large as it goes, what one notices first, then a few stops with a sentence each.
// A picture of which nothing else is told takes the whole page, its title below it.
Item {
    id: root
    required property SourceViewModel source
    readonly property bool guided: source.guideIndex >= 0
    readonly property bool bare: source.steps.count === 1 && source.prompts.count === 0 && source.guide.count === 0
    readonly property real boardW: Theme.portrait || bare ? width : Theme.navTwo ? width / 2 : Theme.cellW(7) + Theme.margin
    readonly property real wordsH: here.headH + prompts.askedH + origin.height + 2 * reader.spacing + Theme.px(48) + (guide.visible ? guide.height + Theme.gap + Theme.px(16) : Theme.px(16))
    readonly property real boardH: bare ? height - Math.min(reader.columnHeight, height * 0.4) - Theme.px(40) : !Theme.portrait ? height
        : Theme.grown > 1.1 ? Math.round(height * 0.42) : Math.round(Math.max(height * 0.505, Math.min(height * 0.66, height - wordsH)))
    readonly property bool told: Theme.portrait || Theme.navTwo || Theme.large      // whence it comes is told beside the picture, which needs the room
    readonly property real textW: Theme.portrait || bare ? Theme.innerW : width - boardW - Theme.px(48) - Theme.margin
    signal cardRequested(string kind, string id, string label, string text)

    function show(row: int): void {
        source.guideTo(row);
        const stop = source.guide.at(row);
        if (row >= 0 && stop.tied)
            board.facsimile.showRegion(stop.x, stop.y, stop.width, stop.height);
        else
            board.facsimile.showWhole();
    }
    function regionOf(row: int): rect {
        const stop = source.guide.at(row);
        return row >= 0 && stop.tied ? Qt.rect(stop.x, stop.y, stop.width, stop.height) : Qt.rect(0, 0, 0, 0);
    }

    PageBoard {
        id: board
        source: root.source
        visible: !film.active
        x: Theme.portrait ? 0 : Theme.sideX(0, width)
        width: root.boardW
        height: root.boardH
        region: root.regionOf(root.source.guideIndex)
        provenance: root.told ? "" : origin.text
    }
    Loader {
        id: film
        active: root.source.player.film && root.source.player.listening
        anchors.fill: board
        sourceComponent: FilmBoard { player: root.source.player }
    }
    Reader {
        id: reader
        x: Theme.portrait || root.bare ? Theme.margin : Theme.sideX(root.boardW + Theme.px(48), width)
        y: Theme.portrait || root.bare ? root.boardH + Theme.px(24) : Theme.px(40)
        width: root.textW
        height: root.height - y - (guide.visible ? guide.height + Theme.gap + Theme.px(16) : Theme.px(16))
        spacing: Theme.px(Theme.portrait ? 20 : 24)
        showing: root.source.id + root.source.guideIndex
        WordsHere {
            id: here
            source: root.source
            brief: Theme.grown > 1.1
            token: Theme.portrait || Theme.navTwo || root.source.title.length > 34 ? "ask" : "title2"
            width: reader.width
            onCardRequested: (kind, id, label, text) => root.cardRequested(kind, id, label, text)
        }
        Prompts { id: prompts; visible: !root.guided && root.source.prompts.count > 0; source: root.source; columns: Theme.portrait && Theme.grown <= 1.1 ? 3 : 1; width: reader.width; onNoteShown: note => reader.revealSoon(note) }
        PictureKind { visible: Theme.large && !root.guided && !root.bare && text !== ""; filmed: root.source.filmOnly; facsimile: root.source.facsimile; whole: true; color: Theme.ink2; width: reader.width }
        ProvenanceLine { id: origin; visible: root.told && !root.guided && text !== ""; source: root.source; width: reader.width }
        GuideStop {
            visible: root.guided
            source: root.source
            width: reader.width
        }
    }
    GuideKeys {
        id: guide
        visible: root.source.guide.count > 0
        source: root.source
        x: reader.x
        y: root.height - height - Theme.px(16)
        width: root.textW
        onStopRequested: row => root.show(row)
    }
}
