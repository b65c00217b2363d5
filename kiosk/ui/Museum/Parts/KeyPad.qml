pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.ViewModels

// The kiosk's own keyboard. Letters stand where keyboards have them, from left to right in every
// script; the keys that do something stand where lines end. The arrow keys walk in two directions.
Item {
    id: root
    required property KeyboardViewModel keyboard
    property real keyH: Math.max(Theme.touch, Math.min(Theme.px(Theme.portrait ? 96 : 80), Math.round(Theme.stageH * 0.074)))
    readonly property KeyPlaces places: KeyPlaces {
        width: root.width
        lengths: root.keyboard.lengths
        most: root.keyboard.most
        columns: root.keyboard.columns
        doing: root.doing
    }
    readonly property list<string> doing: ["erase", "clear", "signs", root.keyboard.nextLabel === "" ? "" : "script",
        root.keyboard.accentsLabel === "" ? "" : "accents", "space", "index", "hide"].filter(key => key !== "")
    signal typed(string letter)
    signal erased()
    signal cleared()
    signal indexRequested()
    signal hideRequested()

    function nameOf(key: string): string {
        switch (key) {
        case "erase": return qsTr("Delete the last letter");
        case "clear": return qsTr("Clear");
        case "signs": return keyboard.layer === "signs" ? qsTr("Letters") : qsTr("Numbers and signs");
        case "script": return qsTr("Letters: %1").arg(keyboard.nextLabel);
        case "accents": return keyboard.layer === "accents" ? qsTr("Letters") : qsTr("Letters with accents");
        case "index": return qsTr("From A to Z");
        case "hide": return qsTr("Hide the keys");
        default: return qsTr("space");
        }
    }
    function wordOf(key: string): string {
        const words = { clear: qsTr("Clear"), signs: keyboard.layer === "signs" ? keyboard.label : "123", script: keyboard.nextLabel,
            accents: keyboard.layer === "accents" ? keyboard.label : keyboard.accentsLabel, index: qsTr("A–Z"), space: qsTr("space"), hide: qsTr("Hide") };
        return words[key] ?? "";
    }
    function iconOf(key: string): string {
        const icons = { erase: "backspace", clear: "x", hide: "caret-down" };
        return icons[key] ?? "";
    }
    function press(key: string): void {
        switch (key) {
        case "erase": return erased();
        case "clear": return cleared();
        case "index": return indexRequested();
        case "hide": return hideRequested();
        case "script": return keyboard.changeScript();
        case "space": return typed(" ");
        default: return keyboard.showLayer(key);
        }
    }
    function spoken(letter: string): string {
        const names = { "’": qsTr("apostrophe"), "-": qsTr("hyphen"), ".": qsTr("full stop"), ",": qsTr("comma"), ":": qsTr("colon"), "/": qsTr("slash") };
        return names[letter] ?? letter;
    }
    // The key that lies in a direction of the one that has the focus.
    function beside(from: Item, across: int, down: int): Item {
        const x = from.x + from.width / 2, y = from.y + from.height / 2;
        const far = key => Math.abs(key.x + key.width / 2 - x) + 9 * Math.abs(key.y + key.height / 2 - y);
        const ahead = Array.from(root.children).filter(key => key instanceof KeyCap && (across !== 0
            ? Math.abs(key.y - from.y) < 1 && (key.x - from.x) * across > 0 : (key.y - from.y) * down > 1));
        return ahead.reduce((nearest, key) => !nearest || far(key) < far(nearest) ? key : nearest, null) as Item;
    }
    function leave(forward: bool): void {
        const keys = Array.from(root.children).filter(key => key instanceof KeyCap);
        const edge = keys[forward ? keys.length - 1 : 0] as Item;
        edge.nextItemInFocusChain(forward)?.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    implicitHeight: places.rows * (keyH + places.gap) - places.gap
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Keyboard")
    Keys.onPressed: event => {
        const across = event.key === Qt.Key_Right ? 1 : event.key === Qt.Key_Left ? -1 : 0;
        const down = event.key === Qt.Key_Down ? 1 : event.key === Qt.Key_Up ? -1 : 0;
        const next = across !== 0 || down !== 0 ? beside(root.Window.activeFocusItem, across, down) : null;
        event.accepted = next !== null || down !== 0;
        if (next)
            next.forceActiveFocus(Qt.TabFocusReason);
        else if (down !== 0)
            leave(down > 0);
    }

    Repeater {
        model: root.keyboard.keys
        delegate: KeyCap {
            required property int index
            required property string letter
            required property int row
            required property int place
            readonly property rect at: root.places.letter(index, row, place)
            label: root.spoken(letter)
            word: letter
            x: at.x
            y: at.y * (root.keyH + root.places.gap)
            width: at.width
            height: root.keyH
            onTapped: root.typed(letter)
        }
    }
    Repeater {
        model: root.doing
        delegate: KeyCap {
            required property int index
            required property string modelData
            readonly property rect at: root.places.deed(modelData, index)
            label: root.nameOf(modelData)
            word: root.wordOf(modelData)
            icon: root.iconOf(modelData)
            chosen: root.keyboard.layer === modelData
            x: at.x
            y: at.y * (root.keyH + root.places.gap)
            width: at.width
            height: root.keyH
            onTapped: root.press(modelData)
        }
    }
}
