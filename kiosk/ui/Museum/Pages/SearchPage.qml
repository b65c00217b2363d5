pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// What is typed stands on The Line; what was found below it, and the keys where they are in reach,
// in the place of the local row until they are hidden. A keyboard on the desk types as well.
Item {
    id: root
    required property KioskViewModel kiosk
    readonly property SearchViewModel search: kiosk.search
    readonly property KeyboardViewModel keyboard: kiosk.keyboard
    readonly property string pageTitle: qsTr("Search")
    readonly property bool beside: !Theme.portrait      // suggestions stand beside what is typed
    readonly property real padY: Theme.stageH - Theme.navH - pad.height - 2 * padInset
    readonly property real padInset: Theme.px(Theme.large ? 16 : 28)
    readonly property real bottomY: keys ? padY : tabs.ceiling
    readonly property string found: search.query === "" ? "" : qsTr("%1 found").arg(search.total)     // said to screen readers
    property bool keys: true             // on the screen

    function type(text: string): void { search.query = keyboard.longer(search.query, text); }
    function erase(): void { search.query = keyboard.shorter(search.query); }

    objectName: "searchPage"
    Component.onCompleted: forceActiveFocus()
    onFoundChanged: if (found !== "") root.Accessible.announce(found)
    Keys.onPressed: event => {
        const erasing = event.key === Qt.Key_Backspace && search.query !== "";
        const typing = event.text === " " || keyboard.longer("", event.text.trim()) !== "";
        event.accepted = erasing || typing;
        if (erasing)
            erase();
        else if (typing)
            type(event.text);
    }

    SearchField {
        id: field
        x: Theme.mirrorX(Theme.margin, width)
        y: Theme.px(Theme.portrait ? 48 : 24)
        width: Theme.innerW - (root.beside && trying.wide > 0 ? trying.wide + Theme.gutter : 0)
        text: root.search.query
        prompt: qsTr("What are you looking for?")
        onTapped: root.keys = true
        Keys.onSpacePressed: root.type(" ")
    }
    Line { id: line; y: field.y + field.height + Theme.px(8) }
    SearchWords {
        id: trying
        search: root.search
        shown: !root.keys
        hints: !root.beside
        most: root.beside ? Theme.innerW * 0.55 : Theme.innerW
        x: root.beside ? Theme.mirrorX(Theme.stageW - Theme.margin - width, width) : Theme.margin
        y: root.beside ? field.y + (field.height - height) / 2 : line.y + Theme.px(16)
        width: root.beside ? wide : Theme.innerW
        onKeysRequested: root.keys = true
    }
    SearchHits {
        search: root.search
        x: Theme.margin
        y: (root.beside ? line.y : trying.y + trying.height) + Theme.px(16)
        width: Theme.innerW
        height: root.bottomY - y - Theme.px(16)
        onIndexRequested: item => root.kiosk.go("explore-index", item)
    }
    Rectangle {
        visible: root.keys
        y: root.padY
        width: Theme.stageW
        height: Theme.stageH - Theme.navH - y
        color: Theme.sunk
        Rectangle { width: parent.width; height: Theme.edge; color: Theme.line }
    }
    KeyPad {
        id: pad
        visible: root.keys
        keyboard: root.keyboard
        x: Theme.margin
        y: root.padY + root.padInset
        width: Theme.innerW
        onTyped: letter => root.type(letter)
        onErased: root.erase()
        onCleared: root.search.clear()
        onIndexRequested: root.kiosk.go("explore-index")
        onHideRequested: root.keys = false
    }
    ExploreTabs { id: tabs; visible: !root.keys; kiosk: root.kiosk }
}
