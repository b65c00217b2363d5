pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// One big question; its pages on The Line; the sources it rests on.
Item {
    id: root
    required property KioskViewModel kiosk
    readonly property ChapterViewModel chapter: kiosk.chapter
    readonly property string pageTitle: chapter.title
    readonly property bool pictured: chapter.picture !== ""
    readonly property real underH: local.ceiling - caption.height - sources.height - Theme.px(72)      // what sources below it leave the picture
    readonly property bool beside: pictured && !Theme.portrait && Theme.grown <= 1.39 && underH >= Theme.px(280)
    readonly property bool listed: !pictured && !Theme.portrait
    readonly property real half: Theme.portrait ? Theme.stageW : Theme.stageW / 2
    readonly property real uprightH: Math.max(Theme.px(320), Math.min(Theme.px(608), local.ceiling - column.columnHeight - Theme.px(136)))     // what the words leave
    readonly property real pictureH: pictured ? Theme.portrait ? Theme.large ? Theme.px(240) : uprightH : Math.max(Theme.px(280), Math.min(Theme.px(520), beside ? underH : local.ceiling - caption.height - Theme.px(72))) : 0

    readonly property bool tallTitle: Theme.portrait && display.wide(chapter.title) > column.width     // of two lines

    objectName: "chapterPage"

    WordMeasure { id: display; token: "display" }
    Plate {
        id: plate
        visible: root.pictured
        x: Theme.portrait ? 0 : Theme.mirrorX(root.half, width)
        width: root.half
        height: root.pictureH
        picture: root.chapter.picture
        crop: root.chapter.kept
        alt: root.chapter.alt
    }
    Words {
        id: caption
        visible: root.pictured && (!Theme.portrait || Theme.grown < 1.5)
        token: "caption"
        color: Theme.ink2
        text: root.chapter.caption
        x: Theme.portrait ? Theme.margin : Theme.mirrorX(root.half, width)
        y: root.pictureH + Theme.px(16)
        width: root.half - Theme.margin * (Theme.portrait ? 2 : 1)
    }
    Reader {
        id: column
        x: Theme.portrait ? Theme.margin : Theme.mirrorX(Theme.margin, width)
        y: Theme.portrait ? root.pictureH + Theme.px(root.pictured && Theme.large ? 40 : 96) : Theme.px(56)
        width: Theme.portrait ? Theme.innerW : root.pictured ? root.half - Theme.margin - Theme.px(64) : Theme.cellW(7)
        height: local.ceiling - y - Theme.px(40)
        spacing: Theme.px(24)
        showing: root.chapter.id
        Words {
            token: "meta"
            font.capitalization: Font.AllUppercase
            color: Theme.ink2
            text: qsTr("Chapter %1 of %2").arg(root.chapter.number).arg(root.chapter.count)
            width: column.width
        }
        TitleWords {
            tokens: [...(text.length > 20 || Theme.grown > 1.39 || root.tallTitle ? [] : ["display"]), "title1", "title2", "ask"]
            most: Theme.large ? 99 : 2
            text: root.chapter.title
            width: column.width
        }
        Words {
            token: "lead"
            text: root.chapter.keyLine
            x: Theme.rtl ? column.width - width : 0
            width: Math.min(column.width, Theme.measure * 1.2)
        }
        Words {
            visible: text !== "" && text !== root.chapter.keyLine
            token: "body"
            styled: true
            color: Theme.ink2
            text: root.chapter.text
            x: Theme.rtl ? column.width - width : 0
            width: Math.min(column.width, Theme.measure)
        }
        ChapterSources {
            width: column.width
            visible: !root.beside && !root.listed && root.chapter.sources.count > 0
            sources: root.chapter.sources
            onSourceRequested: id => root.kiosk.go("source", id)
        }
    }
    ChapterSources {
        id: sources
        visible: root.beside && root.chapter.sources.count > 0
        x: caption.x
        y: Math.max(caption.y + caption.height, root.pictureH) + Theme.px(16)
        width: caption.width
        sources: root.chapter.sources
        onSourceRequested: id => root.kiosk.go("source", id)
    }
    PageList { // without a picture the pages themselves stand beside the question
        visible: root.listed
        x: Theme.cellX(9, 4)
        y: Theme.px(56)
        width: Theme.cellW(4)
        height: local.ceiling - y - Theme.px(40)
        pages: root.chapter.pages
        onPageRequested: item => root.kiosk.go("page", item)
        ChapterSources {
            width: Theme.cellW(4)
            sources: root.chapter.sources
            onSourceRequested: id => root.kiosk.go("source", id)
        }
    }
    LocalRow {
        id: local
        primary: root.chapter.pages.count > 0 ? qsTr("Begin: page 1 of %1").arg(root.chapter.pages.count) : ""
        onPrimaryTapped: root.kiosk.go("page", root.chapter.pages.at(0).item)
        PageStops {
            width: parent.width
            stops: root.chapter.pages
            onStopRequested: row => root.kiosk.go("page", root.chapter.pages.at(row).item)
        }
    }
}
