pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// The same numbers as a table: a row for each label across, a column for each series.
Column {
    id: root
    required property var across
    required property var series         // a RowsModel of name, values, estimate
    required property string language
    readonly property real first: Math.max(Theme.size("caption") * 5, width * 0.16)
    readonly property real share: (width - first) / Math.max(1, series.count)

    function figure(value: var): string {
        return value === null || value === undefined ? "–" : Figures.told(value, language, value % 1 === 0 ? 0 : 1);
    }

    Row {
        layoutDirection: Theme.direction
        Item { width: root.first; height: 1 }
        Repeater {
            model: root.series
            delegate: Words {
                required property string name
                required property bool estimate
                token: "caption"
                strong: true
                text: estimate ? qsTr("%1 (estimate)").arg(name) : name
                width: root.share
                rightPadding: Theme.px(16)
            }
        }
    }
    Repeater {
        model: root.across
        delegate: Item {
            id: line
            required property int index
            required property string modelData
            width: root.width
            height: Theme.lineOf("caption") + Theme.px(10)
            Rectangle { width: parent.width; height: Math.max(1, Theme.px(1)); color: Theme.rule }
            Row {
                y: Theme.px(6)
                width: line.width
                layoutDirection: Theme.direction
                Words { token: "caption"; font.weight: Font.Medium; text: line.modelData; width: root.first }
                Repeater {
                    model: root.series
                    delegate: Words {
                        required property var values
                        token: "caption"
                        text: root.figure(values[line.index])
                        width: root.share
                    }
                }
            }
        }
    }
}
