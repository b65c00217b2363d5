"""A table in Havana: two cups, an ashtray, five blank cards, and over all of it a bomber's shadow.

Five cards are the five points. The Line is the edge of the table.
"""

from __future__ import annotations

import random

from art.palette import mix
from art.shapes import band, circle, curve, poly, rect, ring, turned, union
from art.sheet import Sheet


def cup(s: Sheet, x, y, turn):
    s.paper(circle(x, y, 172), "bond", lift=1.2, wobble=2)
    s.ink(ring(x, y, 146, 6), "carbon", rough=0.3, blend="over")
    s.paper(turned(rect(70, -24, 110, 48, 24), turn, x, y), "bond", lift=1, wobble=1.5)
    s.paper(circle(x, y, 106), "bond", lift=1.3, wobble=1.5)
    s.paper(circle(x, y, 86), "night", lift=0, wobble=1.2)
    s.ink(
        ring(x - 4, y - 4, 70, 10), mix("rust", "night", 0.4), rough=0.3, blend="over", strength=0.8
    )


def bomber(x, y, k, turn):
    """A straight wing, two engines ahead of it, a swept tail: seen from straight above."""
    one = union(
        poly(
            (-26, -470),
            (26, -470),
            (44, -300),
            (40, 250),
            (20, 520),
            (-20, 520),
            (-40, 250),
            (-44, -300),
        ),
        poly((-560, -36), (-560, 44), (0, 120), (560, 44), (560, -36), (0, -120)),
        rect(-252, -260, 84, 390, 40),
        rect(168, -260, 84, 390, 40),
        poly((-212, 520), (-212, 456), (0, 340), (212, 456), (212, 520), (0, 470)),
    )
    return turned(one, turn, x, y, k, k)


def draw(s: Sheet):
    rnd = random.Random(22)
    s.paper(rect(-60, -80, 3120, s.ly + 80), mix("oxide", "rust", 0.4), lift=1.8, wobble=2)
    for i in range(24):
        y = 8 + i * 24 + rnd.uniform(-6, 6)
        s.ink(
            band(curve([(-40 + j * 520, y + rnd.uniform(-6, 6)) for j in range(7)]), 2.6),
            "pit",
            strength=0.20,
        )
    cup(s, 1010, 250, 146)
    cup(s, 1985, 214, 38)
    s.paper(circle(2440, 330, 128), "slate", lift=1.2, wobble=2)
    s.paper(circle(2440, 330, 92), "pit", lift=0, wobble=2)
    for a in (25, 160):
        s.paper(turned(rect(70, -11, 150, 22, 8), a, 2440, 330), "bond", lift=0.7, wobble=0.8)
        s.paper(turned(rect(70, -11, 34, 22, 6), a, 2440, 330), "steel", lift=0, wobble=0.8)
    for i in range(5):
        s.paper(
            turned(
                rect(-62, -92, 124, 184),
                -14 + i * 7 + rnd.uniform(-2, 2),
                1240 + i * 130,
                356 + abs(i - 2) * 14,
            ),
            "bond",
            lift=1,
            wobble=2,
        )
    s.line([(0, s.ly), (3000, s.ly)], tone="cream")
    s.ink(bomber(1530, 480, 0.98, 66), "night", strength=0.58, rough=0)
