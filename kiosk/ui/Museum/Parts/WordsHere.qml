pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.ViewModels

// The heading of a source and, behind one chip until they are asked for, the hard words, people,
// places and questions that it speaks of.
Column {
    id: root
    required property SourceViewModel source
    property alias token: heading.token
    property alias brief: heading.brief
    readonly property list<string> kinds: ["word", "person", "place", "question"]
    readonly property bool beside: count === 0 || width - chip.width - Theme.gap > Theme.size("meta") * 16
    readonly property alias headH: head.height       // while the chip is shut
    property bool open: false
    property int count: 0
    signal cardRequested(string kind, string id, string label, string text)

    function recount(): void {
        const chips = Array.from({ length: source.chips.count }, (_, row) => source.chips.at(row));
        count = chips.filter(chip => kinds.includes(chip.kind)).length;
    }
    spacing: Theme.gap
    Component.onCompleted: recount()

    Connections {
        target: root.source
        function onChanged(): void { root.recount(); }
    }
    Item {
        id: head
        width: root.width
        height: heading.height + (root.beside ? 0 : Theme.px(16) + chip.height)
        SourceHeading {
            id: heading
            source: root.source
            width: root.width
            kept: root.beside && chip.visible ? Qt.size(chip.width + Theme.gap, chip.height) : Qt.size(0, 0)
        }
        Chip {
            id: chip
            visible: root.count > 0
            label: qsTr("Words here: %1").arg(root.count)
            icon: root.open ? "caret-up" : "book-bookmark"
            most: root.width
            x: Theme.rtl !== root.beside ? root.width - width : 0
            y: root.beside ? 0 : head.height - height
            onTapped: root.open = !root.open
        }
    }
    ChipFlow {
        visible: root.open
        chips: root.source.chips
        only: root.kinds
        width: root.width
        onCardRequested: (kind, id, label, text) => root.cardRequested(kind, id, label, text)
    }
}
