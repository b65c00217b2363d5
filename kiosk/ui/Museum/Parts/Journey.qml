pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.ViewModels

// Journeys side by side on one scale of time. A touch goes from station to station, one journey
// after the other; nothing moves by itself. The station in front is told below, or by another.
Item {
    id: root
    required property RowsModel stations
    required property real hours         // how long the scale is
    required property string showing     // another journey begins at its first station
    property bool told: true             // the station in front stands between the lanes and the keys
    property bool brief: false           // in one line
    property int front: 0
    readonly property int last: stations.count - 1
    readonly property list<string> lanes: named(stations.revision)
    readonly property real share: (width - Theme.gutter) / 2
    readonly property string place: qsTr("Step %1 of %2").arg(front + 1).arg(stations.count)

    // Asked anew for another journey and another language.
    function named(_revision: int): list<string> {
        const found = [];
        for (let row = 0; row < stations.count; ++row)
            found[stations.at(row).lane] = stations.at(row).laneName;
        return found;
    }
    function rowsOf(lane: int, _revision: int): list<int> {
        return Array.from({ length: stations.count }, (_, row) => row).filter(row => stations.at(row).lane === lane);
    }
    function goTo(row: int): void {
        front = Math.max(0, Math.min(last, row));
    }

    implicitHeight: board.height + (card.visible ? card.height + Theme.px(24) : 0) + keys.height + Theme.px(24)
    onShowingChanged: front = 0

    Column {
        id: board
        width: root.width
        spacing: Theme.px(10)
        Repeater {
            model: root.lanes
            delegate: JourneyLane {
                required property int index
                required property string modelData
                readonly property list<int> rows: root.rowsOf(index, root.stations.revision)
                name: modelData
                width: board.width
                shares: rows.map(row => root.stations.at(row).share)
                front: rows.filter(row => row <= root.front).length - 1
            }
        }
        JourneyScale { hours: root.hours; width: board.width }
    }
    JourneyCard {
        id: card
        visible: root.told
        stations: root.stations
        front: root.front
        brief: root.brief
        room: keys.y - y - Theme.px(24)
        y: board.height + Theme.px(24)
        width: root.width
    }
    Row {
        id: keys
        y: root.height - height
        width: root.width
        spacing: Theme.gutter
        layoutDirection: Theme.direction
        ActionButton {
            label: qsTr("Step back")
            note: root.place
            icon: "caret-left"
            enabled: root.front > 0
            opacity: enabled ? 1 : 0.4
            width: root.share
            height: Theme.touchLarge
            onTapped: root.goTo(root.front - 1)
        }
        ActionButton {
            label: root.front < root.last ? qsTr("Next step") : qsTr("Once more")
            note: root.place
            icon: "caret-right"
            iconLast: true
            width: root.share
            height: Theme.touchLarge
            onTapped: root.goTo(root.front < root.last ? root.front + 1 : 0)
        }
    }
}
