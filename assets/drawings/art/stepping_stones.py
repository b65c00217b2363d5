"""The way through Geneva: five stones in a lake, set at the true distances of their days.

The two of one week stand side by side. 18 April 1962, then 29 March, 5 April, 6 May and 20 June 1963. The Line goes from stone to stone.
"""

from __future__ import annotations

from datetime import date

from art import geneva
from art.palette import mix
from art.shapes import blob, curve, rect
from art.sheet import Sheet

DAYS = (date(1962, 4, 18), *geneva.DAYS)


def hills(s: Sheet) -> None:
    """Two torn ranges behind the lake."""
    for stock, base, high, seed in (("fog", 300, 150, 3), (mix("steel", "fog", 0.4), 360, 120, 8)):
        points = [
            (-60 + i * 260, base - high * ((i * seed * 7) % 5) / 5 - 40 * (i % 2))
            for i in range(13)
        ]
        p = curve(points)
        p.lineTo(3100, 1000), p.lineTo(-80, 1000), p.closeSubpath()
        s.paper(p, stock, edge="torn", tear=7, lift=0.5)


def draw(s: Sheet):
    hills(s)
    s.paper(rect(-40, 400, 3100, 640), "carbon", edge="torn", tear=6, lift=0.8)
    for i in range(9):
        s.ink(rect(140 + i * 610 % 2700, 450 + i * 52, 420, 5), mix("carbon", "sky", 0.4), rough=0.2)
    first, span = DAYS[0], (DAYS[-1] - DAYS[0]).days
    for i, day in enumerate(DAYS):
        x = 820 + 1360 * (day - first).days / span
        last = i == len(DAYS) - 1
        wide = {0: 84, 1: 34, 2: 34, 3: 52, 4: 80}[i]
        x += {1: -28, 2: 28}.get(i, 0)
        s.paper(
            blob(x, s.ly + 34, wide, wide * 0.5, 20 + i, rough=0.08),
            "amber" if last else "sunk",
            lift=1.5,
            wobble=2,
        )
    s.line([(0, s.ly), (3000, s.ly)], tone="cream")
