pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// The answers standing on The Line, the worse end at the reading start. Two to seven of them.
// Upright, at large text or with long words, The Line runs down instead, so that no answer is squeezed.
Item {
    id: root
    required property var answers        // any model with index, text, mark
    property int first: -1               // the visitor's first answer
    property int chosen: -1
    property string firstLabel: qsTr("Your first answer")
    property color ground: Theme.bg
    property real high: Theme.portrait ? Theme.px(168) : Theme.px(112)
    property int placed: 0
    readonly property real tallest: needed(placed)      // what the longest answer needs
    readonly property real across: pitch - Theme.gutter - 2 * Theme.px(Theme.portrait ? 16 : 28)
    readonly property bool upright: Theme.portrait && (Theme.grown > 1.2 || longestWord(placed) > across)
    readonly property real pitch: (Theme.innerW + Theme.gutter) / Math.max(1, places.count)       // from answer to answer along The Line
    readonly property real drop: Math.max(Theme.touchLarge, tallest) + Theme.gap                 // and down it
    readonly property real inset: upright ? 0 : Theme.px(Theme.portrait ? 16 : 28)
    readonly property real fitting: upright ? 1 : Math.min(1, across / Math.max(1, longestWord(placed)))   // no word is broken
    signal answered(int index)

    implicitWidth: Theme.stageW
    implicitHeight: upright ? places.count * drop : Theme.px(56) + Math.max(high, tallest)

    function needed(count: int): real {
        let most = 0;
        for (let place = 0; place < count; ++place)
            most = Math.max(most, (places.itemAt(place) as ScalePlace)?.needs ?? 0);
        return most;
    }

    function longestWord(count: int): real {
        let most = 0;
        for (let place = 0; place < count; ++place) {
            const answer = places.itemAt(place) as ScalePlace;
            const words = answer ? answer.text.split(" ") : [];
            most = words.reduce((widest, word) => Math.max(widest, metrics.advanceWidth(word)), most);
        }
        return most;
    }

    FontMetrics {
        id: metrics
        font.family: Theme.faces.of("control").family
        font.pixelSize: Theme.size("control")
        font.weight: Theme.faces.of("control").weight
    }
    Rectangle {
        x: root.upright ? Theme.mirrorX(Theme.margin + Theme.px(28) - width / 2, width) : 0
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
            fitting: root.fitting
            chosen: root.chosen === index
            tag: root.first === index ? root.firstLabel : ""
            x: root.upright ? Theme.margin : Theme.mirrorX(Theme.margin + index * root.pitch, width)
            y: root.upright ? index * root.drop : 0
            width: root.upright ? Theme.innerW : root.pitch - Theme.gutter
            height: root.upright ? root.drop - Theme.gap : root.implicitHeight
            onTapped: root.answered(index)
        }
    }
}
