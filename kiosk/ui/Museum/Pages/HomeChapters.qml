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
    readonly property int lanes: upright && !Theme.portrait ? 2 : 1
    readonly property int perLane: Math.ceil(stops.count / lanes)
    readonly property real laneW: (width + Theme.gutter) / lanes - Theme.gutter
    readonly property real pitch: upright ? 0 : (width + Theme.gutter) / Math.max(1, stops.count)
    readonly property real topY: Theme.px(upright ? 16 : 36)
    property int placed: 0
    readonly property real tallest: needed(placed)

    function needed(count: int): real {
        let most = Theme.px(88);
        for (let place = 0; place < count; ++place)
            most = Math.max(most, (stops.itemAt(place) as Item)?.implicitHeight ?? 0);
        return most;
    }
    function laneX(lane: int): real {
        return Theme.rtl ? width - laneW - lane * (laneW + Theme.gutter) : lane * (laneW + Theme.gutter);
    }
    implicitHeight: upright ? topY + perLane * tallest + Theme.px(24) : topY + tallest + Theme.px(24)

    Rectangle {
        visible: !root.upright
        x: -Theme.margin
        y: root.topY - height / 2
        width: Theme.stageW
        height: Theme.edge
        color: Theme.line
    }
    Repeater { // upright: a Line down each lane
        model: root.upright ? root.lanes : 0
        delegate: Rectangle {
            required property int index
            x: root.laneX(index) + (Theme.rtl ? root.laneW - Theme.px(7) : Theme.px(5))
            y: root.topY
            width: Theme.edge
            height: Math.min(root.perLane, stops.count - index * root.perLane) * root.tallest
            color: Theme.line
        }
    }
    Repeater {
        id: stops
        model: root.kiosk.exhibit.chapters
        onItemAdded: root.placed += 1
        onItemRemoved: root.placed -= 1
        delegate: ChapterStop {
            required property int index
            required property string id
            required property int pagesRead
            readonly property int lane: root.upright ? Math.floor(index / root.perLane) : 0
            begun: pagesRead > 0
            upright: root.upright
            x: root.upright ? root.laneX(lane) : Theme.rtl ? root.width - width - index * root.pitch : index * root.pitch
            y: root.topY + (root.upright ? (index - lane * root.perLane) * root.tallest : 0)
            width: root.upright ? root.laneW : root.pitch - Theme.gutter
            height: root.tallest
            onTapped: root.kiosk.go("chapter", id)
        }
    }
}
