"""Notes in a quick hand, read aloud: a page half in light and half in shade. The Line is the fold."""

from __future__ import annotations

import math
import random

from PySide6.QtCore import Qt

from art.palette import mix
from art.shapes import band, curve, many, poly
from art.sheet import Sheet


def written(x, y, width, rnd):
    """One line of handwriting that says nothing: joined loops, slanted, in words of unequal length."""
    words, end = [], x + width
    while x < end - 70:
        letters = rnd.choice((3, 4, 5, 6, 7, 9))
        pts, pen = [(x - 8, y)], x
        for _ in range(letters):
            if pen > end:
                break
            kind, high = rnd.random(), rnd.uniform(24, 31)
            if kind < 0.2:
                high = rnd.uniform(58, 70)  # l, d, h
            wide = rnd.uniform(21, 29)
            loop = rnd.uniform(0.25, 1.0)
            for k in range(1, 9):
                a = 2 * math.pi * k / 8
                up = (1 - math.cos(a)) / 2 * high
                pts.append((pen + wide * k / 8 + math.sin(a) * 9 * loop + up * 0.34, y - up))
            if kind > 0.88:  # y, g: a tail below the line
                pts += [
                    (pen + wide + 2, y + 24),
                    (pen + wide - 16, y + 38),
                    (pen + wide - 10, y + 14),
                ]
            pen += wide
        pts.append((pen + 15, y - 8))
        words.append(band(curve(pts, tension=0.9), 5.6, Qt.RoundCap))
        x = pen + 44
    return many(words)


def draw(s: Sheet):
    rnd = random.Random(10)
    x0, x1 = 640, 2360
    s.paper(
        poly((-40, -40), (3060, -40), (3060, s.ly - 160), (-40, s.ly + 40)),
        mix("kraft", "manila", 0.6),
        lift=0.4,
        wobble=3,
    )
    s.paper(poly((x0, -60), (x1, -60), (x1 - 6, s.ly), (x0 + 10, s.ly)), "bond", lift=1.4, wobble=2)
    for i in range(5):
        s.ink(
            written(
                x0 + 130 + (60 if i == 0 else 0),
                82 + i * 104,
                x1 - x0 - 300 - (0, 60, 20, 110, 40)[i],
                rnd,
            ),
            "carbon",
            rough=0.3,
            blend="over",
        )
    shade = mix("carbon", "fog", 0.30)
    s.paper(
        poly((x0 + 10, s.ly), (x1 - 6, s.ly), (x1 + 70, 1000), (x0 - 60, 1000)),
        shade,
        lift=2,
        wobble=2,
    )
    for i in range(4):
        s.ink(
            written(x0 + 110, s.ly + 96 + i * 104, x1 - x0 - 250 - (30, 90, 0, 60)[i], rnd),
            "night",
            rough=0.3,
            blend="over",
        )
    s.line([(0, s.ly), (3000, s.ly)], tone="ink")
