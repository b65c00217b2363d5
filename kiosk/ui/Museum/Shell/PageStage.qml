import QtQuick
import Museum.Theme
import Museum.ViewModels

// Holds the page that the visit is at, and tells how many words it shows.
Item {
    id: root
    required property KioskViewModel kiosk
    readonly property string page: kiosk.phase === "attract" ? "attract" : kiosk.phase === "stance" ? "stance" : kiosk.page
    readonly property string showing: [page, kiosk.item, kiosk.step, kiosk.language].join(" ")
    readonly property string file: fileOf(page)
    readonly property var files: ({
        "attract": "AttractPage", "gallery": "GalleryPage", "stance": "StancePage",
        "home": "HomePage", "story": "StoryPage", "chapter": "ChapterPage", "page": "ChapterPageView",
        "evidence": "EvidencePage", "source": "SourcePage", "weigh": "WeighPage", "verdict": "VerdictPage", "results": "ResultsPage",
        "explore-timeline": "TimelinePage", "explore-people": "PeoplePage", "explore-questions": "QuestionsPage",
        "explore-words": "WordsPage", "explore-charts": "ChartsPage", "explore-maps": "MapsPage",
        "explore-search": "SearchPage", "explore-index": "IndexPage"
    })
    property list<Component> compiled    // so that the first visitor does not wait for it
    readonly property bool ready: compiled.length > 0 && compiled.every(page => page.status !== Component.Loading)
    property bool opened: false          // the first page stands there at once
    readonly property Item current: loader.item as Item
    readonly property bool arrived: loader.status !== Loader.Loading
    signal cardRequested(string kind, string id, string label, string text)
    signal panelRequested(string panel)

    function fileOf(page: string): string {
        if (kiosk.preparing && !kiosk.hasExhibit)
            return "PreparingPage";
        if (!kiosk.hasExhibit)
            return "RestingPage";
        return files[page] ?? "HomePage";
    }
    function compile(): void {
        if (compiled.length === 0)
            compiled = Object.values(files).map(name => Qt.createComponent(addressOf(name), Component.Asynchronous, root));
    }
    function addressOf(name: string): url {
        return Qt.resolvedUrl("../Pages/" + name + ".qml");
    }
    function wordsIn(item: Item): int {
        if (!item || !item.visible)
            return 0;
        const text = item as Text;
        const own = text ? text.text.split(/\s+/).filter(word => word !== "").length : 0;
        return Array.from(item.children).reduce((sum, child) => sum + wordsIn(child), own);
    }
    function count(): void {
        kiosk.shown(wordsIn(current));
    }
    function headingIn(item: Item): string {
        const text = item as Text;
        if (!item || !item.visible || text)
            return text && text.Accessible.role === Accessible.Heading ? text.Accessible.name : "";
        for (const child of item.children) {
            const found = headingIn(child);
            if (found !== "")
                return found;
        }
        return "";
    }
    function announce(): void {
        const heading = headingIn(current);
        if (heading !== "")
            root.Accessible.announce(heading);
    }
    onFileChanged: loader.setSource(addressOf(file), { kiosk: root.kiosk })
    onShowingChanged: later.restart()
    Component.onCompleted: if (loader.status === Loader.Null) fileChanged()

    Loader {
        id: loader
        anchors.fill: parent
        onLoaded: {
            if (root.opened)
                appear.restart();
            root.opened = true;
            later.restart();
        }
    }
    Timer {
        id: later
        interval: 0
        onTriggered: {
            root.count();
            root.announce();
        }
    }
    NumberAnimation {
        id: appear
        target: loader
        property: "opacity"
        from: Theme.pageTurn > 0 ? 0 : 1
        to: 1
        duration: Theme.pageTurn
        easing.type: Easing.OutCubic
    }
    Connections {
        target: loader.item
        ignoreUnknownSignals: true
        function onCardRequested(kind: string, id: string, label: string, text: string): void {
            root.cardRequested(kind, id, label, text);
        }
        function onPanelRequested(panel: string): void {
            root.panelRequested(panel);
        }
    }
}
