pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// The answers standing on The Line, the worse end at the reading start. Two to seven of them.
// Where an answer would be squeezed The Line runs down instead, in the lane it is given.
Parted {
    id: root
    required property var answers        // any model with index, text, mark
    property int first: -1               // the visitor's first answer
    property int chosen: -1
    property string firstLabel: qsTr("Your first answer")
    property color ground: Theme.bg
    property real high: Theme.portrait ? Theme.px(168) : Theme.px(112)
    property real laneX: Theme.margin    // where it runs down
    property real laneW: Theme.innerW
    property real most: Infinity         // how far down it may run
    property int placed: 0
    readonly property real tallest: needed(placed)      // what the longest answer needs
    readonly property real across: pitch - Theme.gutter - 2 * Theme.px(Theme.portrait ? 16 : 28)
    readonly property real widest: measure.widest(texts(placed))
    property bool standing: false        // upright, although it would fit across
    readonly property bool upright: standing || (Theme.portrait && Theme.grown > 1.2) || widest > across
    readonly property real pitch: (Theme.innerW + Theme.gutter) / Math.max(1, places.count)       // from answer to answer along The Line
    readonly property real drop: Math.max(Theme.touch + Theme.gap, Math.min(Math.max(Theme.touchLarge, tallest) + Theme.gap, (most - tagged) / Math.max(1, places.count)))      // and down it
    readonly property real tagged: upright && first >= 0 ? Theme.lineOf("caption") + Theme.px(18) : 0     // room for a tag over its answer
    readonly property real inset: upright ? 0 : Theme.px(Theme.portrait ? 16 : 28)
    signal answered(int index)

    implicitWidth: Theme.stageW
    implicitHeight: upright ? places.count * drop + tagged : Theme.px(56) + Math.max(high, tallest)

    function needed(count: int): real {
        let most = 0;
        for (let place = 0; place < count; ++place)
            most = Math.max(most, (places.itemAt(place) as ScalePlace)?.needs ?? 0);
        return most;
    }
    function texts(count: int): string {
        return Array.from({ length: count }, (_, place) => (places.itemAt(place) as ScalePlace)?.text ?? "").join(" ");
    }

    WordMeasure {
        id: measure
        token: "control"
        font.weight: Font.DemiBold       // as the chosen one is set
    }
    Rectangle {
        x: root.upright ? root.laneX + (Theme.rtl ? root.laneW - Theme.px(28) - width / 2 : Theme.px(28) - width / 2) : 0
        y: root.upright ? 0 : -Math.round(height / 2)
        width: root.upright ? Theme.edge : root.width
        height: root.upright ? root.implicitHeight - Theme.gap : Theme.edge
        color: Theme.line
    }
    Repeater {
        id: places
        model: root.answers
        onItemAdded: root.placed += 1
        onItemRemoved: root.placed -= 1
        delegate: ScalePlace {
            upright: root.upright
            inset: root.inset
            ground: root.ground
            chosen: root.chosen === index
            tag: root.first === index ? root.firstLabel : ""
            above: root.first === index ? root.tagged : 0
            x: root.upright ? root.laneX : Theme.mirrorX(Theme.margin + index * root.pitch, width)
            y: root.upright ? index * root.drop + (index > root.first ? root.tagged : 0) : 0
            width: root.upright ? root.laneW : root.pitch - Theme.gutter
            height: root.upright ? root.drop - Theme.gap + above : root.implicitHeight
            onTapped: root.answered(index)
        }
    }
}
