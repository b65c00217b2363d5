import QtQuick
import Museum.Theme
import Museum.ViewModels

// Half of a comparison: the page with its zoom keys, and beside it, or upright at large text below it,
// who, when and a few words.
Parted {
    id: root
    required property SourceViewModel source
    signal filmRequested(string id)
    readonly property bool stacked: Theme.portrait && Theme.large
    readonly property real boardH: stacked ? Theme.px(560) : height
    readonly property real wordsW: stacked ? width : keysBelow ? width - Theme.px(24) - Math.max(keys.width + Theme.px(16), width / 2) : Math.max(keys.width, Math.round(width * 0.44))
    readonly property bool keysBelow: Theme.grown > 1.1 || height < Theme.px(340)     // the words need the room beside the page
    readonly property real boardW: stacked ? width : width - wordsW - Theme.px(24)

    implicitHeight: Theme.px(576) + words.columnHeight       // as it is stacked

    Rectangle {
        x: Theme.rtl ? root.width - width : 0
        width: root.boardW
        height: root.boardH
        color: Theme.sunk
        Facsimile {
            id: page
            facsimile: root.source.facsimile
            share: 0.5
            width: parent.width
            height: label.y - Theme.px(4)
            padX: Theme.px(16)
            padY: Theme.px(16)
        }
        SheetScale {
            perMm: page.perMm
            most: Theme.px(76)
            x: Theme.rtl ? parent.width - width - Theme.px(8) : Theme.px(8)
            y: page.height - height - Theme.px(8)
        }
        NoPicture { source: root.source; anchors.fill: page; onFilmRequested: root.filmRequested(root.source.id) }
        PictureKind {
            id: label
            facsimile: root.source.facsimile
            filmed: root.source.filmOnly
            x: Theme.px(16)
            y: parent.height - height - Theme.px(8) - (root.keysBelow ? keys.height + Theme.px(8) : 0)
            width: parent.width - Theme.px(32)
        }
    }
    Item { id: first }                   // the keys come where they stand: below the page, or after the words
    Reader {
        id: words
        x: Theme.rtl || root.stacked ? 0 : root.boardW + Theme.px(24)
        y: root.stacked ? root.boardH + Theme.px(16) : 0
        width: root.wordsW
        height: root.stacked ? columnHeight : root.height - (root.keysBelow ? 0 : keys.height + Theme.gap)
        spacing: Theme.px(8)
        about: root.source.shortTitle
        showing: root.source.id
        Words { token: "meta"; text: Theme.inARow([qsTr("Source %1").arg(root.source.number), root.source.date], "  ").toLocaleUpperCase(); color: Theme.ink2; width: words.width }
        Words { token: "control"; text: root.source.shortTitle; width: words.width; Accessible.role: Accessible.Heading }
        TitleWords { visible: text !== ""; tokens: ["body", "caption"]; font.family: Theme.faces.serif; text: root.source.quotation === "" ? root.source.keyLine : root.source.quotation; width: words.width; Accessible.role: Accessible.StaticText }
        ProvenanceLine { source: root.source; width: words.width }
    }
    Item { id: last }
    ZoomKeys {
        id: keys
        parent: root.keysBelow ? first : last
        readonly property real inset: (root.boardW - width) / 2
        facsimile: page
        about: root.source.shortTitle
        enabled: root.source.facsimile.present
        upright: false
        room: root.keysBelow && !root.stacked ? root.width / 2 - Theme.px(16) : Infinity
        x: root.keysBelow ? (Theme.rtl ? root.width - width - inset : inset) : words.x + (Theme.rtl ? root.wordsW - width : 0)
        y: root.boardH - height - (root.keysBelow ? Theme.px(8) : 0)
    }
}
