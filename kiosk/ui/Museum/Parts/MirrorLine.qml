pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// The Line as a mirror: the first answer stands on it, the verdict hangs from it, and the way
// between them lies on it.
Item {
    id: root
    required property var answers        // RowsModel of index, text, mark
    required property int before         // -1 for none
    required property int now
    property bool tight: false           // as low as can be
    readonly property string token: Theme.portrait && Theme.grown > 1.1 ? "caption" : "control"
    readonly property real pitch: (Theme.innerW + Theme.gutter) / Math.max(1, answers.count)
    readonly property real side: Theme.px(64)
    readonly property bool squeezed: measure.widest(texts(answers.count)) > pitch - Theme.gutter     // a word would break
    readonly property bool beside: !Theme.portrait && (Theme.grown > 1.1 || Theme.rtl || tight)     // the tag beside its mark, not over it
    readonly property real tagH: beside ? 0 : Theme.lineOf("caption") + Theme.px(24)
    readonly property real axis: Math.max(side, beside ? Theme.lineOf("caption") + Theme.px(10) : 0) + tagH + Theme.px(16)

    readonly property real roomyH: 2 * (side + Theme.lineOf("caption") + Theme.px(24)) + Theme.px(56) + names.height     // when it is not tight

    width: Theme.stageW
    implicitHeight: axis + side + tagH + Theme.px(beside ? 20 : 40) + names.height

    function texts(count: int): string {
        return Array.from({ length: count }, (_, row) => answers.at(row).text ?? "").join(" ");
    }
    function placeX(index: int, itemWidth: real): real {
        return Theme.mirrorX(Theme.margin + index * pitch, itemWidth);
    }

    function tagX(room: real, tagWidth: real): real {
        const lead = beside ? side + Theme.px(16) : 0;
        return Theme.rtl ? room - lead - tagWidth : lead;
    }

    WordMeasure { id: measure; token: root.token; font.weight: Font.DemiBold }
    Line { y: root.axis - height / 2 }
    Rectangle { // the way from the first answer to the verdict
        readonly property real a: root.placeX(Math.max(0, root.before), root.side) + root.side / 2
        readonly property real b: root.placeX(Math.max(0, root.now), root.side) + root.side / 2
        visible: root.before >= 0 && root.now >= 0
        x: Math.min(a, b) - height / 2
        y: root.axis - height / 2
        width: Math.abs(a - b) + height
        height: Theme.px(10)
        color: Theme.accent
    }
    Repeater {
        model: root.answers
        delegate: Item {
            id: place
            required property int index
            required property string mark
            readonly property bool wasHere: index === root.before
            readonly property bool isHere: index === root.now
            x: root.placeX(index, width)
            width: root.pitch - Theme.gutter
            height: root.height
            Rectangle {
                x: Theme.rtl ? place.width - (root.side + width) / 2 : (root.side - width) / 2
                y: root.axis - height / 2
                width: Theme.edge
                height: Theme.px(24)
                color: Theme.line
            }
            VoteMark { visible: place.wasHere; mark: place.mark; side: root.side; x: Theme.rtl ? place.width - width : 0; y: root.axis - height - Theme.px(16) }
            Tag { visible: place.wasHere; label: qsTr("You, before"); x: root.tagX(place.width, width); y: root.axis - root.side - Theme.px(16) + (root.beside ? (root.side - height) / 2 : -height - Theme.px(12)) }
            VoteMark { visible: place.isHere; mark: place.mark; side: root.side; x: Theme.rtl ? place.width - width : 0; y: root.axis + Theme.px(16) }
            Tag { visible: place.isHere; label: qsTr("You, now"); x: root.tagX(place.width, width); y: root.axis + Theme.px(16) + (root.beside ? (root.side - height) / 2 : root.side + Theme.px(12)) }
        }
    }
    Row {
        id: names
        x: Theme.margin
        y: root.height - height
        spacing: Theme.gutter
        layoutDirection: Theme.direction
        Repeater {
            model: root.answers
            delegate: Words {
                required property int index
                required property var model
                token: root.token
                font.weight: index === root.now ? Font.DemiBold : Font.Medium
                text: model.text
                width: root.pitch - Theme.gutter
            }
        }
    }
}
