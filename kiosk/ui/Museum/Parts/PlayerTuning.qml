import QtQuick
import Museum.Theme
import Museum.ViewModels

// How fast it plays, a touch for the next speed, and whether its words are shown.
Row {
    id: root
    required property PlayerViewModel player
    property real high: Theme.touch

    function fraction(rate: real): string {
        const places = rate % 1 === 0 ? 0 : rate % 0.5 === 0 ? 1 : 2;
        return qsTr("%1×").arg(Number(rate).toLocaleString(Qt.locale(), "f", places));
    }
    function next(): void {
        const rows = player.rates;
        for (let row = 0; row < rows.count; row++)
            if (rows.at(row).current) {
                player.setRate(rows.at((row + 1) % rows.count).rate);
                return;
            }
    }
    spacing: Theme.gap
    layoutDirection: Theme.direction

    Segment {
        id: speed
        word: root.fraction(root.player.rate)
        about: qsTr("Speed")
        role: Accessible.Button
        chosen: root.player.rate !== 1
        width: Math.max(needs, Theme.size("caption") * 4.4)
        height: root.high
        enabled: root.player.playable
        opacity: enabled ? 1 : 0.4
        onTapped: root.next()
    }
    Segment {
        visible: root.player.cues.count > 0
        word: root.player.film ? qsTr("Captions") : qsTr("Words")
        role: Accessible.CheckBox
        chosen: root.player.captionsOn
        width: needs
        height: root.high
        onTapped: root.player.setCaptions(!root.player.captionsOn)
    }
}
