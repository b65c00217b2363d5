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
        id: face
        visible: root.worded
        token: "control"
        text: root.word
        color: root.chosen ? Theme.accentInk : Theme.ink
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.floorPx
        lineHeightMode: Text.ProportionalHeight
        lineHeight: 1                    // stays in the middle when it shrinks
        horizontalAlignment: Text.AlignHCenter
        x: Theme.edge
        width: root.width - 2 * Theme.edge
        height: root.height
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
    Icon {
        visible: !root.worded
        anchors.centerIn: parent
        name: root.icon
        side: Theme.px(40)
        ink: root.chosen ? Theme.accentInk : Theme.ink
    }
    TextMetrics { id: metrics; font: face.font; text: root.word }
}
