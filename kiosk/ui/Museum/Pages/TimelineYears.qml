pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// The years that hold events, in equal shares of The Line; a tick for each event.
Item {
    id: root
    required property RowsModel events
    required property string year
    readonly property var years: counted(events.count)
    readonly property int perRow: Math.max(1, Math.min(years.length, Math.floor(Theme.innerW / Math.max(Theme.touch + Theme.gap, Theme.size("control") * 3))))
    readonly property int rows: Math.ceil(years.length / perRow)
    readonly property real pitch: Theme.innerW / Math.ceil(years.length / rows)
    readonly property real rowH: Math.max(Theme.touch, Theme.lineOf("control") + Theme.px(28)) + Theme.px(20)
    signal yearRequested(string year)

    function counted(count: int): var {
        const found = [];
        for (let row = 0; row < count; ++row) {
            const year = events.at(row).year;
            if (found.length > 0 && found[found.length - 1].year === year)
                found[found.length - 1].events += 1;
            else
                found.push({ year: year, events: 1 });
        }
        return found;
    }

    width: Theme.stageW
    height: rows * rowH + Theme.px(8)

    Repeater {
        model: root.rows
        delegate: Line { required property int index; y: index * root.rowH + Theme.px(20) }
    }
    Repeater {
        model: root.years
        delegate: Tappable {
            id: place
            required property int index
            required property var modelData
            readonly property int perLine: Math.ceil(root.years.length / root.rows)
            readonly property int column: index % perLine
            label: place.modelData.year
            note: qsTr("%1 events").arg(place.modelData.events)
            chosen: place.modelData.year === root.year
            x: Theme.mirrorX(Theme.margin + column * root.pitch, width)
            y: Math.floor(index / perLine) * root.rowH + Theme.px(20)
            width: root.pitch - Theme.px(8)
            height: root.rowH - Theme.px(20)
            onTapped: root.yearRequested(place.modelData.year)
            Rectangle { // the year in front opens downwards, and leaves the ring of the keys its ground
                visible: place.chosen
                x: place.activeFocus ? 0 : Theme.px(Theme.rtl ? 12 : -12)
                width: place.width
                height: place.height + (place.activeFocus ? 0 : Theme.px(8))
                color: Theme.accent
            }
            Repeater { // a tick for each event
                model: place.modelData.events
                delegate: Rectangle {
                    required property int index
                    readonly property real step: Math.min(Theme.px(12), (root.pitch - Theme.px(16)) / place.modelData.events)
                    x: Theme.rtl ? place.width - width - index * step : index * step
                    y: -height / 2
                    width: Theme.px(4)
                    height: Theme.px(place.chosen ? 36 : 22)
                    color: place.chosen ? Theme.accent : Theme.line
                }
            }
            Words {
                token: "control"
                strong: place.chosen
                color: place.chosen ? Theme.accentInk : Theme.ink
                text: place.modelData.year
                y: Theme.px(20)
                width: place.width
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
