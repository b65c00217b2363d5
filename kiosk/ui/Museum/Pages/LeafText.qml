pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme
import Museum.Parts
import Museum.ViewModels

// What can be read on a page of the story, one layer at a time: the text, more of it, words and people, sources.
Item {
    id: root
    required property PageViewModel leaf
    property bool keyed: false           // the page's chart cannot name its lines
    readonly property var layers: offered(leaf.more + leaf.historiansDisagree, leaf.references, leaf.chips.count)
    readonly property list<string> names: layers.map(layer => nameOf(layer))
    readonly property bool flowing: Theme.grown > 1.39      // all layers in one column
    property string shownLayer: "text"
    signal pageRequested(string page, string item)
    signal cardRequested(string kind, string id, string label, string text)

    function has(kinds: list<string>): bool {
        for (let row = 0; row < leaf.chips.count; ++row)
            if (kinds.includes(leaf.chips.at(row).kind))
                return true;
        return false;
    }
    function offered(more: string, references: string, chips: int): var {
        return ["text", more !== "" ? "more" : "", has(["word", "person", "place", "question"]) ? "words" : "",
            references !== "" || has(["source", "chart"]) ? "sources" : ""].filter(layer => layer !== "");
    }
    function nameOf(layer: string): string {
        const names = { text: qsTr("Text"), more: qsTr("Read more"), words: qsTr("Who and what"), sources: qsTr("Sources") };
        return names[layer];
    }
    function shows(layer: string): bool {
        return layer === shownLayer || (flowing && layers.includes(layer));
    }
    Connections {
        target: root.leaf
        function onChanged(): void {
            if (root.shownId !== root.leaf.id)
                root.shownLayer = "text";
            root.shownId = root.leaf.id;
        }
    }
    property string shownId: leaf.id

    Reader {
        id: column
        aside: true
        width: root.width
        height: root.height - (choice.visible ? choice.height + Theme.px(24) : 0)
        spacing: Theme.px(24)
        showing: root.leaf.id + root.shownLayer
        Words {
            visible: root.leaf.untranslated
            token: "caption"
            color: Theme.ink2
            text: qsTr("This page is not yet in your language.")
            width: column.columnW
        }
        TitleWords { tokens: ["title2", "ask"]; text: root.leaf.title; width: column.columnW }
        Words { visible: root.shows("text"); token: "lead"; text: root.leaf.keyLine; width: column.columnW }
        ChartKey { visible: root.keyed && root.shows("text"); series: root.leaf.chart.series; width: column.columnW }
        Words {
            visible: root.shows("text")
            token: "body"
            styled: true
            color: Theme.ink2
            text: root.leaf.text
            x: Theme.rtl ? column.columnW - width : 0
            width: Math.min(column.columnW, Theme.measure)
        }
        Words {
            visible: root.shows("more") && text !== ""
            token: "body"
            styled: true
            color: Theme.ink2
            text: root.leaf.more
            x: Theme.rtl ? column.columnW - width : 0
            width: Math.min(column.columnW, Theme.measure)
        }
        Words {
            visible: root.shows("more") && root.leaf.historiansDisagree !== ""
            token: "control"
            text: qsTr("Historians disagree")
            width: column.columnW
        }
        Words {
            visible: root.shows("more") && text !== ""
            token: "body"
            styled: true
            color: Theme.ink2
            text: root.leaf.historiansDisagree
            x: Theme.rtl ? column.columnW - width : 0
            width: Math.min(column.columnW, Theme.measure)
        }
        ChipFlow {
            visible: root.shows("words")
            width: column.columnW
            chips: root.leaf.chips
            only: ["word", "person", "place", "question"]
            onCardRequested: (kind, id, label, text) => root.cardRequested(kind, id, label, text)
        }
        ChipFlow {
            visible: root.shows("sources")
            width: column.columnW
            chips: root.leaf.chips
            only: ["source", "chart"]
            onPageRequested: (page, item) => root.pageRequested(page, item)
        }
        Words {
            visible: root.shows("sources") && root.leaf.references !== ""
            token: "control"
            text: qsTr("How we know")
            width: column.columnW
        }
        Words {
            visible: root.shows("sources") && text !== ""
            token: "caption"
            styled: true
            color: Theme.ink2
            text: root.leaf.references
            width: column.columnW
        }
    }
    SegmentSwitch {
        id: choice
        visible: root.names.length > 1 && !root.flowing
        y: root.height - height
        width: root.width
        labels: root.names
        current: root.layers.indexOf(root.shownLayer)
        onPicked: index => root.shownLayer = root.layers[index]
    }
}
