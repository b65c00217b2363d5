pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// The ways in: a quick look, the story, the evidence, the verdict. Only those this exhibit has.
Grid {
    id: root
    required property KioskViewModel kiosk
    property real room: 0                // height to fill; 0 = as high as the words need
    readonly property int tiers: Math.ceil(ways.length / columns)
    readonly property ExhibitViewModel exhibit: kiosk.exhibit
    readonly property list<string> ways: [
        exhibit.hasQuickLook ? "quick" : "", exhibit.hasStory ? "story" : "", exhibit.hasEvidence ? "evidence" : "",
        exhibit.hasAnswers ? "verdict" : exhibit.hasExplore ? "explore" : ""
    ].filter(way => way !== "")
    readonly property real share: (width - (columns - 1) * spacing) / columns
    readonly property ExploreWays explored: ExploreWays { exhibit: root.exhibit }
    property int placed: 0
    readonly property real wordsH: most(placed)      // of the card with most words
    readonly property real spare: (room + spacing) / tiers - spacing - wordsH      // of the height, for a picture
    readonly property real pictureH: room <= 0 || tiers > 1 && spare < 0 ? usualH : spare < Theme.px(tiers === 1 ? 48 : 64) ? 0 : Math.min(Theme.px(tiers === 1 ? 700 : 300), spare)
    readonly property real usualH: !exhibit.hasStory ? Theme.px(320) : Theme.large ? 0 : Theme.px(Theme.portrait ? 108 : 168)     // words before pictures

    function title(way: string): string {
        const titles = { quick: qsTr("Quick look"), story: qsTr("Follow the story"), evidence: qsTr("Go to the evidence"), verdict: qsTr("Your verdict"), explore: qsTr("Explore") };
        return titles[way];
    }
    function words(way: string): string {
        if (way === "quick")
            return qsTr("%1 sources, then answer again.").arg(exhibit.quickLook.count);
        if (way === "story")
            return qsTr("%1 chapters, page by page.").arg(exhibit.chapters.count);
        if (way === "evidence" && !exhibit.hasAnswers)
            return qsTr("%1 sources to open.").arg(exhibit.sourceCount);
        if (way === "evidence")
            return exhibit.weighedCount > 0 ? qsTr("You have weighed %1 of %2 sources.").arg(exhibit.weighedCount).arg(exhibit.sourceCount) : qsTr("%1 sources to open and weigh.").arg(exhibit.sourceCount);
        if (way === "explore")
            return qsTr("Dates, people, questions and words.");
        if (kiosk.verdict >= 0)
            return qsTr("You answered “%1”.").arg(exhibit.answers.at(kiosk.verdict).text);
        return kiosk.stance >= 0 ? qsTr("Your first answer was “%1”.").arg(exhibit.answers.at(kiosk.stance).text) : qsTr("What do you think now?");
    }
    function time(way: string): string {
        const times = { quick: qsTr("2 minutes"), story: qsTr("15 minutes"), evidence: qsTr("As long as you like"), verdict: qsTr("1 minute"), explore: qsTr("As long as you like") };
        return times[way];
    }
    function picture(way: string): string {
        if (way === "quick")
            return exhibit.quickLook.count > 0 ? exhibit.quickLook.at(0).picture : "";
        const scene = (exhibit.attract.at(1).picture || exhibit.attract.at(0).picture) ?? "";
        if (way !== "story")
            return scene;
        for (let row = 0; row < exhibit.chapters.count; ++row)
            if (exhibit.chapters.at(row).picture !== "")
                return exhibit.chapters.at(row).picture;
        return exhibit.attract.at(exhibit.attract.count - 1).picture ?? scene;
    }
    function most(count: int): real {
        let high = 0;
        for (let place = 0; place < count; ++place)
            high = Math.max(high, (cards.itemAt(place) as DeskCard)?.wordsH ?? 0);
        return high;
    }
    function open(way: string): void {
        const pages = { story: "story", evidence: "evidence", verdict: kiosk.verdict >= 0 ? "results" : "verdict", explore: explored.firstPage };
        if (way === "quick")
            kiosk.lookQuickly(exhibit.quickLook.at(0).id);
        else
            kiosk.go(pages[way]);
    }

    columns: Math.min(Theme.portrait || Theme.grown > 1.39 ? 2 : 4, ways.length)
    spacing: Theme.gutter
    layoutDirection: Theme.direction

    Repeater {
        id: cards
        model: root.ways
        onItemAdded: root.placed += 1
        onItemRemoved: root.placed -= 1
        delegate: DeskCard {
            required property int index
            required property string modelData
            title: root.title(modelData)
            words: root.words(modelData)
            time: root.time(modelData)
            picture: root.picture(modelData)
            crop: modelData === "quick" && root.kiosk.exhibit.quickLook.count > 0 ? root.kiosk.exhibit.quickLook.at(0).crop : Qt.rect(0.5, 0.4, 0, 0)
            showsScale: modelData === "verdict"
            answers: root.exhibit.answers
            first: root.kiosk.stance
            lead: index === 0
            pictureH: root.pictureH
            width: root.share
            height: root.pictureH + root.wordsH
            onTapped: root.open(modelData)
        }
    }
}
