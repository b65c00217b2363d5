pragma ComponentBehavior: Bound
import QtQuick
import Museum.Theme

// Tabs standing on The Line: each two columns wide where the words allow it, else as wide as its word.
SlideRow {
    id: root
    required property Repeater tabs
    property int shares: tabs.count      // of how many, and of which width; for rows one above the other
    property real whole: width
    readonly property real pitch: Math.min(Theme.cellW(2) + Theme.gutter, (whole + Theme.gutter) / Math.max(1, shares))
    property bool even: true             // all words fit into equal shares

    function measure(): void {
        let widest = 0;
        for (let place = 0; place < tabs.count; place++)
            widest = Math.max(widest, tabs.itemAt(place)?.implicitWidth ?? 0);
        even = widest <= pitch - Theme.gutter;
    }
    function share(natural: real): real {
        return even ? Math.floor(pitch - Theme.gutter) : natural;
    }
    spacing: Theme.gutter
    onPitchChanged: measure()
}
