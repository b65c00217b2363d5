"""What of a transcript is lit, and what follows from it for the words and for the picture."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.bundle.region import Region
from kiosk.bundle.transcript import Line
from kiosk.viewmodels.line_rows import NOWHERE, pieces_of
from kiosk.viewmodels.nearest import nearest_line
from kiosk.viewmodels.reading_versions import Version
from kiosk.viewmodels.word_match import box_at, match_words, token_spans


@dataclass(frozen=True, slots=True)
class Lit:
    """A line and one of its boxes on the picture; -1 for none."""

    line: int = -1
    box: int = -1


def carried(lit: Lit, before: Version | None, now: Version | None) -> Lit:
    """What is lit after another version came in front: the line in the same place."""
    line = _line(lit, before)
    if line is None or before is None or now is None:
        return Lit()
    if before.reading is now.reading:
        return lit
    lines = now.reading.lines
    if len(lines) == len(before.reading.lines):
        return Lit(lit.line)
    place = line.region
    if place is None:
        return Lit()
    return Lit(nearest_line(lines, place.x + place.width / 2, place.y + place.height / 2))


def touched(version: Version, line: int, x: float, y: float) -> Lit:
    """The line, with the box that a finger on the picture (percent) meant."""
    return Lit(line, box_at(version.reading.lines[line].boxes, x, y)) if line >= 0 else Lit()


def region_of(lit: Lit, version: Version | None) -> Region:
    """The part of the picture that the lit line stands in; an empty one without."""
    line = _line(lit, version)
    return (line.region if line else None) or NOWHERE


def box_of(lit: Lit, version: Version | None) -> Region:
    """The part of the picture that the lit word stands in; an empty one without."""
    line = _line(lit, version)
    return line.boxes[lit.box].region if line and lit.box >= 0 else NOWHERE


def pieces_with_word(lit: Lit, version: Version | None) -> tuple[str, ...]:
    """The lit line in pieces with its lit word; empty without one.

    Translated words are not those of the picture: they light the line alone.
    """
    line = _line(lit, version)
    if line is None or version is None or lit.box < 0:
        return ()
    if version.language != version.reading.language:
        return ()
    text = line.words.text(version.language)
    spans = token_spans(text)
    matched = match_words([text[a:b] for a, b in spans], [box.text for box in line.boxes])
    word = matched[lit.box]
    return pieces_of(text, spans[word]) if word >= 0 else ()


def _line(lit: Lit, version: Version | None) -> Line | None:
    lines = version.reading.lines if version else ()
    return lines[lit.line] if 0 <= lit.line < len(lines) else None
