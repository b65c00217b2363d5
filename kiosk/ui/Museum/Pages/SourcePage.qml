pragma ComponentBehavior: Bound
import QtQuick
import Museum.Parts
import Museum.ViewModels

// A source in five steps, as a historian works: look, read, question, compare, weigh. On the quick look
// one page stands for them.
Item {
    id: root
    required property KioskViewModel kiosk
    property string pageTitle: kiosk.source.title
    readonly property list<string> order: stepsOf(kiosk.source)
    readonly property bool quick: kiosk.step === "quick" && kiosk.exhibit.hasAnswers
    readonly property string step: quick ? "quick" : order.includes(kiosk.step) ? kiosk.step : "look"
    readonly property string following: nextOf(step)
    property bool choosing: false        // how it is read
    readonly property bool balances: kiosk.exhibit.hasAnswers && kiosk.source.nextId === "" && !kiosk.source.endsQuickLook
    readonly property string lastWord: !kiosk.exhibit.hasAnswers ? qsTr("See all") : balances ? qsTr("See the balance") : kiosk.source.endsQuickLook ? qsTr("My verdict") : qsTr("Next source")
    signal cardRequested(string kind, string id, string label, string text)

    objectName: "sourcePage"

    // The steps that this source has something for.
    function stepsOf(source: SourceViewModel): list<string> {
        return Array.from({ length: source.id === "" ? 0 : source.steps.count }, (_, row) => source.steps.at(row).step);
    }
    function nextOf(from: string): string {
        return quick ? "" : order[order.indexOf(from) + 1] ?? "";
    }
    function goOn(): void {
        if (following !== "")
            kiosk.goStep(following);
        else if (kiosk.source.nextId !== "" && quick)
            kiosk.lookQuickly(kiosk.source.nextId);
        else if (kiosk.source.nextId !== "")
            kiosk.go("source", kiosk.source.nextId);
        else
            kiosk.go(!kiosk.exhibit.hasAnswers ? "evidence" : kiosk.source.endsQuickLook ? "verdict" : "weigh");
    }

    Loader {
        id: place
        width: root.width
        height: row.ceiling
        sourceComponent: ({ look: look, read: read, question: question, compare: compare, weigh: weigh, quick: quickly })[root.step]
    }
    LocalRow {
        id: row
        primary: root.following === "" ? root.lastWord : tabs.word(root.following)
        primaryNote: root.following === "" ? "" : root.kiosk.source.shortTitle
        primaryIcon: root.balances && root.following === "" ? "scales" : "arrow-right"
        onPrimaryTapped: root.goOn()
        StepTabs {
            id: tabs
            anchors.fill: parent
            steps: root.kiosk.source.steps
            onStepRequested: step => root.kiosk.goStep(step)
        }
    }
    Loader {
        active: root.choosing && root.step === "read"
        sourceComponent: ReadingChooser { source: root.kiosk.source; onDismissed: root.choosing = false }
    }
    Component { id: look; LookStep { source: root.kiosk.source; onCardRequested: (kind, id, label, text) => root.cardRequested(kind, id, label, text) } }
    Component { id: read; ReadStep { source: root.kiosk.source; onReadingsRequested: root.choosing = true; onCardRequested: (kind, id, label, text) => root.cardRequested(kind, id, label, text) } }
    Component {
        id: question
        QuestionStep {
            source: root.kiosk.source
            onPageRequested: (page, item) => root.kiosk.go(page, item)
            onCardRequested: (kind, id, label, text) => root.cardRequested(kind, id, label, text)
        }
    }
    Component { id: compare; CompareStep { source: root.kiosk.source; partner: root.kiosk.partner; onFilmRequested: id => root.kiosk.go("source", id) } }
    Component { id: quickly; QuickStep { source: root.kiosk.source; exhibit: root.kiosk.exhibit; onFilmRequested: id => root.kiosk.go("source", id) } }
    Component { id: weigh; WeighStep { source: root.kiosk.source; exhibit: root.kiosk.exhibit; weighing: root.kiosk.weighing } }
}
