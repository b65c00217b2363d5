"""Eleven and a half hours: one block of paper for each, from morning to night; the letter ends on the last.

The Line is the shelf. The half hour is half a block.
"""

from __future__ import annotations

from art.palette import mix
from art.shapes import circle, poly, rect, turned
from art.sheet import Sheet

PITCH = 118
WHOLE = 11


def draw(s: Sheet):
    left = 1500 - PITCH * 11.5 / 2
    s.paper(circle(left - 60, s.ly, 330), mix("amber", "manila", 0.55), lift=0.4, wobble=3)
    s.paper(circle(left + PITCH * 11.5 + 130, 250, 150), "fog", lift=0.4, wobble=2)
    s.paper(rect(-40, s.ly, 3100, 500), mix("slate", "night", 0.3), lift=0.5, wobble=2)
    for i in range(WHOLE + 1):
        wide = PITCH if i < WHOLE else PITCH / 2
        tall = 150 + i * 22
        stock = mix("bond", "carbon", i / WHOLE)
        s.paper(rect(left + i * PITCH + 5, s.ly - tall, wide - 10, tall), stock, lift=1, wobble=2)
        for k in range(1, int(tall / 17)):
            s.ink(
                rect(left + i * PITCH + 10, s.ly - k * 17, wide - 20, 2.4),
                mix(stock, "ink", 0.4),
                rough=0,
                blend="over",
            )
        s.paper(rect(left + i * PITCH + 5, s.ly + 62, wide - 10, 84), stock, lift=0.8, wobble=2)
    x, y = left + 11.25 * PITCH, s.ly - 150 - 11 * 22 - 66
    s.paper(turned(rect(-88, -58, 176, 116), -9, x - 18, y), "amber", lift=1.6, wobble=2)
    s.ink(turned(poly((-88, -58), (88, -58), (0, 14)), -9, x - 18, y), mix("amber", "rust", 0.45))
    s.line([(0, s.ly), (3000, s.ly)], tone="cream")
