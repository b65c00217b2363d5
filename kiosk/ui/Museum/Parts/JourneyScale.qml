pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// The hours since a journey began, as many as find room.
Item {
    id: root
    required property real hours
    readonly property real inset: Theme.px(16)
    readonly property real pitch: (width - 2 * inset) / Math.max(0.01, hours)      // of an hour
    readonly property int every: [1, 2, 3, 4, 6, 12, 24, 48, 168].find(step => step * pitch > Theme.size("caption") * 3) ?? 720
    readonly property int steps: Math.min(60, Math.floor(hours / every))

    implicitHeight: Theme.px(16) + Theme.lineOf("caption")
    height: implicitHeight

    Repeater {
        model: root.steps + 1
        delegate: Item {
            id: tick
            required property int index
            readonly property real across: root.inset + index * root.every * root.pitch
            x: Theme.rtl ? root.width - across : across
            Rectangle { x: -width / 2; width: Theme.edge; height: Theme.px(12); color: Theme.rule }
            Words {
                token: "caption"
                color: Theme.ink2
                text: tick.index === root.steps ? qsTr("%1 h").arg(tick.index * root.every) : tick.index * root.every
                wrapMode: Text.NoWrap
                x: tick.index === 0 && !Theme.rtl ? -root.inset : tick.index === 0 ? root.inset - width : -width / 2
                y: Theme.px(14)
            }
        }
    }
}
