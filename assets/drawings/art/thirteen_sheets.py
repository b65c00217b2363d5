"""Thirteen days, 16 to 28 October 1962: a stub for each day, and a sheet for each thing that happened.

What the world saw stands on the Line; what only a few knew hangs below it, on carbon paper. The
twelfth day is black, and the tallest, because the world saw two things happen on it.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import groupby

from PySide6.QtGui import QPainterPath

from art.palette import mix
from art.shapes import band, circle, curve, many, poly, rect, ring, turned, union
from art.sheet import Sheet

FIRST, LAST, BLACK = 16, 28, 27
LEFT, PITCH = 300, 2400 / 13
WIDE, STUB, TALL, GAP = 152, 58, 430, 10


def screen() -> QPainterPath:
    """A television set on two legs."""
    leg = poly((14, 28), (28, 28), (50, 72), (38, 72))
    box = rect(-58, -50, 116, 82, 14).subtracted(rect(-45, -38, 74, 58, 16))
    return union(box, leg, turned(leg, sx=-1))


def seats() -> QPainterPath:
    """A round table with chairs about it."""
    around = [math.tau * i / 9 for i in range(9)]
    chairs = [circle(54 * math.cos(a), 54 * math.sin(a), 10) for a in around]
    return many([circle(0, 0, 33), *chairs])


def ship() -> QPainterPath:
    """A ship that meets an arc."""
    arc = band(curve([(-58, 66), (0, 50), (58, 66)]), 7)
    hull = poly((-50, 6), (50, 6), (34, 34), (-38, 34))
    return many([hull, rect(-30, -22, 32, 24), rect(-20, -44, 11, 18), arc])


def plane() -> QPainterPath:
    """A plane with long wings, its nose down."""
    wings = poly((-68, -4), (0, -24), (68, -4), (68, 5), (0, 4), (-68, 5))
    tail = poly((-24, 60), (0, 50), (24, 60), (24, 67), (-24, 67))
    body = poly((0, -70), (8, -44), (5, 72), (-5, 72), (-8, -44))
    return turned(union(wings, tail, body), 152)


def waves() -> QPainterPath:
    """A mast and what it sends."""
    mast = poly((-4, -14), (4, -14), (17, 70), (-17, 70))
    sides = union(*(poly((0, -26), (side * 99, -92), (side * 99, 40)) for side in (-1, 1)))
    rings = union(*(ring(0, -26, r, 8).intersected(sides) for r in (28, 45, 62)))
    return union(mast, circle(0, -26, 12), rings)


def loupe() -> QPainterPath:
    """A magnifying glass over three small things on the ground."""
    found = [rect(-23 + i * 18, -32, 9, 22) for i in range(3)]
    return union(ring(0, -20, 44, 9), turned(rect(-7, 44, 14, 52, 6), -40, 0, -20), *found)


def knot() -> QPainterPath:
    """A cord with a loop in it, its ends at the edges."""
    loop = [(-64, 18), (-20, 22), (32, -18), (0, -48), (-32, -18), (20, 22), (64, 18)]
    return band(curve(loop, tension=0.9), 9)


def folded() -> QPainterPath:
    """A sheet folded so that one half is hidden."""
    return union(
        poly((-54, -50), (-4, -50), (-4, 60), (-54, 60)),
        poly((8, -36), (54, -62), (54, 48), (8, 74)),
    )


def letter() -> QPainterPath:
    """A closed envelope."""
    flap = band(curve([(-56, -34), (0, 10), (56, -34)], tension=0), 7)
    return rect(-58, -38, 116, 78).subtracted(flap)


Mark = Callable[[], QPainterPath] | None
SEEN: tuple[tuple[int, Mark], ...] = (
    (22, screen),
    (23, seats),
    (24, ship),
    (27, waves),
    (27, plane),
    (28, waves),
)
KNOWN: tuple[tuple[int, Mark], ...] = (
    (16, loupe),
    (18, None),
    (26, knot),
    (27, folded),
    (28, letter),
)


def middle(day: int) -> float:
    """The middle of a day's column."""
    return LEFT + (day - FIRST + 0.5) * PITCH


def sheet(s: Sheet, day: int, top: float, stocks: tuple[str, str], mark: Mark) -> None:
    """One sheet of a day with its mark, and lines for those who zoom; without a mark it is blank."""
    stock, print_ = stocks
    x, lean = middle(day), s.rnd.uniform(-0.6, 0.6)
    s.paper(turned(rect(-WIDE / 2, 0, WIDE, TALL), lean, x, top), stock, lift=1.1, wobble=1.6)
    if mark:
        s.ink(turned(mark(), lean, x, top + 122), print_, rough=0.2, blend="over")
        lines = [rect(24 - WIDE / 2, 244 + i * 21, WIDE - 48 - i % 3 * 17, 4) for i in range(8)]
        s.ink(turned(many(lines), lean, x, top), mix(stock, print_, 0.42), rough=0, blend="over")


def standing(s: Sheet) -> None:
    """What the world saw: sheets on the stubs, the second of a day on the first."""
    for day, seen in groupby(SEEN, key=lambda event: event[0]):
        for level, (_, mark) in enumerate(seen):
            top = s.ly - STUB - (level + 1) * (TALL + GAP)
            sheet(s, day, top, ("night", "cream") if day == BLACK else ("bond", "carbon"), mark)


def hanging(s: Sheet) -> None:
    """What few knew: carbon copies below the Line."""
    for day, mark in KNOWN:
        sheet(s, day, s.ly + STUB, ("carbon", "sky"), mark)


def draw(s: Sheet):
    s.paper(circle(middle(BLACK) + 30, 630, 640), "oxide", lift=0.6, wobble=4)
    s.paper(rect(-60, s.ly, 3120, 900), "night2", lift=0.8, wobble=3)
    for day in range(FIRST, LAST + 1):
        stock = "night" if day == BLACK else "paper"
        s.paper(rect(middle(day) - WIDE / 2, s.ly - STUB, WIDE, STUB), stock, lift=0.8, wobble=2)
    standing(s)
    hanging(s)
    s.line([(0, s.ly), (s.w, s.ly)], tone="cream")
