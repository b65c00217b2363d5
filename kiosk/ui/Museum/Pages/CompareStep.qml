pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// Compare: two sources, one question. The visitor may swap them or bring another partner.
Item {
    id: root
    required property SourceViewModel source
    required property SourceViewModel partner
    readonly property bool any: source.partners.count > 0
    readonly property real askH: Math.min(prompts.columnHeight, height * (Theme.portrait ? 0.34 : 0.42))
    readonly property real sidesH: height - askH - tools.height - Theme.px(24 + 24 + 16 + 16)
    readonly property real sideW: Theme.portrait ? Theme.innerW : Theme.cellW(6)

    Flow {
        id: tools
        x: Theme.mirrorX(Theme.margin, width)
        y: Theme.px(24)
        width: Theme.innerW
        spacing: Theme.gap
        layoutDirection: Theme.direction
        Words { height: Theme.touch; verticalAlignment: Text.AlignVCenter; token: "caption"; text: root.any ? qsTr("Compare with") : qsTr("No other source is set beside this one yet."); color: Theme.ink2 }
        Repeater {
            model: root.source.partners
            delegate: Chip {
                required property string id
                required property string shortTitle
                label: shortTitle
                role: Accessible.RadioButton
                chosen: id === root.partner.id
                onTapped: root.source.comparedWith(id)
            }
        }
        Chip {
            visible: root.any
            label: qsTr("Swap")
            icon: "arrows-left-right"
            onTapped: root.source.swap()
        }
    }
    CompareSide {
        source: root.source
        x: Theme.mirrorX(Theme.margin, width)
        y: tools.y + tools.height + Theme.px(16)
        width: root.sideW
        height: Theme.portrait ? (root.sidesH - Theme.gutter) / 2 : root.sidesH
    }
    CompareSide {
        visible: root.any
        source: root.partner
        x: Theme.mirrorX(Theme.portrait ? Theme.margin : Theme.margin + root.sideW + Theme.gutter, width)
        y: tools.y + tools.height + Theme.px(16) + (Theme.portrait ? height + Theme.gutter : 0)
        width: root.sideW
        height: Theme.portrait ? (root.sidesH - Theme.gutter) / 2 : root.sidesH
    }
    Reader {
        id: prompts
        x: Theme.mirrorX(Theme.margin, width)
        y: root.height - height - Theme.px(16)
        width: Theme.innerW
        height: root.askH
        showing: root.source.id
        Prompts { source: root.source; columns: Theme.portrait || Theme.large ? 1 : 3; width: prompts.width }
    }
}
