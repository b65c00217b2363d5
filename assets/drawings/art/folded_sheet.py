"""What was the deal? One large sheet, folded so that half of its writing is hidden.

The Line slips under the fold and comes out on the other side.
"""

from __future__ import annotations

import random

from art.half_light import written
from art.palette import mix
from art.shapes import poly, rect, turned
from art.sheet import Sheet


def draw(s: Sheet):
    rnd = random.Random(28)
    s.paper(
        poly((-40, -40), (3060, -40), (3060, 560), (-40, 980)),
        mix("oxide", "rust", 0.55),
        lift=0.5,
        wobble=4,
    )

    def sheet(p):
        return turned(p, -3.2, 1430, 1060)

    s.paper(sheet(rect(-980, -980, 1820, 1960)), "bond", lift=1.8, wobble=4)
    rows = [-800 + i * 122 for i in range(8)] + [350 + i * 122 for i in range(5)]
    for i, y in enumerate(rows):
        start = -840 + (110 if i == 0 else 0)
        s.ink(sheet(written(start, y, 1500 - start - 700, rnd)), "carbon", rough=0.3, blend="over")
    flap = sheet(poly((840, -980), (840, 980), (-150, 880), (10, -900)))
    s.paper(flap, mix("sunk", "manila", 0.35), lift=2.4, wobble=4)
    with s.clip(flap):  # the writing shows through, the wrong way round
        for y in rows:
            s.ink(
                sheet(turned(written(-740, y, 700, rnd), 0, 60, 0, -1, 1)),
                "carbon",
                rough=0.6,
                blend="over",
                strength=0.13,
            )
        s.ink(sheet(rect(800, -1000, 60, 2000)), "ink", strength=0.12, rough=0)
        s.ink(sheet(rect(-130, -300, 980, 3)), "rule", strength=0.6)
        s.ink(sheet(rect(-130, 320, 980, 3)), "rule", strength=0.6)
    edge = sheet(rect(838, -980, 4, 1960)).boundingRect().center().x()
    s.line([(edge - 4, s.ly), (3000, s.ly)], tone="cream")
    s.line([(0, s.ly), (1330, s.ly)])
