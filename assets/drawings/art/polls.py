"""One hundred Americans: 73 strips for an agreement, 17 against, 10 not sure. One strip is lifted.

The Line is the baseline they stand on.
"""

from __future__ import annotations

import random

from art.palette import mix
from art.shapes import rect, turned
from art.sheet import Sheet

GROUPS = ((73, "bond"), (17, "kraft"), (10, "steel"))


def draw(s: Sheet):
    rnd = random.Random(73)
    pitch, wide, gap = 24.6, 18, 74
    s.paper(rect(-40, s.ly, 3100, 500), mix("carbon", "night", 0.34), lift=0.5, wobble=2)
    x = (3000 - 99 * pitch - wide - 2 * gap) / 2
    n = 0
    for count, stock in GROUPS:
        for _i in range(count):
            n += 1
            top = s.ly - 436 + rnd.uniform(-7, 7)
            if n == 58:
                s.paper(
                    turned(rect(-wide / 2, -440, wide, 440), 7, x + wide / 2 - 4, s.ly - 100),
                    "amber",
                    lift=2,
                    wobble=1,
                )
            else:
                s.paper(
                    turned(
                        rect(-wide / 2, -(s.ly - top), wide, s.ly - top),
                        rnd.uniform(-0.35, 0.35),
                        x + wide / 2,
                        s.ly,
                    ),
                    stock,
                    lift=0.8,
                    wobble=1,
                )
            x += pitch
        x0 = x - count * pitch  # the same shares as one measured band
        s.paper(rect(x0, s.ly + 92, (count - 1) * pitch + wide, 118), stock, lift=0.9, wobble=2)
        x += gap
    s.line([(0, s.ly), (3000, s.ly)], tone="cream")
