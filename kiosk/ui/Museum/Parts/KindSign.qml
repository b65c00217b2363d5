import QtQuick

// The sign and the word for a kind of thing that can be found.
QtObject {
    required property string kind
    readonly property string icon: {
        const icons = { sources: "file-text", people: "user", words: "book-bookmark", places: "map-pin", questions: "question",
            pages: "book-open", events: "timeline", charts: "chart-line-up", maps: "map-pin", near: "magnifying-glass", index: "text-aa", pictures: "image" };
        return icons[kind] ?? "info";
    }
    readonly property string word: {
        const words = { sources: qsTr("Source"), people: qsTr("Person"), words: qsTr("Word"), places: qsTr("Place"), questions: qsTr("Question"),
            pages: qsTr("Story"), events: qsTr("Timeline"), charts: qsTr("Numbers"), maps: qsTr("Map"), near: qsTr("Look for") };
        return words[kind] ?? "";
    }
}
