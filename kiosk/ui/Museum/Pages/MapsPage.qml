pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// Maps: the map bleeds off the stage; beside it, or upright below, its finding, its marks as a list,
// and what it shows. A touched mark lights its row, a touched row brings the map there.
Item {
    id: root
    required property KioskViewModel kiosk
    readonly property ExploreViewModel explore: kiosk.explore
    readonly property MapViewModel map: explore.map
    readonly property string pageTitle: map.keyLine !== "" ? map.keyLine : map.title
    readonly property var mark: map.marks.revision >= 0 ? map.marks.at(map.markIndex) : ({})
    readonly property bool told: Theme.large && map.markIndex >= 0
    readonly property int span: Theme.large ? 6 : 8
    readonly property real shape: map.picture.height > 0 ? map.picture.width / map.picture.height : 1
    readonly property real mapW: Theme.portrait ? Theme.stageW : Math.min(Theme.margin + Theme.cellW(span), Math.round(mapH * shape))
    readonly property real mapH: Theme.portrait ? Math.round(tabs.ceiling * (Theme.large ? 0.42 : 0.46)) : tabs.ceiling - (choice.visible ? choice.height + Theme.px(40) : 0)

    objectName: "mapsPage"

    MapView {
        id: view
        map: root.map
        over: Qt.rect(keys.x - x, keys.y - y, keys.width, keys.height)
        x: Theme.portrait ? 0 : Theme.mirrorX(0, width)
        width: root.mapW
        height: root.mapH
    }
    Rectangle { // where the paper of the map ends
        x: view.x
        y: root.mapH
        width: root.mapW
        height: Math.max(1, Theme.px(1))
        color: Theme.rule
    }
    ZoomKeys {
        id: keys
        facsimile: view
        upright: false
        x: view.x + Theme.px(24)          // no side is the leading one of a map
        y: root.mapH - height - Theme.px(24)
    }
    Reader {
        id: list
        x: Theme.portrait ? Theme.margin : Theme.mirrorX(root.mapW + Theme.px(40), width)
        y: Theme.portrait ? root.mapH + Theme.px(32) : Theme.px(40)
        width: Theme.portrait ? Theme.innerW : Theme.stageW - root.mapW - Theme.px(40) - Theme.margin
        height: (choice.visible ? choice.y : tabs.ceiling) - y - Theme.px(20)
        follows: !Theme.large            // large text: the mark in front is told at the top
        showing: root.map.id + root.map.markIndex
        Chip { visible: Theme.large && root.explore.maps.count > 1; icon: "caret-up"; label: qsTr("All maps"); onTapped: chooser.active = true }
        Words { visible: root.told; token: "body"; font.weight: Font.DemiBold; text: root.mark.label ?? ""; width: list.width }
        Words { visible: root.told; token: "body"; text: root.mark.text ?? ""; width: list.width; bottomPadding: Theme.px(24) }
        Words { visible: root.map.untranslated; token: "caption"; color: Theme.ink2; text: qsTr("This page is not yet in your language."); width: list.width }
        Words { token: Theme.large ? "lead" : "ask"; text: root.pageTitle; width: list.width; bottomPadding: Theme.px(12); Accessible.role: Accessible.Heading }
        Rectangle { width: list.width; height: Math.max(1, Theme.px(1)); color: Theme.rule }
        Repeater {
            model: root.map.marks
            delegate: Column {
                id: entry
                required property int index
                required property string id
                required property string kind
                required property string text
                required property bool told
                required property bool current
                required property var model
                readonly property bool chosen: current
                visible: told
                width: list.width
                MapMarkRow {
                    kind: entry.kind
                    label: entry.model.label
                    about: entry.text
                    chosen: entry.current
                    width: list.width
                    onTapped: {
                        root.map.choose(entry.id);
                        view.show(entry.index);
                    }
                }
                Words {
                    id: about
                    visible: entry.current && !root.told
                    token: "body"
                    text: entry.text
                    Rectangle { z: -1; x: -about.x; width: list.width; height: about.height; color: Theme.lit }
                    Rectangle { x: Theme.rtl ? list.width - about.x - width : -about.x; width: Theme.px(8); height: about.height; color: Theme.accent }
                    x: Theme.rtl ? Theme.px(8) : Theme.px(64)
                    width: list.width - Theme.px(72)
                    topPadding: Theme.px(12)
                    bottomPadding: Theme.px(20)
                }
            }
        }
        Words { visible: text !== ""; token: "body"; styled: true; text: root.map.shows; width: list.width; topPadding: Theme.px(20) }
        Words { visible: text !== ""; token: "body"; styled: true; color: Theme.ink2; text: root.map.limits; width: list.width; topPadding: Theme.px(20) }
        Words { visible: text !== ""; token: "caption"; color: Theme.ink2; text: root.map.credit; width: list.width; topPadding: Theme.px(12) }
    }
    SheetChoice {
        id: choice
        visible: !Theme.large && root.explore.maps.count > 1
        sheets: root.explore.maps
        x: Theme.mirrorX(Theme.margin, width)
        y: tabs.ceiling - height - Theme.px(20)
        width: Theme.innerW
        onPicked: id => root.kiosk.go("explore-maps", id)
    }
    Connections {
        target: root.map
        function onChanged(): void {
            if (root.shown !== root.map.id)
                list.toTop();
            root.shown = root.map.id;
        }
    }
    property string shown: map.id
    ExploreTabs { id: tabs; kiosk: root.kiosk }
    SheetChooser {
        id: chooser
        title: qsTr("All maps")
        bottomY: tabs.y
        sheets: root.explore.maps
        onPicked: id => root.kiosk.go("explore-maps", id)
    }
}
