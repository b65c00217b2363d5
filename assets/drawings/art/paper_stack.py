"""Years of drafts in one pile; beside it, the single sheet they led to.

The Line passes behind the pile and runs under the single sheet. The drafts are many, not counted.
"""

from __future__ import annotations

import random

from art.palette import mix
from art.shapes import circle, rect, turned
from art.sheet import Sheet

STOCKS = ("paper", "fog", "bond", "manila", "sunk", "board")


def pile(s: Sheet, rnd: random.Random) -> None:
    """Sheets seen from the side, each laid a little askew; the pile leaves the strip below."""
    y = 960.0
    while y > 190:
        thick = rnd.choice((16, 22, 30))
        x = 1220 + rnd.uniform(-38, 38)
        w = rnd.uniform(600, 680)
        stock = rnd.choice(STOCKS)
        s.paper(
            turned(rect(-w / 2, -thick / 2, w, thick), rnd.uniform(-0.9, 0.9), x, y),
            stock,
            lift=0.7,
            wobble=2,
        )
        y -= thick + 3


def draw(s: Sheet):
    s.paper(circle(1500, 420, 560), mix("steel", "fog", 0.4), lift=0.4, wobble=4)
    s.line([(0, s.ly), (3000, s.ly)], tone="ink")
    pile(s, random.Random(1958))
    s.paper(turned(rect(-210, -17, 420, 34, 15), -8, 1240, 150), "ink", lift=1, wobble=1)
    s.paper(turned(rect(150, -17, 64, 34, 8), -8, 1240, 150), "amber", lift=0.3, wobble=1)

    def put(p):
        return turned(p, 4, 1960, s.ly - 30)

    s.paper(put(rect(-170, -230, 340, 460)), "bond", lift=1.5, wobble=3)
    for i in range(7):
        s.ink(put(rect(-120, -170 + i * 38, 240 if i < 6 else 140, 9)), "steel", strength=0.8)
    s.paper(put(rect(-14, 120, 28, 160)), "oxide", lift=0.6, wobble=2)
    s.paper(put(circle(0, 128, 42)), "oxide", lift=0.8, wobble=3)
