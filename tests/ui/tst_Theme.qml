import QtQuick
import QtTest
import Museum.Theme

TestCase {
    id: testCase
    name: "Theme"

    function cleanup(): void {
        Theme.width = 1920;
        Theme.height = 1080;
        Theme.pixelsPerMm = 2.71;
        Theme.textStep = 1;
        Theme.name = "reading";
        Theme.rtl = false;
        Theme.hand = "";
        Theme.plain = false;
        Theme.kioskProfile = true;
    }
    function light(colour: color): real {
        const part = value => value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        return 0.2126 * part(colour.r) + 0.7152 * part(colour.g) + 0.0722 * part(colour.b);
    }
    function contrast(one: color, other: color): real {
        const lights = [light(one), light(other)].sort((a, b) => b - a);
        return (lights[0] + 0.05) / (lights[1] + 0.05);
    }
    function test_factsInARowKeepTogetherAndBeginAtTheRight(): void {
        compare(Theme.inARow(["Source 1", "", "10 Jun 1963"], "  "), "Source\u00a01  10\u00a0Jun\u00a01963");
        Theme.rtl = true;
        compare(Theme.inARow(["A", "B"], " "), "\u200f\u2068A\u2069 \u2068B\u2069");
        Theme.rtl = false;
    }
    function test_contrast_data(): var {
        return ["reading", "night", "contrastDark", "contrastLight"].map(name => ({ tag: name }));
    }
    function test_contrast(data: var): void {
        Theme.name = data.tag;
        for (const ground of [Theme.bg, Theme.surface]) {
            for (const ink of [Theme.ink, Theme.ink2, Theme.accent, Theme.signal, Theme.better, Theme.worse, Theme.same])
                verify(contrast(ink, ground) >= 7, `${ink} on ${ground}: ${contrast(ink, ground)}`);
            for (const edge of [Theme.line, Theme.rule, Theme.focus])
                verify(contrast(edge, ground) >= 3, `${edge} on ${ground}`);
        }
        verify(contrast(Theme.accentInk, Theme.accent) >= 7);
        verify(contrast(Theme.ink2, Theme.lit) >= 7);
        verify(contrast(Theme.ink2, Theme.sunk) >= 7);
    }
    function test_bothSidesOfTheQuestionAreEquallyBright(): void {
        for (const name of ["reading", "night"]) {
            Theme.name = name;
            verify(contrast(Theme.better, Theme.worse) < 1.1);
        }
    }
    function test_targetsKeepTheirMillimetres_data(): var {
        return [
            { tag: "32 in", width: 1920, height: 1080, mm: 2.71 }, { tag: "21.5 in", width: 1920, height: 1080, mm: 4.03 },
            { tag: "55 in 4K upright", width: 2160, height: 3840, mm: 3.15 }, { tag: "24 in 4K", width: 3840, height: 2160, mm: 7.2 }
        ];
    }
    function test_targetsKeepTheirMillimetres(data: var): void {
        Theme.width = data.width;
        Theme.height = data.height;
        Theme.pixelsPerMm = data.mm;
        verify(Theme.touch / data.mm >= 15);
        verify(Theme.touchLarge / data.mm >= 20);
        verify(Theme.gap / data.mm >= 3);
        for (const token of ["body", "caption", "meta", "control"])
            verify(Theme.size(token) * 0.698 / data.mm >= 4.8, token);
    }
    function test_aClassroomMayBeSmaller(): void {
        Theme.width = 1366;
        Theme.height = 768;
        Theme.pixelsPerMm = 3.96;
        const kiosk = Theme.size("body");
        Theme.kioskProfile = false;
        compare(Theme.size("body"), 20);
        verify(Theme.size("body") < kiosk);
        verify(Theme.touch / 3.96 >= 11);
    }
    function test_theGridFillsTheStageAndMirrors(): void {
        compare(Theme.cellX(1, 12), 96);
        fuzzyCompare(Theme.cellW(12), 1728, 0.01);
        const place = Theme.cellX(1, 3);
        Theme.rtl = true;
        fuzzyCompare(Theme.cellX(1, 3), 1920 - place - Theme.cellW(3), 0.01);
        fuzzyCompare(Theme.mirrorX(10, 100), 1810, 0.01);
    }
    function test_keysStandOnTheSideOfTheHand_data(): var {
        return [
            { tag: "English", hand: "", rtl: false, left: false }, { tag: "Arabic", hand: "", rtl: true, left: true },
            { tag: "English, left", hand: "left", rtl: false, left: true }, { tag: "Arabic, right", hand: "right", rtl: true, left: false }
        ];
    }
    function test_keysStandOnTheSideOfTheHand(data: var): void {
        Theme.hand = data.hand;
        Theme.rtl = data.rtl;
        compare(Theme.keysLeft, data.left);
        compare(Theme.keyX(200, 1000), data.left ? 0 : 800);
        fuzzyCompare(Theme.sideX(10, 100), data.left ? 1810 : 10, 0.01);
        fuzzyCompare(Theme.sideCellX(7, 6), data.left ? 96 : 972, 0.01);
    }
    function test_plainLettersAreOneFaceWhereTheyHaveTheScript(): void {
        Theme.plain = true;
        for (const token of ["display", "title1", "ask", "body", "control", "meta"])
            compare(Theme.faces.of(token).family, "Andika");
        Theme.rtl = true;
        compare(Theme.faces.of("body").family, "IBM Plex Sans Arabic");
    }
    function test_titlesStopGrowingBeforeReadingText(): void {
        const title = Theme.size("title1");
        const body = Theme.size("body");
        Theme.textStep = 2;
        compare(Theme.size("body"), 2 * body);
        verify(Theme.size("title1") < 1.3 * title);
    }
    function test_motionIsCutWhenReduced(): void {
        verify(Theme.pageTurn > 0);
        Theme.reduceMotion = true;
        compare(Theme.pageTurn + Theme.panelRise + Theme.stateChange + Theme.settle + Theme.dissolve, 0);
        Theme.reduceMotion = false;
    }
}
