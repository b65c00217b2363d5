pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// The chapters of the story on The Line; upright The Line turns and carries them down.
Parted {
    id: root
    required property KioskViewModel kiosk
    property bool upright: false
    readonly property real pitch: upright ? 0 : (width + Theme.gutter) / Math.max(1, stops.count)
    readonly property real topY: Theme.px(upright ? 16 : 36)
    property real tallest: Theme.px(88)

    implicitHeight: upright ? topY + stops.count * tallest + Theme.px(24) : topY + tallest + Theme.px(24)
    onPitchChanged: tallest = Theme.px(88)

    Rectangle {
        x: root.upright ? (Theme.rtl ? root.width - Theme.px(7) : Theme.px(5)) : -Theme.margin
        y: root.upright ? root.topY : root.topY - height / 2
        width: root.upright ? Theme.edge : Theme.stageW
        height: root.upright ? stops.count * root.tallest : Theme.edge
        color: Theme.line
    }
    Repeater {
        id: stops
        model: root.kiosk.exhibit.chapters
        delegate: ChapterStop {
            required property int index
            required property string id
            required property int pagesRead
            begun: pagesRead > 0
            upright: root.upright
            x: root.upright ? 0 : Theme.rtl ? root.width - width - index * root.pitch : index * root.pitch
            y: root.topY + (root.upright ? index * root.tallest : 0)
            width: root.upright ? root.width : root.pitch - Theme.gutter
            height: root.tallest
            onImplicitHeightChanged: root.tallest = Math.max(root.tallest, implicitHeight)
            onTapped: root.kiosk.go("chapter", id)
        }
    }
}
