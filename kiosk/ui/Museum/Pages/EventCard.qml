pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// The event in front: when, what, the source that tells of it; the events before and after.
Rectangle {
    id: root
    required property KioskViewModel kiosk
    readonly property ExploreViewModel explore: kiosk.explore
    readonly property int index: explore.eventIndex
    readonly property int last: explore.timeline.count - 1
    property bool beside: false          // the steps stand beside the words, one above the other
    readonly property real stepW: Math.max(before.implicitWidth, after.implicitWidth)
    readonly property real pad: Theme.px(40)
    readonly property var event: shown(index, kiosk.language)

    function shown(row: int, language: string): var {
        return explore.timeline.at(row);
    }

    color: Theme.surface
    border { width: Theme.edge; color: Theme.rule }

    Rectangle { x: Theme.rtl ? root.width - width : 0; width: Theme.px(8); height: root.height; color: Theme.accent }
    Reader {
        id: column
        x: root.pad + (root.beside && Theme.rtl ? after.width + Theme.px(32) : 0)
        y: Theme.px(root.beside ? 16 : 32)
        width: root.width - 2 * root.pad - (root.beside ? after.width + Theme.px(32) : 0)
        height: root.beside ? root.height - y - Theme.px(8) : before.y - y - Theme.gap
        spacing: Theme.px(12)
        showing: root.index
        about: root.event.title ?? ""
        Words { token: "meta"; font.capitalization: Font.AllUppercase; color: Theme.ink2; text: root.event.date ?? ""; width: column.width }
        Words { token: "title2"; text: root.event.title ?? ""; width: column.width; Accessible.role: Accessible.Heading }
        Words {
            visible: text !== ""
            token: "body"
            color: Theme.ink
            text: root.event.text ?? ""
            x: Theme.rtl ? column.width - width : 0
            width: Math.min(column.width, Theme.measure)
        }
        Chip {
            visible: (root.event.source ?? "") !== ""
            label: qsTr("Open: %1").arg(root.event.sourceTitle ?? "")
            icon: "file-text"
            most: column.width
            x: Theme.rtl ? column.width - width : 0
            onTapped: root.kiosk.go("source", root.event.source)
        }
        Words { visible: text !== ""; token: "caption"; color: Theme.ink2; text: root.event.reference ?? ""; width: column.width }
    }
    ActionButton {
        id: before
        visible: root.index > 0
        label: qsTr("Before")
        icon: "caret-left"
        width: root.stepW
        x: (Theme.rtl !== root.beside) ? root.width - width - root.pad : root.pad
        y: root.beside ? Theme.px(24) : root.height - height - Theme.px(24)
        onTapped: root.explore.showEvent(root.index - 1)
    }
    ActionButton {
        id: after
        width: root.stepW
        visible: root.index < root.last
        label: qsTr("After")
        icon: "caret-right"
        iconLast: true
        x: Theme.rtl ? root.pad : root.width - width - root.pad
        y: root.beside ? before.y + before.height + Theme.gap : before.y
        onTapped: root.explore.showEvent(root.index + 1)
    }
}
