"""Two machines, one wire: keys with Latin letters at the left, keys with Russian letters at the right."""

from __future__ import annotations

from art.palette import mix
from art.shapes import circle, poly, rect, ring
from art.sheet import Sheet

LATIN = ("QWERT", "ASDFG", "ZXCVB")
RUSSIAN = ("ЙЦУКЕ", "ФЫВАП", "ЯЧСМИ")
PITCH = 226


def key(s: Sheet, x: float, y: float, letter: str) -> None:
    """One round key on its stem."""
    s.paper(circle(x, y + 10, 92), "pit", lift=0.8, wobble=1.4)
    s.paper(circle(x, y, 84), "cream", lift=1, wobble=1.4)
    s.ink(ring(x, y, 72, 4), "grey", strength=0.7)
    s.type(x, y + 37, letter, "sans", 104, weight=500, align="centre", rough=0.2)


def machine(s: Sheet, left: float, rows: tuple[str, ...], stock: str, sheet: str) -> None:
    """A deck with three rows of keys, and the paper that goes up from it."""
    s.paper(rect(left + 190, -60, 900, 700), sheet, lift=1.3, wobble=3)
    for i in range(7):
        s.ink(
            rect(left + 270, 96 + i * 62, 740 - (i == 6) * 330, 12),
            mix(sheet, "ink", 0.42),
            blend="over",
        )
    s.paper(rect(left + 60, 556, 1160, 128, 18), "ink", lift=1.5)
    s.ink(rect(left + 60, 584, 1160, 14), "steel", strength=0.6, blend="over")
    s.paper(
        poly(
            (left + 40, 664),
            (left + 1240, 664),
            (left + 1330, 1590),
            (left - 50, 1590),
        ),
        stock,
        lift=1.8,
        wobble=4,
    )
    for r, row in enumerate(rows):
        start = left + 640 - PITCH * (len(row) - 1) / 2 + (r - 1) * 34
        for i, letter in enumerate(row):
            key(s, start + i * PITCH, 770 + r * 196, letter)
    s.paper(rect(left + 320, 1376, 640, 84, 38), "cream", lift=1)


def draw(s: Sheet):
    s.paper(rect(-40, 1500, 3100, 700), mix("kraft", "board", 0.35), lift=0.6, wobble=3)
    machine(s, 130, LATIN, "slate", "bond")
    machine(s, 1590, RUSSIAN, "slate", "manila")
    s.line([(0, s.ly), (s.w, s.ly)], tone="amber")
