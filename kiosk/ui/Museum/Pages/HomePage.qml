pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// The desk. Read above, choose below: the chapters on The Line, then the ways in, and below them
// the ways to explore.
Item {
    id: root
    required property KioskViewModel kiosk
    readonly property string pageTitle: kiosk.exhibit.title
    readonly property bool upright: Theme.portrait || Theme.grown > 1.1 || kiosk.exhibit.chapters.count > 6
    readonly property bool tight: Theme.navTwo && !Theme.portrait      // a bar of two rows on a low stage
    readonly property bool grows: Theme.grown <= 1.39

    objectName: "homePage"

    Reader {
        id: desk
        aside: true
        x: Theme.margin
        y: Theme.px(Theme.portrait ? 56 : root.tight ? 8 : 24)
        width: Theme.innerW
        height: (tabs.visible ? tabs.ceiling : Theme.stageH - Theme.navH) - Theme.px(24) - y
        spacing: Theme.px(root.tight ? 4 : 16)
        Item {
            width: desk.columnW
            height: Math.max(title.height, others.visible ? others.height : 0)
            Words {
                id: title
                token: "title1"
                text: root.pageTitle
                x: Theme.rtl ? parent.width - width : 0
                width: parent.width - (others.visible ? others.width + Theme.gutter : 0)
                Accessible.role: Accessible.Heading
            }
            ActionButton {
                id: others
                visible: root.kiosk.hasGallery
                kind: "secondary"
                label: qsTr("All exhibits")
                x: Theme.rtl ? 0 : parent.width - width
                onTapped: root.kiosk.go("gallery")
            }
        }
        Words {
            token: "lead"
            color: Theme.ink2
            text: root.kiosk.exhibit.keyLine
            x: Theme.rtl ? desk.columnW - width : 0
            width: Theme.large ? desk.columnW : Math.min(desk.columnW, Theme.px(1300))
        }
        Words { // with a story it stands above the chapters
            visible: !root.kiosk.exhibit.hasStory && text !== ""
            token: "body"
            styled: true
            color: Theme.ink2
            text: root.kiosk.exhibit.text
            x: Theme.rtl ? desk.columnW - width : 0
            width: Theme.large ? desk.columnW : Math.min(desk.columnW, Theme.px(1300))
        }
        HomeChapters {
            kiosk: root.kiosk
            upright: root.upright
            width: desk.columnW
            visible: root.kiosk.exhibit.hasStory
        }
        HomeWays {
            kiosk: root.kiosk
            width: desk.columnW
            // The cards end just above the bar, or follow the chapters where the column is longer.
            room: Theme.portrait ? root.grows ? desk.height - y : 0 : root.upright ? 0 : desk.height - y
        }
    }
    ExploreTabs { id: tabs; kiosk: root.kiosk; visible: root.kiosk.exhibit.hasExplore }
}
