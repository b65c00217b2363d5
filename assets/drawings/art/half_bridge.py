"""Two halves of a bridge; only the wire goes all the way.

The Line is the deck of both halves and the wire across the gap. One slip of paper is on its way.
"""

from __future__ import annotations

import math

from art.palette import mix
from art.shapes import band, circle, curve, poly, rect, turned
from art.sheet import Sheet


def water(s: Sheet) -> None:
    for i in range(4):
        y = 1720 + i * 105
        p = curve([(-60 + j * 160, y + 14 * math.sin(j * 1.4 + i * 2)) for j in range(21)])
        p.lineTo(3200, 2300)
        p.lineTo(-100, 2300)
        p.closeSubpath()
        stock = mix("carbon", "deep", i / 4)
        s.paper(p, stock, edge="torn", tear=6, lift=0.6, rim=mix(stock, "bond", 0.4))


def bank(s: Sheet, side: int) -> None:
    """Torn rock at one edge."""
    x = 1500 + side * 1560
    rock = poly(
        (x, s.ly + 40),
        (x - side * 560, s.ly + 60),
        (x - side * 660, 1640),
        (x - side * 780, 2200),
        (x, 2200),
    )
    s.paper(rock, "slate", edge="torn", tear=14, lift=1.2, rim=mix("slate", "board", 0.5))


def strut(s: Sheet, a, b, wide: float, stock: str) -> None:
    p = curve([a, b])
    s.paper(band(p, wide), stock, lift=0.9, wobble=2)


def half(s: Sheet, side: int) -> None:
    """One arm: it grows thinner to its free end, five bays of struts."""
    root, tip = 1500 + side * 1060, 1500 + side * 190
    steel = mix("oxide", "rust", 0.3)
    bays = 5
    top, low = [], []
    for i in range(bays + 1):
        t = i / bays
        x = root + (tip - root) * t
        top.append((x, s.ly + 26))
        low.append((x, s.ly + 26 + 470 * (1 - t) ** 1.5 + 46 * t))
    for i in range(bays):
        strut(s, top[i], low[i + 1], 22, mix(steel, "ink", 0.25))
        strut(s, low[i], top[i + 1], 22, mix(steel, "ink", 0.25))
    for i in range(bays + 1):
        strut(s, top[i], low[i], 30, steel)
    for i in range(bays):
        strut(s, low[i], low[i + 1], 44, steel)
    s.paper(
        rect(min(root, tip) - 260 * (side < 0), s.ly, abs(tip - root) + 260, 52),
        mix(steel, "ink", 0.4),
        lift=1.2,
        wobble=2,
    )


def draw(s: Sheet):
    s.paper(circle(1500, 900, 640), mix("bond", "paper", 0.5), lift=0.4, wobble=4)
    water(s)
    for side in (-1, 1):
        bank(s, side)
        half(s, side)
    s.line([(0, s.ly), (3000, s.ly)], width=14, tone="ink")
    s.paper(turned(rect(-52, -10, 104, 136), 5, 1520, s.ly), "bond", lift=1, wobble=2)
    for i in range(4):
        s.ink(turned(rect(-30, 22 + i * 24, 60 - (26 if i == 3 else 0), 6), 5, 1520, s.ly), "steel")
    s.line([(1440, s.ly), (1600, s.ly)], width=14, tone="ink")
