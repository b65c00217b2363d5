import QtQuick
import Museum.Theme
import Museum.Parts

// Rows or keys of a list in columns; those beside each other are level. `share` is the width of one.
Grid {
    id: root
    property real fill: 0                // height that is shared where there is more than the words need
    readonly property real share: (width - (columns - 1) * columnSpacing) / columns
    readonly property var listed: Array.from(children).filter(child => child instanceof Tappable)
    readonly property list<real> tiers: Array.from({ length: Math.ceil(listed.length / columns) }, (_, tier) => high(tier))
    readonly property real needs: tiers.reduce((sum, one) => sum + one, 0) + Math.max(0, tiers.length - 1) * rowSpacing
    readonly property real spare: Math.max(0, fill - needs) / Math.max(1, tiers.length)

    function high(tier: int): real {
        return listed.slice(tier * columns, (tier + 1) * columns).reduce((most, row) => Math.max(most, (row as Tappable)?.implicitHeight ?? 0), 0);
    }
    function rowH(index: int): real {
        return (tiers[Math.floor(index / columns)] ?? 0) + Math.min(spare, Theme.px(56));
    }
    columnSpacing: Theme.gutter
    layoutDirection: Theme.direction
}
