pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.Pages
import Museum.ViewModels

// The window: the page the visit is at, the bar that never moves, and what opens over both.
Window {
    id: root
    required property KioskViewModel kiosk
    readonly property string phase: kiosk.phase
    readonly property bool visiting: phase !== "attract" && kiosk.hasExhibit
    readonly property bool asking: kiosk.page === "stance" || kiosk.page === "gallery"   // no way through yet

    property bool begun: false           // the first frame is there
    readonly property bool arrived: pages.arrived
    readonly property bool ready: pages.ready     // every page can be opened without waiting
    readonly property ExploreWays explored: ExploreWays { exhibit: root.kiosk.exhibit }

    function hubOf(page: string): string {
        if (page === "home")
            return "home";
        if (["story", "chapter", "page"].includes(page))
            return "story";
        if (["evidence", "source"].includes(page))
            return "evidence";
        if (["weigh", "verdict", "results"].includes(page))
            return "weigh";
        return page.startsWith("explore") ? "explore" : "";
    }
    function hubs(exhibit: ExhibitViewModel): list<string> {
        const all = [["home", true], ["story", exhibit.hasStory], ["evidence", exhibit.hasEvidence],
            ["weigh", exhibit.hasEvidence && exhibit.hasAnswers], ["explore", exhibit.hasExplore]];
        return all.filter(hub => hub[1]).map(hub => hub[0]);
    }
    function open(page: string): void {
        if (page === "home")
            kiosk.home();
        else
            kiosk.go(page === "explore" ? explored.firstPage : page);
    }
    function begin(): void {
        begun = true;
        pages.compile();
    }

    width: 1920
    height: 1080
    visible: true
    color: Theme.bg
    title: kiosk.exhibit.title

    onAfterAnimating: if (!begun) Qt.callLater(begin)

    SpeechWording { speech: root.kiosk.speech }
    ThemeBinding {
        kiosk: root.kiosk
        window: root
        choosing: panels.panel === "access"
    }
    Loader {
        anchors.fill: parent
        active: root.kiosk.access.withinReach
        sourceComponent: Headboard {
            title: root.phase === "attract" || root.asking ? root.kiosk.exhibit.title : root.kiosk.exhibit.question
            barred: root.visiting
            dimmed: panels.open
            lineY: stage.y
            onTouched: root.phase === "attract" ? root.kiosk.wake() : panels.warning ? root.kiosk.stay() : root.kiosk.touched()
        }
    }
    KeyStage {
        id: stage
        objectName: "stage"
        x: Math.round((root.width - width) / 2)
        y: root.height - height
        width: Theme.stageW
        height: Theme.stageH
        clip: root.kiosk.access.withinReach
        kiosk: root.kiosk
        overlays: panels
        visiting: root.visiting

        PageStage {
            id: pages
            anchors.fill: parent
            kiosk: root.kiosk
            enabled: !panels.open
            onCardRequested: (kind, id, label, text) => panels.showCard(kind, id, label, text)
            onPanelRequested: panel => panels.show(panel)
        }
        Loader { // the first frame is the attract loop's, which does without it
            active: root.begun || root.visiting
            asynchronous: !root.visiting
            sourceComponent: NavBar {
                visible: root.visiting
                enabled: !panels.open
                current: root.hubOf(root.kiosk.page)
                canGoBack: root.kiosk.canGoBack
                listens: root.kiosk.speech.offered
                listening: root.kiosk.speech.on
                hubs: root.asking ? [] : root.hubs(root.kiosk.exhibit)
                onBackRequested: root.kiosk.back()
                onListenRequested: root.kiosk.speech.on ? root.kiosk.speech.stop() : root.kiosk.speech.start()
                onPageRequested: page => root.open(page)
                onPanelRequested: panel => panels.show(panel)
            }
        }
        PanelStage {
            id: panels
            anchors.fill: parent
            kiosk: root.kiosk
        }
        Loader {
            anchors.fill: parent
            active: root.kiosk.speech.on
            sourceComponent: Item {
                SpeechBar { speech: root.kiosk.speech }
                SpeechLit { anchors.fill: parent; speech: root.kiosk.speech }
            }
        }
        PointHandler { // any touch is a sign of life; the warning answers for itself
            acceptedDevices: PointerDevice.AllDevices
            onActiveChanged: if (active && root.phase !== "warning") root.kiosk.touched()
        }
    }
}
