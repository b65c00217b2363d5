pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.ViewModels

// The readings of a page: as written, in other languages, in plain words.
Row {
    id: root
    required property SourceViewModel source
    readonly property int count: source.readings.count
    property real tallest: Theme.touch

    function word(kind: string, language: string): string {
        const name = Qt.locale(language).nativeLanguageName;
        const tongue = name === "" ? language : name.charAt(0).toLocaleUpperCase() + name.slice(1);
        if (kind === "plain")
            return several("plain") ? qsTr("Plain words: %1").arg(tongue) : qsTr("Plain words");
        return several(kind) ? tongue : qsTr("As published");
    }
    function several(kind: string): bool {
        let same = 0;
        for (let row = 0; row < count; row++)
            same += source.readings.at(row).kind === kind ? 1 : 0;
        return same > 1;
    }
    function measure(): void {
        let most = Theme.touch;
        for (let row = 0; row < each.count; row++)
            most = Math.max(most, each.itemAt(row)?.implicitHeight ?? 0);
        tallest = most;
    }
    visible: count > 1
    spacing: Theme.gap
    layoutDirection: Theme.direction

    Repeater {
        id: each
        model: root.source.readings
        delegate: Segment {
            required property int index
            required property string kind
            required property string language
            required property bool current
            word: root.word(kind, language)
            about: qsTr("Reading")
            chosen: current
            width: (root.width - (root.count - 1) * root.spacing) / root.count
            height: Math.max(root.tallest, implicitHeight)
            onImplicitHeightChanged: root.measure()
            onTapped: root.source.showReading(index)
        }
    }
}
