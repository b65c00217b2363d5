import QtQuick
import Museum.Theme

// Where the keys stand: x and width in pixels, y in rows. On a screen too narrow for rows as
// keyboards have them the letters run on, line after line, and what does something follows them,
// space last and as wide as its line.
QtObject {
    id: root
    required property real width
    required property list<int> lengths  // letters in each row
    required property int most           // letters of the fullest layer
    required property int columns        // letters in the longest row of all layers
    required property list<string> doing
    readonly property real least: Math.ceil((Theme.kioskProfile ? 15 : 11) * Theme.pixelsPerMm)
    readonly property real gap: Math.max(Theme.px(10), Math.ceil(3 * Theme.pixelsPerMm))
    readonly property bool folded: (width + gap) / (columns + 1) - gap < least
    readonly property int across: folded ? Math.max(3, Math.floor((width + gap) / (least + gap))) : Math.max(10, columns) + 1
    readonly property real pitch: (width + gap) / across
    readonly property int spaceAt: across - (most + doing.length - 1) % across >= 2 ? most + doing.length - 1 : across * Math.ceil((most + doing.length) / across)
    readonly property int rows: folded ? Math.floor(spaceAt / across) + 1 : 4

    function inset(row: int): real { return Math.min([0, 0.35, 0.85][row], across - 1 - lengths[row]); }
    function box(start: real, row: int, span: real): rect {
        const x = start * pitch, wide = span * pitch - gap;
        return Qt.rect(Math.round(Theme.rtl ? width - x - wide : x), row, Math.floor(wide), 1);
    }
    function follow(place: int): rect { return box(place % across, Math.floor(place / across), 1); }
    function letter(index: int, row: int, place: int): rect {
        if (folded)
            return follow(index);
        const fromLeft = Theme.rtl ? lengths[row] - 1 - place : place;     // letters do not turn round
        return box(inset(row) + fromLeft, row, 1);
    }
    // What does something: at the ends of the three rows, then the last row.
    function deed(key: string, index: int): rect {
        if (folded && key === "space")
            return box(spaceAt % across, Math.floor(spaceAt / across), across - spaceAt % across);
        if (folded)
            return follow(most + doing.filter(other => other !== "space").indexOf(key));
        if (index < 3) {
            const end = index < lengths.length ? inset(index) + lengths[index] : 0;
            const start = Math.max(end, across - 2);
            return box(start, index, across - start);
        }
        const ends = 1.85, before = doing.indexOf("space") - 3, after = across - 2 * ends;
        if (key === "space")
            return box(before * ends, 3, after - before * ends);
        return box(index - 3 < before ? (index - 3) * ends : after + (index - 4 - before) * ends, 3, ends);
    }
}
