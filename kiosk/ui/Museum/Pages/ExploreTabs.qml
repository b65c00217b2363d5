pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// The ways to explore, standing on The Line; only those this exhibit has.
LocalRow {
    id: root
    required property KioskViewModel kiosk
    readonly property ExhibitViewModel exhibit: kiosk.exhibit
    readonly property list<string> ways: [exhibit.hasTimeline ? "timeline" : "", exhibit.hasCharts ? "charts" : "", exhibit.hasPeople ? "people" : "",
        exhibit.hasQuestions ? "questions" : "", exhibit.hasWords ? "words" : ""].filter(way => way !== "")
    readonly property real pitch: (Theme.innerW + Theme.gutter) / Math.max(Theme.portrait ? 1 : 6, ways.length)

    function nameOf(way: string): string {
        const names = { timeline: qsTr("Timeline"), charts: qsTr("Numbers"), people: qsTr("People"), questions: qsTr("Questions"), words: qsTr("Words") };
        return names[way];
    }

    Repeater {
        model: root.ways
        delegate: TabItem {
            required property int index
            required property string modelData
            label: root.nameOf(modelData)
            chosen: root.kiosk.page === "explore-" + modelData
            x: Theme.rtl ? Theme.innerW - width - index * root.pitch : index * root.pitch
            width: root.pitch - Theme.gutter
            height: root.height
            onTapped: root.kiosk.go("explore-" + modelData)
        }
    }
}
