pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// Series as bars side by side; the number stands on each bar where there is room.
Item {
    id: root
    required property ChartScale scaling
    required property var series         // a RowsModel of name, values, estimate
    required property string language
    readonly property real bar: Math.min(Theme.px(96), scaling.pitch * 0.72 / Math.max(1, series.count))

    function inkOf(row: int): color {
        switch (row % 4) {
        case 0: return Theme.accent;
        case 1: return Theme.signal;
        case 2: return Theme.same;
        default: return Theme.ink2;
        }
    }

    Repeater {
        model: root.series
        delegate: Item {
            id: line
            required property int index
            required property string name
            required property var values
            Repeater {
                model: line.values.length
                delegate: Item {
                    id: place
                    required property int index
                    readonly property var value: line.values[index]
                    readonly property bool told: value !== null && value !== undefined
                    visible: told
                    x: root.scaling.xAt(index) + (line.index - root.series.count / 2) * root.bar
                    y: root.scaling.yAt(told ? value : 0)
                    width: root.bar
                    height: root.scaling.foot - y
                    Rectangle {
                        width: parent.width - Theme.px(4)
                        height: Math.max(Theme.px(2), parent.height)
                        color: root.inkOf(line.index)
                    }
                    Words {
                        visible: root.scaling.figureW < root.scaling.pitch / Math.max(1, root.series.count)
                        token: "caption"
                        font.weight: Font.Medium
                        text: place.told ? Figures.told(place.value, root.language, place.value % 1 === 0 ? 0 : 1) : ""
                        x: (place.width - width) / 2
                        y: -height
                        wrapMode: Text.NoWrap
                    }
                }
            }
        }
    }
    Row { // names, where there is more than one series
        visible: root.series.count > 1
        y: -Theme.px(4)
        x: Theme.rtl ? root.width - width - root.scaling.before : root.scaling.before
        spacing: Theme.px(32)
        layoutDirection: Theme.direction
        Repeater {
            model: root.series
            delegate: Row {
                id: key
                required property int index
                required property string name
                spacing: Theme.px(12)
                layoutDirection: Theme.direction
                Rectangle {
                    width: Theme.px(28)
                    height: width
                    color: root.inkOf(key.index)
                    anchors.verticalCenter: parent.verticalCenter
                }
                Words { token: "caption"; text: key.name; wrapMode: Text.NoWrap }
            }
        }
    }
}
