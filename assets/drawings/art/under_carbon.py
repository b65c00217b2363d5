"""A letter that was not to exist: carbon paper hides most of it; the Line goes under and comes out again."""

from __future__ import annotations

from art.palette import mix
from art.shapes import poly, rect, turned
from art.sheet import Sheet


def draw(s: Sheet):
    s.paper(rect(-40, s.ly + 120, 3100, 500), mix("board", "kraft", 0.5), lift=0.4, wobble=2)
    s.paper(turned(rect(-640, -440, 1280, 900), -3, 1420, 500), "bond", lift=1.3, wobble=3)
    for i in range(11):
        s.ink(
            turned(rect(-560, -350 + i * 70, 1080 - (i == 10) * 560, 17), -3, 1420, 500),
            "ink2",
            strength=0.9,
        )
    s.line([(0, s.ly), (3000, s.ly)], tone="oxide")
    sheet = turned(rect(-560, -470, 1120, 960), 2.5, 1790, 480)
    s.paper(sheet, "carbon", lift=2, wobble=4)
    for i in range(9):
        s.ink(
            turned(rect(-470, -360 + i * 76, 900 - i % 3 * 40, 9), 2.5, 1790, 480),
            mix("carbon", "night", 0.42),
            rough=0.3,
            blend="over",
        )
    s.paper(poly((1208, 930), (1208, 700), (1420, 930)), mix("carbon", "sky", 0.4), lift=1.6)
    s.line([(2352, s.ly), (3000, s.ly)], tone="oxide")
