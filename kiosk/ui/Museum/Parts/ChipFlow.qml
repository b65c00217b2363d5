pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// What a page refers to. Sources, charts and maps open; words, people, places and questions are asked for as a card.
Flow {
    id: root
    required property var chips          // any model with kind, id, label, text
    property list<string> only: []       // kinds to show; empty for all
    readonly property alias count: each.count
    signal pageRequested(string page, string item)
    signal cardRequested(string kind, string id, string label, string text)

    function sign(kind: string): string {
        const signs = { source: "file-text", word: "book-bookmark", person: "user", place: "map-pin", question: "question", chart: "chart-line-up", map: "map-pin" };
        return signs[kind] ?? "info";
    }
    function open(kind: string, id: string, label: string, text: string): void {
        if (kind === "source")
            root.pageRequested("source", id);
        else if (kind === "chart")
            root.pageRequested("explore-charts", id);
        else if (kind === "map")
            root.pageRequested("explore-maps", id);
        else
            root.cardRequested(kind, id, label, text);
    }

    layoutDirection: Theme.direction
    spacing: Theme.gap

    Repeater {
        id: each
        model: root.chips
        delegate: Chip {
            required property string kind
            required property string id
            required property string text
            required property var model
            visible: root.only.length === 0 || root.only.includes(kind)
            label: model.label
            icon: root.sign(kind)
            most: root.width
            onTapped: root.open(kind, id, label, text)
        }
    }
}
