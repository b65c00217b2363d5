pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// The same numbers as a table: a row for each label across, a column for each series. Where a word of
// a name is wider than its column, one series stands below the other.
Column {
    id: root
    required property var across
    required property var series         // a RowsModel of name, values, estimate
    required property string language
    readonly property real first: Math.max(Theme.size("caption") * 5, width * 0.16)
    readonly property real share: (width - first) / Math.max(1, series.count)
    readonly property real longest: measure.widest(namesOf(series.count, language))
    readonly property bool narrow: longest > share - Theme.px(16)

    function nameOf(name: string, estimate: bool): string {
        return estimate ? qsTr("%1 (estimate)").arg(name) : name;
    }
    // All names in one text; asked anew for another language.
    function namesOf(count: int, language: string): string {
        return Array.from({ length: count }, (_, row) => nameOf(series.at(row).name ?? "", series.at(row).estimate ?? false)).join(" ");
    }
    function figure(value: var): string {
        return value === null || value === undefined ? "–" : Figures.told(value, language, value % 1 === 0 ? 0 : 1);
    }

    WordMeasure { id: measure; token: "caption"; font.weight: Font.DemiBold }
    Row {
        visible: !root.narrow
        layoutDirection: Theme.direction
        Item { width: root.first; height: 1 }
        Repeater {
            model: root.series
            delegate: Words {
                required property string name
                required property bool estimate
                token: "caption"
                strong: true
                text: root.nameOf(name, estimate)
                width: root.share
                rightPadding: Theme.px(16)
            }
        }
    }
    Repeater {
        model: root.narrow ? null : root.across
        delegate: Item {
            id: line
            required property int index
            required property string modelData
            width: root.width
            height: told.implicitHeight + Theme.px(10)
            Rectangle { width: parent.width; height: Math.max(1, Theme.px(1)); color: Theme.rule }
            Row {
                y: Theme.px(6)
                width: line.width
                layoutDirection: Theme.direction
                Words { id: told; token: "caption"; font.weight: Font.Medium; text: line.modelData; width: root.first }
                Repeater {
                    model: root.series
                    delegate: Words {
                        required property var values
                        token: "caption"
                        text: root.figure(line ? values[line.index] : null)      // a row that goes takes its name first
                        width: root.share
                    }
                }
            }
        }
    }
    Repeater {
        model: root.narrow ? root.series : null
        delegate: Column {
            id: alone
            required property string name
            required property bool estimate
            required property var values
            width: root.width
            Words { token: "caption"; strong: true; text: root.nameOf(alone.name, alone.estimate); width: parent.width; topPadding: Theme.px(24); bottomPadding: Theme.px(8) }
            Repeater {
                model: root.across
                delegate: Row {
                    required property int index
                    required property string modelData
                    width: alone.width
                    height: step.implicitHeight + Theme.px(10)
                    layoutDirection: Theme.direction
                    Words { id: step; token: "caption"; font.weight: Font.Medium; text: parent?.modelData ?? ""; width: root.first }
                    Words { token: "caption"; text: root.figure(alone.values[parent?.index ?? 0]); width: root.width - root.first }
                }
            }
        }
    }
}
