pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// Axes of a chart: The Line below, thin steps behind, names of moments above.
Item {
    id: root
    required property ChartScale scaling
    required property var across         // list of labels
    required property var marks          // any model with at, name
    required property string language

    Repeater {
        model: root.scaling.steps + 1
        delegate: Item {
            id: level
            required property int index
            readonly property real value: index * root.scaling.step
            y: root.scaling.yAt(value)
            width: root.width
            Rectangle {
                x: Theme.rtl ? root.scaling.after : root.scaling.before
                width: root.scaling.plotW
                height: level.index === 0 ? Theme.edge : Math.max(1, Theme.px(1))
                color: level.index === 0 ? Theme.line : Theme.rule
                opacity: level.index === 0 ? 1 : 0.5
            }
            Words {
                token: "caption"
                color: Theme.ink2
                text: Figures.told(level.value, root.language, root.scaling.step < 1 ? 1 : 0)
                width: root.scaling.before - Theme.px(16)
                x: Theme.rtl ? root.width - width : 0
                y: -height / 2
                horizontalAlignment: Theme.rtl ? Text.AlignLeft : Text.AlignRight
                wrapMode: Text.NoWrap
            }
        }
    }
    Repeater {
        model: root.across
        delegate: Item {
            id: place
            required property int index
            required property string modelData
            readonly property bool named: index % root.scaling.every === 0
            x: root.scaling.xAt(index)
            y: root.scaling.foot
            Rectangle {
                x: -Math.round(width / 2)
                y: -Theme.px(place.named ? 8 : 4)
                width: Theme.px(3)
                height: Theme.px(place.named ? 16 : 8)
                color: Theme.line
            }
            Words { visible: place.named; token: "caption"; text: place.modelData; x: -width / 2; y: Theme.px(14); wrapMode: Text.NoWrap }
        }
    }
    Repeater {
        model: root.marks
        delegate: Item {
            id: moment
            required property int index
            required property string at
            required property string name
            readonly property int place: root.across.indexOf(at)
            visible: place >= 0
            x: root.scaling.xAt(Math.max(0, place))
            Rectangle { y: name.y + Theme.px(4); width: Theme.edge; height: root.scaling.foot - y; color: Theme.accent }
            Words {
                id: name
                token: "caption"
                font.weight: Font.Medium
                color: Theme.accent
                text: moment.name
                x: Theme.rtl ? -width - Theme.px(12) : Theme.px(12)
                wrapMode: Text.NoWrap
                y: root.scaling.above - setHeight * (root.scaling.markRows - moment.index % root.scaling.markRows)
            }
        }
    }
}
