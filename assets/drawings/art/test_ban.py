"""The test ban: a sky emptied, and the ground that was not.

Every disc is one test by the United States or the Soviet Union. Above the Line, the 117 open-air
tests of 1962, punched out and gone. Below, a layer a year, 1963 (top) to 1972: underground tests.
"""

from __future__ import annotations

import random

from PySide6.QtCore import Qt

from art.edges import scissor
from art.palette import mix
from art.shapes import circle, curve, many, rect
from art.sheet import Sheet

SKY_1962 = 39 + 78
UNDER = {
    1963: (43, 0),
    1964: (45, 9),
    1965: (38, 14),
    1966: (48, 18),
    1967: (42, 17),
    1968: (56, 17),
    1969: (46, 19),
    1970: (39, 16),
    1971: (24, 23),
    1972: (27, 24),
}


def sky(s: Sheet, strip) -> None:
    """One clean sheet with holes in it; through the holes, the sheet behind."""
    if strip:  # 39 columns of 3
        holes = [(1500 + (i - 19) * 76, 118 + j * 158, 28) for i in range(39) for j in range(3)]
    else:  # 17 columns of 7 on a square grid, less the last two
        holes = [(1500 + (i - 8) * 170, 112 + j * 170, 56) for i in range(17) for j in range(7)][
            :-2
        ]
    assert len(holes) == SKY_1962
    s.paper(rect(-40, -40, 3100, s.ly + 190), "bond", lift=0)
    sheet = rect(-60, -60, 3140, s.ly + 250)
    sheet.addPath(many([scissor(circle(*h), s.rng, 1.6) for h in holes]))
    sheet.setFillRule(Qt.OddEvenFill)
    s.paper(sheet, mix("fog", "sky", 0.35), "clean", lift=1.3)


def strata(s: Sheet, top, depth, rnd: random.Random, strip) -> None:
    """The ground, a stratum a year."""
    tones = [
        "oxide",
        "rust",
        mix("rust", "ink", 0.35),
        "ink2",
        "slate",
        mix("carbon", "ink", 0.35),
        "carbon",
        mix("carbon", "night", 0.55),
        "ink",
        "night",
    ]
    for i in range(len(UNDER)):
        y = top + i * depth
        if i == 0:
            s.paper(rect(-60, y, 3120, 1000), tones[i], lift=1, wobble=2)
        else:
            pts = (
                [(-80, y + rnd.uniform(-10, 10) * depth / 80)]
                + [(x, y + rnd.uniform(-16, 16) * depth / 80) for x in range(300, 3000, 340)]
                + [(3080, y)]
            )
            p = curve(pts)
            p.lineTo(3080, 2400)
            p.lineTo(-80, 2400)
            p.closeSubpath()
            s.paper(
                p,
                tones[i],
                edge="torn",
                tear=6 if not strip else 3,
                lift=0.8,
                rim=mix(tones[i], "paper", 0.42),
            )


def counts(s: Sheet, top, depth, rnd: random.Random, strip) -> None:
    """In each stratum one disc for each underground test."""
    for i, (year, (us, su)) in enumerate(UNDER.items()):
        y = top + (i + 0.53) * depth
        n = us + su
        pitch = 2740 / 73  # 73 = the fullest year, 1968
        x0 = 172
        [1] * us + [0] * su
        for j in range(n):
            jx, jy = rnd.uniform(-4, 4), rnd.uniform(-9, 9) * depth / 80
            r = 14 if not strip else 10
            s.paper(circle(x0 + j * pitch + jx, y + jy, r), "cream", lift=0.8, wobble=0.9)
        s.type(
            60,
            y + (10 if not strip else 8),
            f"{year}",
            "mono",
            27 if not strip else 22,
            "cream",
            strength=0.9,
            rough=0,
            blend="over",
        )


def draw(s: Sheet):
    rnd = random.Random(63)
    # sky: one clean sheet with holes in it; through the holes, the sheet behind
    strip = s.h < 1000
    sky(s, strip)
    # ground, a stratum a year
    top = s.ly
    depth = (s.h - top) / 10.0
    strata(s, top, depth, rnd, strip)
    counts(s, top, depth, rnd, strip)
    s.line([(0, s.ly), (3000, s.ly)], tone="ink")
    if not strip:
        s.type(60, s.ly - 26, "1962", "mono", 27, "ink", rough=0)
