import QtQuick
import Museum.ViewModels

// The ways to explore that an exhibit has, in the order of their tabs.
QtObject {
    id: root
    required property ExhibitViewModel exhibit
    readonly property list<string> names: [
        exhibit.hasTimeline ? "timeline" : "", exhibit.hasCharts ? "charts" : "", exhibit.hasMaps ? "maps" : "",
        exhibit.hasPeople ? "people" : "", exhibit.hasQuestions ? "questions" : "", exhibit.hasWords ? "words" : "", exhibit.hasExplore ? "index" : ""
    ].filter(name => name !== "")
    readonly property string firstPage: names.length > 0 ? "explore-" + names[0] : "home"
}
