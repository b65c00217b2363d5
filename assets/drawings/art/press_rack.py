"""The papers of the world on one rod: four whole pages, and one slip.

The Line is the rod. The four stand for India, Ghana, France and Moscow, the slip for Beijing.
"""

from __future__ import annotations

import random

from art.palette import mix
from art.shapes import circle, rect, turned
from art.sheet import Sheet

STOCKS = ("bond", "paper", "fog", "manila")


def page(s: Sheet, x: float, stock: str, rnd: random.Random) -> None:
    """One newspaper hung over the rod: a short back, a long front with a heading and columns."""
    tilt = rnd.uniform(-1.6, 1.6)

    def put(p):
        return turned(p, tilt, x, s.ly)

    s.paper(put(rect(-158, -46, 330, 150)), mix(stock, "rule", 0.4), lift=0.8, wobble=2)
    s.paper(put(rect(-170, -40, 340, 560)), stock, lift=1.5, wobble=3)
    s.ink(put(rect(-140, 22, 280, 44)), "ink", strength=0.85)
    s.ink(put(rect(-140, 82, 280, 5)), "ink")
    for column in range(3):
        for row in range(11):
            w = 80 if row % 4 != 3 else rnd.choice((40, 56, 66))
            s.ink(put(rect(-140 + column * 98, 108 + row * 22, w, 7)), "steel", strength=0.7)


def draw(s: Sheet):
    rnd = random.Random(63)
    s.paper(circle(1500, 400, 480), mix("carbon", "sky", 0.2), lift=0.5, wobble=4)
    for i, stock in enumerate(STOCKS):
        page(s, 870 + i * 384, stock, rnd)
    s.paper(turned(rect(-62, -26, 124, 170), 3, 2290, s.ly), "bond", lift=1.2, wobble=3)
    for row in range(2):
        s.ink(turned(rect(-38, 44 + row * 30, 76 - row * 30, 8), 3, 2290, s.ly), "steel")
    s.line([(0, s.ly), (3000, s.ly)])
