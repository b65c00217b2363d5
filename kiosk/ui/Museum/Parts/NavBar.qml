pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// The way through and the helpers on one bar that never moves. A hole keeps Start over apart.
Rectangle {
    id: root
    property string current: ""          // home | story | evidence | weigh | explore
    property bool canGoBack: true
    property list<string> hubs: ["home", "story", "evidence", "weigh", "explore"]   // those this exhibit has
    readonly property bool two: Theme.navRows > 1
    readonly property int perRow: Theme.navRows === 3 ? 4 : Theme.navTwo || Theme.portrait ? 6 : 12
    readonly property real span: Theme.columns / perRow
    readonly property real widest: Math.max(...keys.map(key => measure.wide(words(key))))
    readonly property list<string> keys: ["back", "home", "story", "evidence", "weigh", "explore", "listen", "access", "language", "help", "restart"]
    readonly property real head: Math.max(0, Theme.apart - Theme.px(two ? 8 : 24))      // what Start over leaves free above it
    readonly property real lead: Theme.navRows === 3 ? Math.max(0, Theme.apart - Theme.gutter) : 0    // and beside it
    property bool listens: false         // there is a voice for the visitor's language
    property bool listening: false
    signal backRequested()
    signal listenRequested()
    signal pageRequested(string page)
    signal panelRequested(string panel)  // access | language | help | restart

    function words(key: string): string {
        switch (key) {
        case "back": return qsTr("Back");
        case "home": return qsTr("Start");
        case "story": return qsTr("Story");
        case "evidence": return qsTr("Evidence");
        case "weigh": return qsTr("Weigh");
        case "explore": return qsTr("Explore");
        case "listen": return qsTr("Listen");
        case "access": return qsTr("Access");
        case "language": return qsTr("Language");
        case "help": return qsTr("Help");
        default: return qsTr("Start over");
        }
    }
    function sign(key: string): string {
        const signs = { back: "arrow-left", home: "house", story: "book-open", evidence: "files", weigh: "scales", explore: "compass",
            listen: "speaker-high", access: "text-aa", language: "translate", help: "question", restart: "arrow-counter-clockwise" };
        return signs[key];
    }
    // The way through first, then the helpers; Start over is the last, in the corner.
    function slot(index: int): int {
        const helper = index - (listens ? 6 : 7);
        if (index === 10)
            return 11;
        if (Theme.navRows < 3)
            return index < 6 ? index : 6 + helper;
        return index < 7 ? index : index + 1;
    }
    function request(key: string): void {
        if (key === "back")
            root.backRequested();
        else if (key === "listen")
            root.listenRequested();
        else if (["access", "language", "help", "restart"].includes(key))
            root.panelRequested(key);
        else
            root.pageRequested(key);
    }

    y: Theme.stageH - height
    width: Theme.stageW
    height: Theme.barH
    color: Theme.surface

    Binding { target: Theme; property: "navCrowded"; value: root.widest > Theme.colW + Theme.px(20) }
    WordMeasure {
        id: measure
        token: "caption"
        font.pixelSize: Theme.floorPx    // the least that a word may shrink to
        font.weight: Font.DemiBold
    }
    Rectangle { width: root.width; height: Theme.edge; color: Theme.rule }
    Repeater {
        model: root.keys
        delegate: NavItem {
            required property string modelData
            readonly property int number: root.keys.indexOf(modelData)
            readonly property int place: root.slot(number)
            readonly property int row: Math.floor(place / root.perRow)
            readonly property real head: modelData === "restart" ? root.head : 0
            label: root.words(modelData)
            icon: root.sign(modelData)
            role: modelData === "listen" ? Accessible.CheckBox : chosen ? Accessible.PageTab : Accessible.Button
            chosen: modelData === "listen" ? root.listening : root.current === modelData
            beside: root.two && !Theme.portrait
            visible: modelData === "back" ? root.canGoBack : modelData === "listen" ? root.listens : number > 5 || root.hubs.includes(modelData)
            readonly property real lead: modelData === "restart" ? root.lead : 0
            x: Theme.cellX((place % root.perRow) * root.span + 1, root.span) + (Theme.rtl ? 0 : lead)
            y: Theme.px(8) + row * Theme.navRowH + head
            width: Theme.cellW(root.span) - lead
            height: Theme.navRowH + (row === Theme.navRows - 1 ? Theme.navFoot : 0) - Theme.px(8) - head
            lower: -head
            onTapped: root.request(modelData)
        }
    }
    Repeater { // between rows
        model: Theme.navRows - 1
        delegate: Rectangle {
            required property int index
            x: Theme.margin
            y: Theme.px(4) + (index + 1) * Theme.navRowH - Theme.px(4)
            width: Theme.innerW
            height: Math.max(1, Theme.px(1))
            color: Theme.rule
        }
    }
    Rectangle { // between the way through and the helpers
        visible: !root.two && root.hubs.length > 0
        x: Theme.mirrorX(Theme.margin + 6 * (Theme.colW + Theme.gutter) - Theme.px(24), width)
        y: Theme.px(28)
        width: Theme.px(2)
        height: root.height - Theme.px(56)
        color: Theme.sunk
    }
}
