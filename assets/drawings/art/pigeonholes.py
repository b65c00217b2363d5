"""A letter waits: a wall of pigeonholes full of paper, and one letter that is still on its way.

The Line is the shelf on which the letter stands.
"""

from __future__ import annotations

import random

from art.palette import mix
from art.shapes import poly, rect, turned
from art.sheet import Sheet

COLUMNS, ROWS, WIDE, HIGH = 9, 5, 320, 388


def hole(s: Sheet, x: float, y: float) -> None:
    """One compartment: its dark inside and the light on its floor."""
    s.paper(rect(x + 12, y + 12, WIDE - 24, HIGH - 24), "pit", lift=0, wobble=3)
    s.ink(
        poly(
            (x + 12, y + HIGH - 12),
            (x + WIDE - 12, y + HIGH - 12),
            (x + WIDE - 52, y + HIGH - 64),
            (x + 52, y + HIGH - 64),
        ),
        mix("kraft", "pit", 0.62),
        rough=0.3,
        blend="over",
    )


def pile(s: Sheet, rnd: random.Random, x: float, y: float) -> None:
    """Folded papers laid on one another."""
    floor = y + HIGH - 22
    for i in range(rnd.randint(2, 8)):
        wide = WIDE - rnd.uniform(78, 130)
        stock = rnd.choice(("sunk", "manila", "board", "fog", "kraft", "paper"))
        s.paper(
            turned(
                rect(-wide / 2, -26, wide, 24),
                rnd.uniform(-1.6, 1.6),
                x + WIDE / 2 + rnd.uniform(-14, 14),
                floor - i * 25,
            ),
            mix(stock, "ink", 0.34),
            lift=0.5,
            wobble=2,
        )


def letter(s: Sheet, x: float, y: float) -> None:
    """The one bright envelope, leaning in its compartment."""
    s.paper(turned(rect(-118, -296, 236, 296), -7, x, y), "amber", lift=1.8, wobble=2)
    for sign in (-1, 1):
        s.ink(
            turned(poly((sign * 118, -296), (0, -172), (sign * 112, -296)), -7, x, y),
            mix("amber", "rust", 0.5),
            strength=0.8,
        )


def draw(s: Sheet):
    rnd = random.Random(26)
    left = (s.w - COLUMNS * WIDE) / 2
    top = s.ly - 3 * HIGH
    for row in range(-1, ROWS + 2):
        for column in range(COLUMNS + 1):
            x, y = left + column * WIDE - 40, top + row * HIGH
            hole(s, x, y)
            if (column, row) != (5, 2):
                pile(s, rnd, x, y)
    s.line([(0, s.ly), (s.w, s.ly)], tone="cream")
    letter(s, left + 5 * WIDE - 40 + WIDE / 2, s.ly - 6)
