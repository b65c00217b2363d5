"""An island under a wire: two poles at the edges, none on the land; five sheets lie unread.

The Line is the wire and passes over. The five sheets are the five points of 28 October 1962.
"""

from __future__ import annotations

import random

from art.palette import mix
from art.shapes import blob, circle, curve, rect, turned
from art.sheet import Sheet


def sea(s: Sheet) -> None:
    """Three rows of water."""
    for i, t in enumerate((0.55, 0.3, 0.1)):
        y = 640 + i * 88
        rows = [(-60 + j * 180, y + (12 if (i + j) % 2 else -12)) for j in range(19)]
        p = curve(rows)
        p.lineTo(3200, 1100)
        p.lineTo(-100, 1100)
        p.closeSubpath()
        stock = mix("carbon", "night", t)
        s.paper(p, stock, edge="torn", tear=5, lift=0.5, rim=mix(stock, "sky", 0.3))


def island(s: Sheet, rnd: random.Random) -> None:
    """The land, with five equal sheets on it."""
    s.paper(blob(1500, 800, 900, 128, 7, 15, 0.12), "kraft", edge="torn", tear=12, lift=1.4)
    for i in range(5):
        x = 1500 + (i - 2) * 262
        sheet = turned(rect(-82, -104, 164, 208), rnd.uniform(-9, 9), x, 775 + rnd.uniform(-14, 14))
        s.paper(sheet, "bond", lift=1.2, wobble=3)
        for j in range(4):
            s.ink(rect(x - 48, 715 + j * 34, 96 if j < 3 else 54, 8), "steel", strength=0.8)


def pole(s: Sheet, x: float) -> None:
    s.paper(rect(x - 24, s.ly - 150, 48, 800), mix("rust", "ink", 0.4), lift=1.2, wobble=2)
    s.paper(rect(x - 150, s.ly - 60, 300, 34), mix("rust", "ink", 0.25), lift=0.8, wobble=2)
    for side in (-1, 1):
        s.paper(circle(x + side * 118, s.ly - 74, 24, 30), "fog", lift=0.5, wobble=1)


def draw(s: Sheet):
    s.paper(circle(2050, 420, 330), mix("night", "amber", 0.82), lift=0.4, wobble=4)
    sea(s)
    island(s, random.Random(5))
    for x in (300, 2700):
        pole(s, x)
    s.line([(0, s.ly), (3000, s.ly)], tone="cream")
