pragma Singleton
pragma ComponentBehavior: Bound
import QtQuick

// Every colour, size, grid number and duration of the kiosk; nothing else may name one.
// The window and the visitor decide the writable properties, Main binds them.
QtObject {
    id: root

    property real width: 1920            // the window, in pixels
    property real height: 1080
    property real pixelsPerMm: 2.71
    property real textStep: 1            // 1 | 1.3 | 1.6 | 2
    property string name: "reading"      // reading | night | contrastDark | contrastLight
    property bool rtl: false
    property bool roomy: false
    property bool reduceMotion: false
    property bool kioskProfile: true
    property bool navCrowded: false      // a word of the bar is wider than its place in one row
    property bool speaks: false          // the page is being read aloud
    property bool plain: false           // letters for new readers
    property string hand: ""             // left | right: the side of the keys; "" where lines end
    property int repeatGuard: 500        // ms for which a target is deaf after a touch

    // Length: design pixels on a stage whose short side is 1080.
    readonly property bool portrait: height > width
    readonly property real scale: Math.min(width, height) / 1080
    function px(design: real): real { return Math.round(design * scale); }
    readonly property real touch: Math.max(px(72), Math.ceil((kioskProfile ? 15 : 11) * pixelsPerMm))
    readonly property real touchLeast: Math.ceil((kioskProfile ? 20 : 15) * pixelsPerMm)   // the next step and the bar
    readonly property real touchLarge: Math.max(px(88), touchLeast)
    readonly property int codeModule: Math.max(1, Math.ceil(0.8 * pixelsPerMm))      // of a code that a telephone reads
    readonly property real gap: Math.max(px(16), Math.ceil(3 * pixelsPerMm))     // between two targets
    readonly property real apart: Math.ceil(8 * pixelsPerMm)                     // around Start over
    readonly property int edge: Math.max(1, px(strong ? 3 : 2))
    readonly property int radius: px(4)

    // Colour.
    readonly property bool strong: name.startsWith("contrast")
    readonly property Palettes palettes: Palettes {}
    readonly property ColourSet colours: palettes.of(name)
    readonly property PaperInks art: PaperInks {}
    readonly property color bg: colours.bg
    readonly property color surface: colours.surface
    readonly property color sunk: colours.sunk
    readonly property color ink: colours.ink
    readonly property color ink2: colours.ink2
    readonly property color line: colours.line
    readonly property color rule: colours.rule
    readonly property color accent: colours.accent
    readonly property color accentInk: colours.accentInk
    readonly property color signal: colours.signal
    readonly property color better: colours.better
    readonly property color worse: colours.worse
    readonly property color same: colours.same
    readonly property color focus: colours.focus
    readonly property color lit: colours.lit
    readonly property color scrim: "#99000000"
    readonly property color clear: "transparent"

    // Type.
    readonly property Faces faces: Faces { rtl: root.rtl; strong: root.strong; plain: root.plain }
    readonly property real floorPx: Math.ceil((kioskProfile ? 6.9 : 5) * pixelsPerMm)
    function size(token: string): real {
        const face = faces.of(token);
        const design = (portrait ? face.portraitSize : face.size) * Math.min(textStep, face.most) * (rtl ? 1.06 : 1);
        return Math.max(px(design), floorPx);
    }
    readonly property real grown: size("body") / Math.max(1, px(28))      // what the visitor and the floor have made of the design
    readonly property bool large: grown >= 1.5
    function lineOf(token: string): real {
        const face = faces.of(token);
        const ratio = portrait ? face.portraitLine / face.portraitSize : face.line / face.size;
        return Math.round(size(token) * Math.max(ratio, rtl || roomy ? 1.5 : 0));
    }

    // Facts in a row, each an island (Unicode isolates) so that right-to-left does not tear it apart; a
    // short one stays in one line.
    function inARow(facts: list<string>, gap: string): string {
        const whole = facts.filter(fact => fact !== "").map(fact => fact.length < 20 ? fact.replace(/ /g, "\u00a0") : fact);
        return rtl ? "\u200f" + whole.map(fact => `\u2068${fact}\u2069`).join(gap) : whole.join(gap);     // begun at the right
    }

    // Grid: 12 columns, or 6 upright. cellX mirrors for right-to-left.
    readonly property real stageW: width
    readonly property real stageH: height
    readonly property real margin: px(portrait ? 64 : scale < 0.8 ? 72 : 96)
    readonly property int columns: portrait ? 6 : 12
    readonly property real gutter: px(24)
    readonly property real colW: (stageW - 2 * margin - (columns - 1) * gutter) / columns
    readonly property real innerW: stageW - 2 * margin
    readonly property real measure: px(800) * Math.max(1, Math.min(grown, 1.6) * 0.92)    // widest line of reading text
    readonly property bool navTwo: !portrait && (navCrowded || grown > 1.1 || colW < px(116) || size("caption") > px(29))
    readonly property int navRows: portrait ? (grown > 1.39 ? 3 : 2) : navTwo ? 2 : 1
    readonly property real navRowH: Math.max(portrait ? px(124) : navTwo ? px(speaks ? 84 : 104) : px(144), Math.max(touch, touchLeast) + px(8))
    readonly property real navFoot: navRows > 1 ? Math.max(0, touchLeast + apart - navRowH) : 0     // more for the last row: Start over keeps its distance
    readonly property real barH: navRows * navRowH + navFoot + (portrait ? px(16) : 0)
    readonly property bool speechLow: navTwo || speechRows > 1       // no room for the sentence
    readonly property real speechKeyH: speechLow ? touch : Math.max(touchLarge, px(92))
    readonly property int speechRows: portrait && grown > 1.39 ? 2 : 1
    readonly property real speechH: speaks ? speechRows * (speechKeyH + gap) - gap + px(speechLow ? 16 : portrait ? 132 : 28) : 0     // its bar, on the other
    readonly property real navH: barH + speechH
    readonly property real rowH: Math.max(px(96), touchLarge + px(8), lineOf("control") + px(32))   // local controls
    readonly property real rowY: stageH - navH - rowH - px(16)
    readonly property real voteY: portrait ? Math.round(stageH * 0.6125) : px(660)   // The Line on attract, stance and verdict
    readonly property int direction: rtl ? Qt.RightToLeft : Qt.LeftToRight
    function cellW(span: real): real { return span * colW + (span - 1) * gutter; }
    function cellX(col: real, span: real): real {
        const x = margin + (col - 1) * (colW + gutter);
        return rtl ? stageW - x - cellW(span) : x;
    }
    function mirrorX(x: real, itemWidth: real): real { return rtl ? stageW - x - itemWidth : x; }

    // The side of the hand: keys that a visitor comes back to stand there, whichever way lines run.
    readonly property bool keysLeft: hand === "" ? rtl : hand === "left"
    function keyX(itemWidth: real, room: real): real { return keysLeft ? 0 : room - itemWidth; }
    function sideX(x: real, itemWidth: real): real { return keysLeft ? stageW - x - itemWidth : x; }
    function sideCellX(col: real, span: real): real { return sideX(margin + (col - 1) * (colW + gutter), cellW(span)); }

    // Motion, in milliseconds.
    readonly property int dissolve: reduceMotion ? 0 : 1200
    readonly property int pageTurn: reduceMotion ? 0 : 300
    readonly property int panelRise: reduceMotion ? 0 : 200
    readonly property int stateChange: reduceMotion ? 0 : 140
    readonly property int settle: reduceMotion ? 0 : 700
    readonly property int attractHold: 9000
    readonly property int looksAway: 5000    // how long moving words leave a finger alone
}
