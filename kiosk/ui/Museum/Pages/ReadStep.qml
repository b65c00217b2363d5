pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// Read: the page is the largest thing; the ringed part and the lit line say the same words. Whoever
// was touched last leads: a touched line brings its place on the page, a moved page lights its line.
Item {
    id: root
    required property SourceViewModel source
    readonly property real boardH: Theme.portrait ? Math.round(height * (Theme.textStep > 1 ? 0.48 : 0.55)) : height
    readonly property real textX: Theme.portrait ? Theme.margin : Theme.mirrorX(Theme.stageW / 2 + Theme.px(48), textW)
    readonly property real textW: Theme.portrait ? Theme.innerW : Theme.stageW / 2 - Theme.px(48) - Theme.margin
    readonly property real textY: Theme.portrait ? boardH + Theme.px(24) : Theme.px(40)
    property Item litItem: null

    function follow(row: int): void {
        const line = source.lines.at(row);
        if (line.tied)
            board.facsimile.showRegion(line.x, line.y, line.width, line.height);
    }
    function regionOf(row: int): rect {
        const line = source.lines.at(row);
        return row >= 0 && line.tied ? Qt.rect(line.x, line.y, line.width, line.height) : Qt.rect(0, 0, 0, 0);
    }

    PageBoard {
        id: board
        source: root.source
        x: Theme.portrait ? 0 : Theme.mirrorX(0, width)
        width: Theme.portrait ? root.width : root.width / 2
        height: root.boardH
        region: root.regionOf(root.source.litLine)
        onMoved: (xPercent, yPercent) => root.source.lightAt(xPercent, yPercent)
        between: Tie {
            // It meets the lit words at the height of the ring where they are tall enough for that.
            readonly property real litTop: root.litItem ? reader.y + lines.y + root.litItem.y - reader.offset + Theme.px(12) : -1
            readonly property real litY: root.litItem ? Math.max(litTop, Math.min(litTop + root.litItem.height - Theme.px(24), start.y)) : -1
            readonly property bool backward: Theme.portrait !== Theme.rtl
            readonly property rect ring: board.facsimile.ring
            visible: root.litItem !== null && board.facsimile.ringInView && litY > reader.y && litY < reader.y + reader.height
                && start.y > 0 && start.y < board.facsimile.height
            x: -board.x
            start: Qt.point(board.x + Math.max(0, Math.min(board.width, (backward ? ring.x - Theme.px(6) : ring.x + ring.width + Theme.px(6)))), ring.y + ring.height / 2)
            paperEnd: board.x + (backward ? board.facsimile.sheetLeft : board.facsimile.sheetRight)
            fold: Theme.portrait ? Theme.mirrorX(Theme.margin / 2, 0) : Theme.mirrorX(Theme.stageW / 2 + Theme.px(24), 0)
            end: Qt.point(root.textX + (Theme.rtl ? root.textW : 0), litY)
        }
    }
    Reader {
        id: reader
        x: root.textX
        y: root.textY
        width: root.textW
        height: root.height - y - (readings.visible ? readings.height + Theme.px(32) : Theme.px(16))
        spacing: Theme.px(24)
        showing: root.source.id + root.source.pageIndex
        SourceHeading { source: root.source; brief: true; width: reader.width }
        Column {
            id: lines
            width: reader.width
            spacing: Theme.px(4)
            Repeater {
                model: root.source.lines
                delegate: TranscriptLine {
                    required property int index
                    required property string text
                    label: text
                    required remark
                    required tied
                    lit: index === root.source.litLine
                    width: lines.width
                    onLitChanged: {
                        root.litItem = lit ? this : root.litItem === this ? null : root.litItem;
                        if (lit)
                            reader.reveal(this);
                    }
                    Component.onCompleted: if (lit) root.litItem = this
                    onTapped: {
                        root.source.light(index);
                        root.follow(index);
                    }
                }
            }
        }
        Words { visible: text !== ""; token: "caption"; color: Theme.ink2; text: [root.source.readingLabel, root.source.translator].filter(word => word !== "").join(" "); width: reader.width }
        Words { visible: text !== ""; token: "caption"; color: Theme.ink2; text: root.source.provenance; width: reader.width }
        Prompts { source: root.source; width: reader.width; onNoteShown: note => reader.revealSoon(note) }
        PictureKind { visible: Theme.large; facsimile: root.source.facsimile; whole: true; color: Theme.ink2; width: reader.width }
    }
    ReadingSwitch {
        id: readings
        source: root.source
        x: root.textX
        y: root.height - height - Theme.px(16)
        width: root.textW
    }
}
