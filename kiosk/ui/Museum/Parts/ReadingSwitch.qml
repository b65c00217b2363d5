pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.ViewModels

// In which words a page is read: as written, translated, in plain words; or it is listened to.
Row {
    id: root
    required property SourceViewModel source
    readonly property bool sounds: source.player.present
    readonly property int count: source.readings.count + (sounds ? 1 : 0)
    readonly property real share: (width - (count - 1) * spacing) / Math.max(1, count)
    property real tallest: Theme.touch

    function word(kind: string, language: string, familiar: bool): string {
        if (kind === "translation")
            return language;
        if (kind === "plain")
            return familiar ? qsTr("Plain words") : qsTr("Plain words: %1").arg(language);
        return familiar ? qsTr("As written") : qsTr("As written: %1").arg(language);
    }
    function measure(): void {
        let most = Math.max(Theme.touch, listen.visible ? listen.implicitHeight : 0);
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
            required property bool familiar
            required property bool current
            word: root.word(kind, language, familiar)
            about: qsTr("Reading")
            chosen: current && !root.source.player.listening
            width: root.share
            height: Math.max(root.tallest, implicitHeight)
            onImplicitHeightChanged: root.measure()
            onTapped: root.source.showReading(index)
        }
    }
    Segment {
        id: listen
        visible: root.sounds
        word: root.source.player.film ? qsTr("Watch") : qsTr("Listen")
        chosen: root.source.player.listening
        width: root.share
        height: Math.max(root.tallest, implicitHeight)
        onImplicitHeightChanged: root.measure()
        onTapped: root.source.player.listen(true)
    }
}
