"""A round table from above: three chairs, three sheets; stools all round in the dark.

The Line is the seam of the table. Three signed in August 1963; the stools leave the picture on
every side and are not counted.
"""

from __future__ import annotations

import math
import random

from art.palette import mix
from art.shapes import circle, rect, ring, turned
from art.sheet import Sheet

SEATS = (-90, 30, 150)


def at(s: Sheet, degrees: float, radius: float) -> tuple[float, float]:
    a = math.radians(degrees)
    return 1500 + math.cos(a) * radius, s.ly - 180 + math.sin(a) * radius


def stools(s: Sheet, rnd: random.Random) -> None:
    """Rings of stools around the table, each a little out of place."""
    for ring_no, radius in enumerate((1180, 1420, 1660, 1900)):
        count = round(2 * math.pi * radius / 250)
        for i in range(count):
            x, y = at(s, 360 * i / count + ring_no * 9 + rnd.uniform(-2, 2), radius)
            stock = mix("slate", "steel", rnd.uniform(0.05, 0.5))
            s.paper(circle(x, y, 78), stock, lift=0.9, wobble=3)
            s.ink(ring(x, y, 54, 5), mix(stock, "fog", 0.3), strength=0.8)


def chair(s: Sheet, degrees: float) -> None:
    x, y = at(s, degrees, 810)

    def put(p):
        return turned(p, degrees + 90, x, y)

    s.paper(put(rect(-170, -120, 340, 260, 60)), mix("carbon", "deep", 0.4), lift=1.4, wobble=3)
    s.paper(put(rect(-190, -160, 380, 84, 40)), "carbon", lift=1.2, wobble=3)


def sheet(s: Sheet, degrees: float) -> None:
    x, y = at(s, degrees, 455)

    def put(p):
        return turned(p, degrees + 90, x, y)

    s.paper(put(rect(-120, -150, 240, 310)), "bond", lift=1, wobble=3)
    for i in range(6):
        s.ink(put(rect(-84, -108 + i * 36, 168 if i < 5 else 96, 8)), "steel", strength=0.8)
    s.paper(put(rect(146, -90, 17, 190, 8)), "amber", lift=0.6, wobble=1)


def draw(s: Sheet):
    rnd = random.Random(1963)
    stools(s, rnd)
    for degrees in SEATS:
        chair(s, degrees)
    x, y = at(s, 0, 0)
    wood = mix("rust", "oxide", 0.5)
    s.paper(circle(x, y, 740), mix(wood, "ink", 0.35), lift=2, wobble=4)
    s.paper(circle(x, y, 700), wood, lift=0.4, wobble=3)
    for radius in range(90, 690, 62):
        s.ink(ring(x, y, radius, 3), "pit", strength=0.18)
    for degrees in SEATS:
        sheet(s, degrees)
    s.line([(0, s.ly), (3000, s.ly)], width=12, tone="cream")
