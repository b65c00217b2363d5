pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// Which line of a chart is whose, where the names have no room at the ends: number, stroke, name.
Column {
    id: root
    required property var series         // a RowsModel of name, values, estimate
    readonly property real numberW: Theme.size("caption") * 0.62 * String(series.count).length + Theme.px(20)
    readonly property real strokeW: Theme.px(96)

    spacing: Theme.px(8)
    Repeater {
        model: root.series
        delegate: Item {
            id: entry
            required property int index
            required property string name
            required property bool estimate
            width: root.width
            height: word.height
            Words {
                token: "caption"
                strong: true
                text: entry.index + 1
                x: Theme.rtl ? root.width - width : 0
                width: root.numberW
            }
            ChartStroke {
                x: Theme.rtl ? root.width - root.numberW - root.strokeW : root.numberW
                y: Theme.lineOf("caption") / 2
                points: [Qt.point(0, 0), Qt.point(root.strokeW, 0)]
                ink: Pens.ink(entry.index)
                thick: Pens.thick(entry.index)
                on: Pens.on(entry.index, entry.estimate)
                off: Pens.off(entry.estimate)
            }
            Words {
                id: word
                token: "caption"
                text: entry.name
                x: Theme.rtl ? 0 : root.width - width
                width: root.width - root.numberW - root.strokeW - Theme.px(20)
            }
        }
    }
}
