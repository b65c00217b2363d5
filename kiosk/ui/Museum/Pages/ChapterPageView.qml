pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// One picture, one idea, at most 75 words. At large text the picture narrows and the words page.
Item {
    id: root
    required property KioskViewModel kiosk
    readonly property PageViewModel leaf: kiosk.chapterPage
    readonly property string pageTitle: leaf.title
    readonly property bool large: Theme.grown > 1.39
    readonly property bool charted: leaf.hasChart && Theme.grown <= (leaf.chart.kind === "journey" ? 1.2 : 1.75)      // at the largest text a chart has its own page
    readonly property bool mapped: leaf.hasMap && Theme.grown <= 1.75
    readonly property bool drawn: charted || mapped
    readonly property bool shown: leaf.picture !== "" || drawn
    readonly property int split: !shown ? 2 : large && !drawn ? 5 : 7      // column where reading starts
    readonly property real textX: Theme.margin + (split - 1) * (Theme.colW + Theme.gutter)
    readonly property real sideW: textX - Theme.px(64)
    readonly property real pictureH: Theme.portrait ? Theme.px(large && !drawn ? 240 : 608) : local.ceiling - caption.height - Theme.px(60)
    readonly property bool tall: leaf.picture !== "" && leaf.pictureHeight > leaf.pictureWidth
    signal cardRequested(string kind, string id, string label, string text)

    objectName: "chapterPageView"

    Rectangle { // a tall picture stands whole on plain ground
        visible: root.tall
        x: Theme.portrait ? 0 : Theme.sideX(0, width)
        width: Theme.portrait ? Theme.stageW : root.sideW
        height: root.pictureH
        color: Theme.sunk
    }
    Plate {
        readonly property real inset: root.tall ? Theme.px(32) : 0
        visible: root.leaf.picture !== ""
        x: Theme.portrait ? inset : Theme.sideX(0, root.sideW) + inset
        y: inset
        width: (Theme.portrait ? Theme.stageW : root.sideW) - 2 * inset
        height: root.pictureH - 2 * inset
        whole: root.tall
        picture: root.leaf.picture
        crop: root.leaf.kept
        alt: root.leaf.alt
    }
    Words {
        id: caption
        visible: root.leaf.picture !== "" && !(Theme.portrait && root.large)
        token: "caption"
        color: Theme.ink2
        text: root.leaf.caption
        x: Theme.sideX(Theme.margin, width)
        y: root.pictureH + Theme.px(14)
        width: (Theme.portrait ? Theme.stageW : root.sideW) - Theme.margin - (Theme.portrait ? Theme.margin : 0)
    }
    LeafChart {
        id: chart
        visible: root.charted
        kiosk: root.kiosk
        x: Theme.sideX(Theme.margin, width)
        y: Theme.px(56)
        width: Theme.portrait ? Theme.innerW : root.sideW - Theme.margin
        height: Theme.portrait ? root.pictureH - Theme.px(24) : local.ceiling - y - Theme.px(40)
    }
    Loader {
        active: root.mapped
        x: Theme.portrait ? 0 : Theme.sideX(0, width)
        width: Theme.portrait ? Theme.stageW : root.sideW
        height: Theme.portrait ? root.pictureH + Theme.px(48) : local.ceiling
        sourceComponent: LeafMap { kiosk: root.kiosk }
    }
    Words {
        id: where
        token: "meta"
        font.capitalization: Font.AllUppercase
        color: Theme.ink2
        text: qsTr("Chapter %1   %2").arg(root.leaf.chapterNumber).arg(root.leaf.chapterTitle)
        x: words.x
        y: Theme.portrait ? (root.shown ? root.pictureH + (caption.visible ? caption.height + Theme.px(48) : Theme.px(root.drawn ? 80 : 32)) : Theme.px(72)) : Theme.px(56)
        width: words.width
    }
    LeafText {
        id: words
        leaf: root.leaf
        keyed: chart.keyed
        x: Theme.portrait ? Theme.margin : Theme.sideX(root.textX, width)
        y: where.y + where.height + Theme.px(16)
        width: Theme.portrait ? Theme.innerW : Theme.cellW(13 - root.split)
        height: local.ceiling - y - Theme.px(40)
        onPageRequested: (page, item) => root.kiosk.go(page, item)
        onCardRequested: (kind, id, label, text) => root.cardRequested(kind, id, label, text)
    }
    LocalRow {
        id: local
        primary: root.leaf.hasNext ? qsTr("Next: page %1 of %2").arg(root.leaf.number + 1).arg(root.leaf.count)
            : root.kiosk.chapter.nextId !== "" ? qsTr("Next: chapter %1").arg(root.leaf.chapterNumber + 1)
            : root.kiosk.exhibit.hasEvidence ? qsTr("Next: the evidence") : qsTr("Next: start")
        secondary: root.large ? "" : root.leaf.hasPrevious ? qsTr("Page %1").arg(root.leaf.number - 1) : qsTr("Chapter %1").arg(root.leaf.chapterNumber)
        onPrimaryTapped: {
            if (root.leaf.hasNext)
                root.kiosk.go("page", root.leaf.nextItem);
            else if (root.kiosk.chapter.nextId !== "")
                root.kiosk.go("chapter", root.kiosk.chapter.nextId);
            else
                root.kiosk.go(root.kiosk.exhibit.hasEvidence ? "evidence" : "home");
        }
        onSecondaryTapped: root.kiosk.go(root.leaf.hasPrevious ? "page" : "chapter", root.leaf.hasPrevious ? root.leaf.previousItem : root.leaf.chapterId)
        PageStops {
            width: parent.width
            stops: root.leaf.stops
            here: root.leaf.number
            onStopRequested: row => root.kiosk.go("page", root.leaf.stops.at(row).item)
        }
    }
}
