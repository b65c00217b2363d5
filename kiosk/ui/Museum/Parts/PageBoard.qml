import QtQuick
import Museum.Theme
import Museum.ViewModels

// A page of a source on its sunk ground: the picture, what kind of picture it is, its pages and the
// zoom keys beside what they change, in the lower half. Lying, they stand at its sides; upright, below,
// or beside a tall picture that is larger so.
Rectangle {
    id: root
    required property SourceViewModel source
    property alias region: page.region
    property alias word: page.word
    readonly property alias facsimile: page
    property alias between: between.data     // over the picture, under the keys
    property string provenance: ""       // told below the picture, where it is not told among the words
    readonly property bool present: source.facsimile.present
    readonly property bool larger: (width - 2 * (keys.share + edge + Theme.px(24))) * page.facsimile.height > (height - keys.columnH / keys.count - Theme.px(84)) * page.facsimile.width
    readonly property bool flanked: !Theme.portrait || present && larger && !strip.visible && keys.columnH + Theme.px(88) <= height     // by the keys
    readonly property bool low: flanked && Theme.portrait && Theme.grown > 1.1      // the keys down to the foot
    readonly property bool beside: low || Theme.portrait && !flanked && !strip.visible && Theme.textStep === 1     // the label beside the keys
    readonly property real foot: flanked || beside ? 0 : Math.max(keys.height, strip.height) + Theme.px(24)
    readonly property real side: Math.max(keys.width, strip.visible ? strip.width + Theme.margin - Theme.px(32) : 0) + edge + Theme.px(24)
    readonly property real edge: Theme.portrait ? Theme.margin : Theme.px(32)
    property real ceiling: Infinity      // where what is told of the picture begins, once it stands still
    signal moved(real xPercent, real yPercent)
    signal tapped(real xPercent, real yPercent)

    Keys.onPressed: event => {
        const way = event.key === Qt.Key_PageDown ? 1 : event.key === Qt.Key_PageUp ? -1 : 0;
        event.accepted = way !== 0;
        if (way !== 0)
            source.showPage(source.pageIndex + way);
    }
    function settle(): void { ceiling = caption.y - Theme.px(32); }
    color: Theme.sunk

    Facsimile {
        id: page
        facsimile: root.source.facsimile
        width: root.width
        height: root.height - caption.height - root.foot
        padX: root.flanked ? root.side : Theme.margin
        padY: Theme.px(Theme.portrait ? 20 : 28)
        mapInset: Theme.portrait || !strip.visible ? Theme.px(16) : Theme.margin + strip.width + Theme.gap
        onMoved: (xPercent, yPercent) => root.moved(xPercent, yPercent)
        onTapped: (xPercent, yPercent) => root.tapped(xPercent, yPercent)
    }
    Plate {
        visible: !root.present
        anchors.centerIn: page
        width: Math.min(page.width - 2 * page.padX, Theme.px(480))
        height: Math.min(page.height - 2 * page.padY, Theme.px(600))
        picture: ""
        filmed: root.source.filmOnly
        alt: filmed ? qsTr("A film, no picture.") : qsTr("There is no picture of this source.")
    }
    Item { id: between; anchors.fill: parent }
    Item {
        id: caption
        y: root.height - height - root.foot
        width: root.width
        onYChanged: Qt.callLater(root.settle)
        height: Math.max(label.height, root.beside && !root.low ? keys.height : 0) + Theme.px(20)
        PictureKind {
            id: label
            facsimile: root.source.facsimile
            filmed: root.source.filmOnly
            provenance: root.provenance
            whole: !Theme.large      // in large text the rest stands among the words
            x: Theme.keysLeft ? root.width - Theme.margin - width : Theme.margin
            y: Theme.px(8)
            width: root.width - Theme.margin - root.edge - (root.beside && keys.visible ? keys.width + Theme.gutter : 0)
        }
    }
    SheetScale { // above the keys at its side, where the page does not reach while it is whole
        perMm: page.perMm
        width: root.flanked ? Math.max(implicitWidth, keys.width) : implicitWidth
        x: !root.flanked ? (Theme.keysLeft ? root.width - width - Theme.margin : Theme.margin) : Theme.keysLeft ? keys.x : keys.x + keys.width - width
        y: (root.flanked ? keys.y : page.height) - height - Theme.gap
    }
    PageStrip {
        id: strip
        pages: root.source.pages
        pageIndex: root.source.pageIndex
        upright: !Theme.portrait
        room: Theme.portrait ? root.width - 2 * Theme.margin - keys.width - Theme.gutter : caption.y - Theme.px(32)
        x: Theme.keysLeft ? root.width - width - Theme.margin : Theme.margin
        y: Theme.portrait ? root.height - Theme.px(12) - (height + Math.max(height, keys.height)) / 2 : caption.y - height - Theme.px(16)
        onPageRequested: index => root.source.showPage(index)
    }
    ZoomKeys {
        id: keys
        visible: root.present
        facsimile: page
        turns: !(Theme.portrait && Theme.large && strip.visible)     // rather a larger page
        upright: root.flanked
        room: root.width - 2 * Theme.margin - (root.source.pages.count > 1 ? root.width / 3 : 0)
        high: Theme.portrait ? Infinity : root.ceiling
        x: Theme.keysLeft ? root.edge : root.width - width - root.edge
        y: root.flanked ? (root.low ? root.height : caption.y) - height - Theme.px(16) : root.height - Theme.px(12) - (height + Math.max(height, strip.visible ? strip.height : 0)) / 2
    }
}
