pragma ComponentBehavior: Bound
import QtQuick
import Museum.ViewModels

// One panel at a time over the page; the warning stands above them all.
Item {
    id: root
    required property KioskViewModel kiosk
    property string panel: ""            // access | language | help | restart | take-away | card
    property string cardKind: ""
    property string cardId: ""
    property string cardTitle: ""
    property string cardText: ""
    property Item opener                 // what the keys were at before
    readonly property var parts: ({ access: access, language: language, help: help, restart: restart, "take-away": takeAway })
    readonly property bool warning: kiosk.phase === "warning"
    readonly property bool open: panel !== "" || warning
    readonly property bool resting: kiosk.phase === "attract"

    function show(name: string): void {
        opener = root.Window.activeFocusItem;
        panel = name;
    }
    function showCard(kind: string, id: string, label: string, text: string): void {
        cardKind = kind;
        cardId = id;
        cardTitle = label;
        cardText = text;
        show("card");
    }
    function close(): void {
        if (warning)
            kiosk.stay();
        else
            panel = "";
        Qt.callLater(() => opener?.forceActiveFocus(Qt.OtherFocusReason));
    }
    onRestingChanged: panel = ""

    Loader {
        anchors.fill: parent
        active: root.panel !== ""
        enabled: !root.warning
        sourceComponent: root.parts[root.panel] ?? card
        onLoaded: (item as Item).forceActiveFocus()
    }
    Loader {
        anchors.fill: parent
        active: root.warning
        sourceComponent: idle
        onLoaded: (item as Item).forceActiveFocus()
    }
    Component {
        id: access
        AccessPanel { access: root.kiosk.access; speech: root.kiosk.speech; exhibit: root.kiosk.exhibit; onDismissed: root.close() }
    }
    Component {
        id: language
        LanguagePanel { kiosk: root.kiosk; onDismissed: root.close() }
    }
    Component {
        id: help
        HelpPanel { kiosk: root.kiosk; onDismissed: root.close() }
    }
    Component {
        id: restart
        RestartPanel { onDismissed: root.close(); onAgreed: root.kiosk.startOver() }
    }
    Component {
        id: takeAway
        TakeAwayPanel { kiosk: root.kiosk; onDismissed: root.close() }
    }
    Component {
        id: card
        CardPanel {
            kind: root.cardKind
            title: root.cardTitle
            text: root.cardText
            onDismissed: root.close()
            onWholeRequested: page => {
                root.close();
                root.kiosk.go(page, root.cardId);
            }
        }
    }
    Component {
        id: idle
        IdlePanel { kiosk: root.kiosk; onDismissed: root.kiosk.stay() }
    }
}
