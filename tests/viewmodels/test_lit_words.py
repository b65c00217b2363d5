"""What is lit in the words, and where that stands on the picture."""

from __future__ import annotations

from dataclasses import replace

from kiosk.bundle.region import Region
from kiosk.bundle.transcript import Line, Reading, ReadingKind, WordBox
from kiosk.bundle.wording import Wording
from kiosk.viewmodels.lit_words import Lit, box_of, carried, pieces_with_word, region_of, touched
from kiosk.viewmodels.reading_versions import Version, VersionKind


def line(text: str, y: float, boxes: bool = False) -> Line:
    """A line across the page, each word in a box 10 % wide."""
    found = (WordBox(w, Region(10 * i, y, 9, 2)) for i, w in enumerate(text.split()))
    words = Wording((("en", text), ("es", f"es {text}")))
    return Line(words, Region(0, y, 90, 2), boxes=tuple(found) if boxes else ())


def version(*lines: Line, kind: VersionKind = VersionKind.AS_WRITTEN) -> Version:
    """A version of these lines."""
    return Version(kind, Reading(ReadingKind.AS_WRITTEN, lines, language="en"), "en")


LETTER = version(line("we are well", 10, boxes=True), line("and you", 20), line("Ana", 80))
SHORT = version(line("they are well", 10), line("Ana", 79))


def test_a_touched_word() -> None:
    lit = touched(LETTER, 0, 14, 11)
    assert lit == Lit(0, 1)
    assert region_of(lit, LETTER) == Region(0, 10, 90, 2)
    assert box_of(lit, LETTER) == Region(10, 10, 9, 2)
    assert pieces_with_word(lit, LETTER) == ("words", "we ", "lit", "are", "words", " well")


def test_a_touched_line_without_boxes() -> None:
    lit = touched(LETTER, 1, 14, 21)
    assert lit == Lit(1)
    assert box_of(lit, LETTER) == Region(0, 0, 0, 0)
    assert pieces_with_word(lit, LETTER) == ()


def test_a_translation_is_not_marked_word_by_word() -> None:
    translated = replace(LETTER, kind=VersionKind.TRANSLATION, language="es")
    assert pieces_with_word(Lit(0, 1), translated) == ()
    assert box_of(Lit(0, 1), translated) == Region(10, 10, 9, 2)


def test_plain_words_that_stand_on_the_page_are_marked() -> None:
    plain = replace(LETTER, kind=VersionKind.PLAIN)
    assert pieces_with_word(Lit(0, 1), plain) == ("words", "we ", "lit", "are", "words", " well")


def test_nothing_lit() -> None:
    assert touched(LETTER, -1, 5, 5) == Lit()
    assert region_of(Lit(), LETTER) == region_of(Lit(2), None) == Region(0, 0, 0, 0)
    assert pieces_with_word(Lit(7, 0), LETTER) == ()


def test_what_is_lit_is_carried_to_another_version() -> None:
    translated = replace(LETTER, kind=VersionKind.TRANSLATION, language="es")
    assert carried(Lit(0, 1), LETTER, translated) == Lit(0, 1), "the same reading"
    assert carried(Lit(2), LETTER, SHORT) == Lit(1), "the line in the same place"
    twice = version(line("we", 10), line("you", 20), line("A.", 81))
    assert carried(Lit(2, 0), LETTER, twice) == Lit(2), "line by line"
    assert carried(Lit(2), LETTER, None) == carried(Lit(), LETTER, SHORT) == Lit()


def test_a_line_without_a_place_is_not_carried_to_fewer_lines() -> None:
    loose = version(*LETTER.reading.lines, Line(Wording((("en", "P.S."),))))
    assert carried(Lit(3), loose, SHORT) == Lit()
