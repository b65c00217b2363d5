pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// A key for each page of a column, the one in front chosen; all are as wide as the widest.
Grid {
    id: root
    required property int page
    required property int pages
    property string about: ""            // what is turned; spoken with each key
    readonly property real share: Math.max(Theme.touch, Math.ceil(digits.wide("88")) + Theme.px(48))
    signal turned(int by)

    spacing: Theme.gap
    layoutDirection: Theme.direction

    WordMeasure { id: digits; token: "caption"; font.weight: Font.DemiBold }
    Repeater {
        model: root.pages
        delegate: Chip {
            required property int index
            label: qsTr("%1 of %2").arg(written).arg(root.pages)
            written: `${index + 1}`
            note: root.about
            chosen: index + 1 === root.page
            width: root.share
            onTapped: root.turned(index + 1 - root.page)
        }
    }
}
