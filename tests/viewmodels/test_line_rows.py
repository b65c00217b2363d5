"""Lines of a transcript: the marks of an editor are set apart, everything is escaped."""

from __future__ import annotations

import pytest

from kiosk.bundle.region import Region
from kiosk.bundle.transcript import Line, Reading, ReadingKind
from kiosk.bundle.wording import Wording
from kiosk.viewmodels.line_rows import line_rows, pieces_of
from kiosk.viewmodels.reading_versions import Version, VersionKind


def rows_of(*lines: Line, language: str = "en") -> list[tuple[str, tuple[str, ...]]]:
    """Text and pieces of the rows that these lines make."""
    reading = Reading(ReadingKind.AS_WRITTEN, lines, language="en")
    rows = line_rows(Version(VersionKind.AS_WRITTEN, reading, language))
    return [(row.text, row.pieces) for row in rows]


def said(text: str) -> Wording:
    """An English text."""
    return Wording((("en", text),))


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("no [illegible] today", ("words", "no ", "mark", "illegible", "words", " today")),
        ("[redacted] <b>", ("bar", "redacted", "words", " &lt;b&gt;")),
        ("recieve[sic]", ("words", "recieve", "mark", "sic")),
        ("[two or three words]", ("mark", "two or three words")),
        ("[a & b]", ("mark", "a &amp; b")),
        ("[] [", ("words", "[] [")),
    ],
)
def test_marks_are_pieces_of_their_own(text: str, pieces: tuple[str, ...]) -> None:
    assert pieces_of(text) == pieces


@pytest.mark.parametrize(
    ("lit", "pieces"),
    [
        ((0, 2), ("lit", "we", "words", " are & ", "mark", "sic")),
        ((3, 6), ("words", "we ", "lit", "are", "words", " &amp; ", "mark", "sic")),
        ((7, 8), ("words", "we are ", "lit", "&amp;", "words", " ", "mark", "sic")),
        ((9, 14), ("words", "we are &amp; ", "mark", "sic")),
    ],
)
def test_a_lit_word(lit: tuple[int, int], pieces: tuple[str, ...]) -> None:
    assert pieces_of("we are & [sic]", lit) == tuple(p.replace(" & ", " &amp; ") for p in pieces)


def test_a_line_of_plain_words_has_no_pieces() -> None:
    assert rows_of(Line(said("we are <b>well</b>"))) == [("we are <b>well</b>", ())]


def test_a_remark_is_in_pieces_only_where_words_were_blacked_out() -> None:
    remarks = (Line(said(text), remark=True) for text in ("redacted", "torn", "a stamp"))
    assert rows_of(*remarks) == [
        ("redacted", ("bar", "redacted")),
        ("torn", ()),
        ("a stamp", ()),
    ]


def test_lines_in_the_language_of_the_version_and_their_place() -> None:
    line = Line(Wording((("en", "yes"), ("es", "sí"))), Region(1, 2, 3, 4))
    reading = Reading(ReadingKind.AS_WRITTEN, (line, Line(said("no"))), language="en")
    first, second = line_rows(Version(VersionKind.TRANSLATION, reading, "es"))
    assert (first.text, first.tied, first.x, first.y) == ("sí", True, 1, 2)
    assert (first.width, first.height) == (3, 4)
    assert (second.text, second.tied) == ("no", False)
    assert line_rows(None) == ()
