"""Reading the marks of a map: one row of its table each."""

from __future__ import annotations

from kiosk.bundle.code import Code
from kiosk.bundle.desk import Desk
from kiosk.bundle.item import Item
from kiosk.bundle.lengths import count_words
from kiosk.bundle.map import MapMark, MarkKind
from kiosk.bundle.spelling import did_you_mean

MOST_MARKS = 60
LONGEST_LABEL = 32
MOST_WORDS = 30
_LINES = (MarkKind.LINE, MarkKind.BROKEN_LINE)
_NAMES = (MarkKind.SEA, MarkKind.LAND)


def read_marks(rows: list[Item], desk: Desk) -> tuple[MapMark, ...]:
    """The marks in the order of the table; a row that cannot be drawn is told and left out."""
    for row in rows[MOST_MARKS : MOST_MARKS + 1]:
        sentence = f"more than {MOST_MARKS} marks: those from here on are left out; choose"
        _say(Code.TOO_MANY_MARKS, sentence, row, desk)
    read = (_mark(row, desk) for row in rows[:MOST_MARKS])
    return tuple(mark for mark in read if mark is not None)


def _mark(row: Item, desk: Desk) -> MapMark | None:
    kind = _kind(row, desk)
    points = _points(row, desk)
    if kind is None or not points or not _fits(kind, points, row, desk):
        return None
    _check_words(row, desk)
    radius = _radius(row, desk)
    if kind is MarkKind.CIRCLE and not radius:
        sentence = "a circle without its size: write radius in percent of the picture's width"
        _say(Code.MARK_PLACE, sentence, row, desk)
        return None
    least, most = _doubt(radius, row, desk)
    return MapMark(
        id=row.id,
        kind=kind,
        label=row.title,
        points=points,
        text=row.label("text"),
        radius=radius,
        least=least,
        most=most,
    )


def _kind(row: Item, desk: Desk) -> MarkKind | None:
    written = row.value("kind").lower().replace(" ", "-") or MarkKind.PLACE.value
    if written in tuple(MarkKind):
        return MarkKind(written)
    near = did_you_mean(written, tuple(MarkKind), desk.findings)
    near = near or f": write {', '.join(MarkKind)}"
    _say(Code.MARK_KIND, f"kind: there is no mark “{written[:40]}”{near}", row, desk)
    return None


def _points(row: Item, desk: Desk) -> tuple[tuple[float, float], ...]:
    numbers = _numbers("at", row, desk)
    if numbers and len(numbers) % 2 == 0:
        return tuple(zip(numbers[::2], numbers[1::2], strict=True))
    if numbers or not row.value("at"):
        sentence = "at: write percent from the left and percent from the top, such as 41.5 33.2"
        _say(Code.MARK_PLACE, sentence, row, desk)
    return ()


def _fits(kind: MarkKind, points: tuple[tuple[float, float], ...], row: Item, desk: Desk) -> bool:
    """Whether a mark of this kind has as many points as it needs, and lies on the picture."""
    if (kind in _LINES) != (len(points) > 1):
        few = "a line needs two points or more" if kind in _LINES else "only a line has two points"
        _say(Code.MARK_PLACE, f"at: {few}: correct the numbers, or the kind", row, desk)
        return False
    if any(0 <= x <= 100 and 0 <= y <= 100 for x, y in points):
        return True
    sentence = f"at: “{row.value('at')[:40]}” lies off the picture: write numbers from 0 to 100"
    _say(Code.MARK_OUTSIDE, sentence, row, desk)
    return False


def _radius(row: Item, desk: Desk) -> float:
    """The radius in percent of the width; 0 for none, and, with a finding, for a wrong one."""
    numbers = _numbers("radius", row, desk) or [0.0]
    if len(numbers) == 1 and numbers[0] >= 0:
        return numbers[0]
    sentence = f"radius: “{row.value('radius')[:40]}” is no size: write one number, such as 3.5"
    _say(Code.MARK_PLACE, sentence, row, desk)
    return 0.0


def _doubt(radius: float, row: Item, desk: Desk) -> tuple[float, float]:
    """The least and the most radius; 0 for both without doubt, or, with a finding, a wrong one."""
    numbers = _numbers("doubt", row, desk)
    if not numbers:
        return 0.0, 0.0
    least, most = (*sorted(numbers), 0.0)[:2]
    if len(numbers) == 2 and 0 < least <= radius <= most:
        return least, most
    sentence = f"doubt: “{row.value('doubt')[:40]}” is not the least and the most radius: "
    _say(Code.MARK_PLACE, sentence + "write two numbers, such as 22.1 24.3", row, desk)
    return 0.0, 0.0


def _numbers(key: str, row: Item, desk: Desk) -> list[float]:
    """The numbers of a cell, none when one of them is no number from -900 to 900."""
    parts = row.value(key).split()
    try:
        numbers = [float(part.rstrip("%")) for part in parts]
    except ValueError:
        numbers = []
    if parts and not (numbers and all(-900 <= number <= 900 for number in numbers)):
        sentence = f"{key}: “{row.value(key)[:40]}” cannot be read: write numbers in percent, with "
        _say(Code.MARK_PLACE, sentence + "a space between them, such as 41.5 33.2", row, desk)
        return []
    return numbers


def _check_words(row: Item, desk: Desk) -> None:
    for language, label in row.title.texts:
        if len(label) > LONGEST_LABEL:
            sentence = f"a label of {len(label)} characters ({language}): cut it to {LONGEST_LABEL}"
            _say(Code.MARK_LABEL_LONG, sentence, row, desk)
    for language, text in row.label("text").texts:
        if (words := count_words(text)) > MOST_WORDS:
            sentence = f"{words} words of “{row.id[:40]}” ({language}): cut them to {MOST_WORDS}"
            _say(Code.TEXT_TOO_LONG, sentence, row, desk)


def _say(code: Code, sentence: str, row: Item, desk: Desk) -> None:
    desk.findings.say(code, row.inside, sentence, row.line("title"))
