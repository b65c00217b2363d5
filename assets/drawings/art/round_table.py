"""The conference in Geneva: seventeen places at one table, seen from above; a wire joins two of them.

Eighteen nations were named and France stayed away, so seventeen sat; the eighteenth place has no
paper.
"""

from __future__ import annotations

import math

from art.palette import mix
from art.shapes import circle, rect, turned
from art.sheet import Sheet

PLACES = 18


def place(s: Sheet, x: float, y: float, turn: float, taken: bool, joined: bool) -> None:
    """A chair, and for those who came a blotter with its sheet."""

    def put(path):
        return turned(path, turn, x, y)

    s.paper(put(rect(-92, 176, 184, 128, 44)), mix("slate", "night", 0.3), lift=1.2, wobble=3)
    if not taken:
        return
    s.paper(put(rect(-104, -84, 208, 152)), "amber" if joined else "carbon", lift=0.6, wobble=2)
    s.paper(put(rect(-58, -66, 116, 112)), "bond", lift=0.6, wobble=2)
    for i in range(4):
        s.ink(put(rect(-42, -46 + i * 22, 84 - 30 * (i == 3), 5)), "steel", rough=0)
    s.paper(put(rect(-70, -150, 140, 34)), "cream", lift=0.8, wobble=1)


def draw(s: Sheet):
    cx, cy = 1500, s.ly - 240
    s.paper(circle(cx + 20, cy, 1560, 1130), mix("kraft", "board", 0.5), lift=0.5, wobble=5)
    s.paper(circle(cx, cy, 1180, 850), mix("rust", "ink", 0.3), lift=2, wobble=4)
    s.paper(circle(cx, cy, 560, 400), mix("kraft", "board", 0.5), lift=0.9, wobble=4)
    drop = math.asin(240 / 690)
    for i in range(PLACES):
        angle = drop + 2 * math.pi * i / PLACES
        x, y = cx + 960 * math.cos(angle), cy + 690 * math.sin(angle)
        turn = math.degrees(math.atan2(690 * math.sin(angle), 960 * math.cos(angle))) - 90
        place(s, x, y, turn, taken=i != 13, joined=i in (0, 7))
    s.line([(0, s.ly), (s.w, s.ly)], tone="cream")
    for sign in (-1, 1):
        s.stop(cx + sign * 960 * math.cos(drop), s.ly, 34, dark=False)
