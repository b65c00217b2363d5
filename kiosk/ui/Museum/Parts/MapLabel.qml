import QtQuick
import Museum.Theme

// The label of a mark on its plate of paper; names of water and land stand without one.
Rectangle {
    id: root
    required property string label
    required property string kind
    required property bool front
    readonly property bool bare: kind === "sea" || kind === "land"
    readonly property bool way: !bare && (kind === "line" || kind === "broken-line" || kind === "circle")

    color: front ? Theme.art.tie : bare ? Theme.clear : Theme.art.paper
    opacity: front || bare || Theme.strong ? 1 : 0.92
    radius: Theme.radius

    Words {
        anchors.centerIn: parent
        token: "caption"
        text: root.label
        wrapMode: Text.NoWrap
        font.weight: root.bare ? Font.Normal : Font.Medium
        font.letterSpacing: root.bare ? Theme.px(2) : 0
        color: root.front ? Theme.art.paper : root.bare ? Theme.art.name : root.way ? Theme.art.way : Theme.art.deep
        horizontalAlignment: Text.AlignHCenter
    }
}
