import QtQuick
import Museum.Theme

// A key of the screen's keyboard: its word where that fits, else its sign. The same letter twice in
// a row is meant sooner than the same button twice is.
Tappable {
    id: root
    property string word: ""
    property string icon: ""
    readonly property real inset: Theme.px(8)
    readonly property bool worded: word !== "" && (icon === "" || metrics.advanceWidth <= width - 2 * inset)

    patience: Theme.repeatGuard / 2
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.chosen ? Theme.accent : root.down ? Theme.lit : Theme.surface
        border { width: Theme.edge; color: root.chosen ? Theme.accent : Theme.rule }
    }
    Words {
        visible: root.worded
        token: "control"
        text: root.word
        color: root.chosen ? Theme.accentInk : Theme.ink
        wrapMode: Text.NoWrap
        font.pixelSize: Math.max(Theme.floorPx, Math.floor(Theme.size("control") * Math.min(1, (root.width - root.inset) / Math.max(1, metrics.advanceWidth))))
        lineHeight: Math.min(root.height, Math.round(font.pixelSize * 1.2))
        horizontalAlignment: Text.AlignHCenter
        x: Theme.edge
        width: root.width - 2 * Theme.edge
        anchors.verticalCenter: parent.verticalCenter
        Accessible.ignored: true
    }
    Icon {
        visible: !root.worded
        anchors.centerIn: parent
        name: root.icon
        side: Theme.px(40)
        ink: root.chosen ? Theme.accentInk : Theme.ink
    }
    TextMetrics {
        id: metrics
        text: root.word
        font.family: Theme.faces.of("control").family
        font.weight: Theme.faces.of("control").weight
        font.pixelSize: Theme.size("control")
        font.letterSpacing: Theme.roomy ? Theme.size("control") * 0.12 : 0
        font.wordSpacing: Theme.roomy ? Theme.size("control") * 0.16 : 0
    }
}
