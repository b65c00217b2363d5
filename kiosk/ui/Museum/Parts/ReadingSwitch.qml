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
    readonly property ReadingWords words: ReadingWords {}
    readonly property bool asked: Theme.large && source.readings.count > 1      // large text leaves room for one key: it asks which
    property string now: ""              // the reading in front
    signal requested()

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
            readonly property string front: current ? word : ""
            visible: !root.asked
            word: root.words.of(kind, language, familiar)
            about: qsTr("Reading")
            chosen: current && !root.source.player.listening
            width: root.share
            height: Math.max(root.tallest, implicitHeight)
            onImplicitHeightChanged: root.measure()
            onFrontChanged: if (front !== "") root.now = front
            onTapped: root.source.showReading(index)
        }
    }
    Chip {
        id: other
        visible: root.asked
        icon: "caret-up"
        label: qsTr("Reading") + ": " + root.now
        width: Math.min(implicitWidth, root.width - (listen.visible ? listen.width + root.spacing : 0))
        height: Math.max(implicitHeight, listen.visible ? listen.implicitHeight : 0)
        onTapped: root.requested()
    }
    Segment {
        id: listen
        visible: root.sounds
        word: root.source.player.film ? qsTr("Watch") : qsTr("Listen")
        chosen: root.source.player.listening
        width: root.asked ? Math.max(Theme.touch, needs) : root.share
        height: root.asked ? other.height : Math.max(root.tallest, implicitHeight)
        onImplicitHeightChanged: root.measure()
        onTapped: root.source.player.listen(true)
    }
}
