"""The lines of a transcript as a page shows them, with the editor's marks set apart."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.bundle.region import Region
from kiosk.bundle.transcript import Line
from kiosk.viewmodels.reading_versions import Version

WORDS, MARK, BAR, LIT = "words", "mark", "bar", "lit"
REDACTED = "redacted"
NOWHERE = Region(0, 0, 0, 0)

_MARKED = re.compile(r"\[([^\[\]]+)\]")


@dataclass(frozen=True, slots=True)
class LineRow:
    """A line of the transcript; its region is in percent of the picture when `tied`.

    `pieces` is empty for a line of plain words, else what `pieces_of` answers.
    """

    text: str
    remark: bool
    tied: bool
    x: float
    y: float
    width: float
    height: float
    pieces: tuple[str, ...] = ()


def line_rows(version: Version | None) -> tuple[LineRow, ...]:
    """The lines of a version; none without one."""
    if version is None:
        return ()
    language = version.language
    return tuple(_row(line, line.words.text(language)) for line in version.reading.lines)


def _row(line: Line, text: str) -> LineRow:
    region = line.region or NOWHERE
    return LineRow(
        text,
        line.remark,
        line.region is not None,
        region.x,
        region.y,
        region.width,
        region.height,
        _pieces_of_row(line, text),
    )


def _pieces_of_row(line: Line, text: str) -> tuple[str, ...]:
    if line.remark:
        return (BAR, text) if text == REDACTED else ()
    return pieces_of(text) if "[" in text else ()


def pieces_of(text: str, lit: tuple[int, int] = (0, 0)) -> tuple[str, ...]:
    """A line in pieces: kind, text, kind, text …; texts are escaped for StyledText.

    The kinds are `words`, `mark` (what an editor wrote in square brackets, without them), `bar` (in
    the place of redacted words) and `lit` (the words between the two places `lit`).
    """
    return tuple(part for piece in _pieces(text, lit) for part in piece)


def _pieces(text: str, lit: tuple[int, int]) -> Iterator[tuple[str, str]]:
    end = 0
    for mark in _MARKED.finditer(text):
        yield from _words(text, end, mark.start(), lit)
        yield BAR if mark[1] == REDACTED else MARK, html.escape(mark[1], quote=False)
        end = mark.end()
    yield from _words(text, end, len(text), lit)


def _words(text: str, start: int, end: int, lit: tuple[int, int]) -> Iterator[tuple[str, str]]:
    first, last = (min(max(place, start), end) for place in lit)
    for kind, from_, to in ((WORDS, start, first), (LIT, first, last), (WORDS, last, end)):
        if from_ < to:
            yield kind, html.escape(text[from_:to], quote=False)
