"""Tying a transcript to its picture by what a machine has read there, line by line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from kiosk.bundle.region import Region
from kiosk.bundle.transcript import Line, Reading, ReadingKind

_COMPARED = 80
_ALIKE = 0.6


def tied(reading: Reading, machine: Reading) -> Reading | None:
    """`reading` with the boxes of `machine`; None when their numbers of lines differ.

    Remarks of the editor are not on the page and take no line. A region written by hand stays.
    Words that only say in a plain way what the page says have no boxes of their own, nor has a
    line that was tied by hand to another place.
    """
    if count_lines(reading) != len(machine.lines):
        return None
    read = iter(machine.lines)
    is_plain = reading.kind is ReadingKind.PLAIN
    lines = (line if line.remark else _tied(line, next(read), is_plain) for line in reading.lines)
    return replace(reading, lines=tuple(lines))


def _tied(line: Line, read: Line, is_plain: bool) -> Line:
    is_other = is_plain and not _are_alike(line, read)
    boxes = () if is_other or not _meet(line.region, read.region) else read.boxes
    return replace(line, region=line.region or read.region, boxes=boxes)


def _meet(own: Region | None, read: Region | None) -> bool:
    """Whether two regions have a part in common; one that is not known meets every other."""
    if own is None or read is None:
        return True
    across = min(own.x + own.width, read.x + read.width) - max(own.x, read.x)
    down = min(own.y + own.height, read.y + read.height) - max(own.y, read.y)
    return across > 0 and down > 0


def count_lines(reading: Reading) -> int:
    """How many lines of the page the reading has: all but the editor's remarks."""
    return sum(not line.remark for line in reading.lines)


def is_parted(reading: Reading, machine: Reading) -> bool:
    """Whether a line of the reading stays untied, as the machine has another number of lines."""
    count = count_lines(reading)
    is_tied = count and all(line.region for line in reading.lines if not line.remark)
    return count != len(machine.lines) and not is_tied


def first_parting(reading: Reading, machine: Reading) -> int:
    """The place in `reading.lines` of the first line that the machine has read otherwise.

    Where all lines are alike it is the first that only one of them has, at most the last line.
    """
    own = [place for place, line in enumerate(reading.lines) if not line.remark]
    pairs = zip(own, machine.lines, strict=False)
    unlike = (place for place, read in pairs if not _are_alike(reading.lines[place], read))
    after = [*own[len(machine.lines) :], len(reading.lines) - 1]
    return max(next(unlike, after[0]), 0)


def _are_alike(line: Line, read: Line) -> bool:
    first, second = (_letters(part.words.texts) for part in (line, read))
    return not second or SequenceMatcher(None, first, second, False).ratio() >= _ALIKE


def _letters(texts: Sequence[tuple[str, str]]) -> str:
    return next((text for _, text in texts), "")[:_COMPARED].casefold()
