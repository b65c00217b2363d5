import QtQuick
import Museum.Theme

// Rows of a list in columns; those beside each other are level. `share` is the width of one.
Grid {
    id: root
    property real fill: 0                // height that is shared where there is more than the words need
    readonly property real share: (width - (columns - 1) * columnSpacing) / columns
    readonly property var listed: Array.from(children).filter(child => child instanceof ListRow)
    readonly property real spare: Math.max(0, fill - needs()) / Math.max(1, Math.ceil(listed.length / columns))

    function needs(): real {
        const tiers = Math.ceil(listed.length / columns);
        return Array.from({ length: tiers }, (_, tier) => high(tier)).reduce((sum, one) => sum + one, 0) + Math.max(0, tiers - 1) * rowSpacing;
    }
    function high(tier: int): real {
        return listed.slice(tier * columns, (tier + 1) * columns).reduce((most, row) => Math.max(most, (row as ListRow)?.implicitHeight ?? 0), 0);
    }
    function rowH(index: int): real {
        return high(Math.floor(index / columns)) + Math.min(spare, Theme.px(56));
    }
    columnSpacing: Theme.gutter
    layoutDirection: Theme.direction
}
