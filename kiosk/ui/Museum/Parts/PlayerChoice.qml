pragma ComponentBehavior: Bound
import QtQuick
import Museum.ViewModels

// Which of several recordings; nothing to choose where there is one.
SegmentSwitch {
    id: root
    required property PlayerViewModel player
    property int chosen: 0

    function word(row: int): string {
        const title = player.recordings.at(row).title;
        return title === "" ? qsTr("Recording %1").arg(row + 1) : title;
    }
    function look(): void {
        const rows = Array.from({ length: player.recordings.count }, (_, row) => row);
        chosen = rows.findIndex(row => player.recordings.at(row).current);
        labels = rows.map(word);
    }
    visible: labels.length > 1
    height: visible ? implicitHeight : 0
    labels: []
    current: chosen
    about: qsTr("Recording")
    onPicked: index => player.showRecording(index)
    Component.onCompleted: look()
    Connections {
        target: root.player
        function onChanged(): void { root.look(); }
    }
}
