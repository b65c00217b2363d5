pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// The mirror where the answers need the whole width: The Line runs down, the first answer's mark on
// its leading side, the verdict's on the other, and the way between them on it.
Parted {
    id: root
    required property var answers        // RowsModel of index, text, mark
    required property int before         // -1 for none
    required property int now
    property int placed: 0
    readonly property real side: Theme.px(56)
    readonly property real axis: side + Theme.px(16)
    readonly property real lead: 2 * axis + Theme.px(8)     // where the words begin

    implicitHeight: rows.height

    function middle(index: int, count: int): real {
        const row = index < count ? rowsOf.itemAt(index) as Item : null;
        return row ? row.y + row.height / 2 : 0;
    }
    function at(x: real, itemWidth: real): real {
        return Theme.rtl ? width - x - itemWidth : x;
    }

    Rectangle { x: root.at(root.axis - width / 2, width); width: Theme.edge; height: root.height; color: Theme.line }
    Rectangle { // the way from the first answer to the verdict
        readonly property real a: root.middle(Math.max(0, root.before), root.placed)
        readonly property real b: root.middle(Math.max(0, root.now), root.placed)
        visible: root.before >= 0 && root.now >= 0
        x: root.at(root.axis - width / 2, width)
        y: Math.min(a, b) - width / 2
        width: Theme.px(10)
        height: Math.abs(a - b) + width
        color: Theme.accent
    }
    Column {
        id: rows
        width: root.width
        Repeater {
            id: rowsOf
            model: root.answers
            onItemAdded: root.placed += 1
            onItemRemoved: root.placed -= 1
            delegate: Item {
                id: row
                required property int index
                required property string mark
                required property string text
                readonly property bool wasHere: index === root.before
                readonly property bool isHere: index === root.now
                width: rows.width
                height: Math.max(root.side, words.height) + Theme.px(12)
                Rectangle { x: root.at(root.axis - width / 2, width); y: (row.height - height) / 2; width: Theme.px(24); height: Theme.edge; color: Theme.line }
                VoteMark { visible: row.wasHere; mark: row.mark; side: root.side; x: root.at(0, width); anchors.verticalCenter: parent.verticalCenter }
                VoteMark { visible: row.isHere; mark: row.mark; side: root.side; x: root.at(root.axis + Theme.px(16), width); anchors.verticalCenter: parent.verticalCenter }
                Flow {
                    id: words
                    x: root.at(root.lead, width)
                    width: row.width - root.lead
                    anchors.verticalCenter: parent.verticalCenter
                    layoutDirection: Theme.direction
                    spacing: Theme.px(8)
                    Words { token: "control"; font.weight: row.isHere ? Font.DemiBold : Font.Medium; text: row.text; width: Math.min(implicitWidth, words.width) }
                    Tag { visible: row.wasHere; label: qsTr("You, before") }
                    Tag { visible: row.isHere; label: qsTr("You, now") }
                }
            }
        }
    }
}
