pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// Look: the picture as large as it goes, what one notices first, then a few stops with a sentence each.
Item {
    id: root
    required property SourceViewModel source
    readonly property bool guided: source.guideIndex >= 0
    readonly property real boardW: Theme.portrait ? width : Theme.navTwo ? width / 2 : Theme.cellW(7) + Theme.margin
    readonly property real boardH: Theme.portrait ? Math.round(height * (Theme.grown > 1.1 ? 0.42 : 0.52)) : height
    readonly property real textW: Theme.portrait ? Theme.innerW : width - boardW - Theme.px(48) - Theme.margin

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
        x: Theme.portrait ? 0 : Theme.mirrorX(0, width)
        width: root.boardW
        height: root.boardH
        region: root.regionOf(root.source.guideIndex)
    }
    Reader {
        id: reader
        x: Theme.portrait ? Theme.margin : Theme.mirrorX(root.boardW + Theme.px(48), width)
        y: Theme.portrait ? root.boardH + Theme.px(24) : Theme.px(40)
        width: root.textW
        height: root.height - y - (guide.visible ? guide.height + Theme.px(32) : Theme.px(16))
        spacing: Theme.px(32)
        showing: root.source.id + root.source.guideIndex
        SourceHeading { source: root.source; brief: Theme.grown > 1.1; token: Theme.portrait || Theme.navTwo ? "ask" : "title2"; width: reader.width }
        Prompts { visible: !root.guided && root.source.prompts.count > 0; source: root.source; width: reader.width; onNoteShown: note => reader.revealSoon(note) }
        PictureKind { visible: Theme.large && !root.guided; facsimile: root.source.facsimile; whole: true; color: Theme.ink2; width: reader.width }
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
