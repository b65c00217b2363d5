"""How cold was it? Two radiators back to back, a wall of blocks between them, one wire through it."""

from __future__ import annotations

import random

from art.palette import mix
from art.shapes import circle, poly, rect, ring, turned
from art.sheet import Sheet


def column(s: Sheet, x, y, w, h, stock):
    s.paper(rect(x, y, w, h, w * 0.46), stock, "clean", lift=1)
    s.ink(
        rect(x + w * 0.62, y + w * 0.6, w * 0.16, h - w * 1.2, w * 0.08),
        mix(stock, "ink", 0.45),
        strength=0.55,
        blend="over",
        rough=0.3,
    )
    s.ink(
        rect(x + w * 0.2, y + w * 0.6, w * 0.13, h - w * 1.2, w * 0.06),
        "bond",
        strength=0.55,
        rough=0.3,
    )


def radiator(s: Sheet, x, sg, stock, n, w, top, foot):
    """Ribs on two feet, a pipe that goes into the floor, a valve. sg points away from the wall."""
    xs = [x + sg * i * (w + 14) for i in range(n)]
    left, right = min(xs), max(xs) + w
    for y in (top + 130, foot - 190):
        s.paper(
            rect(left - 10, y, right - left + 20, 66, 24),
            mix(stock, "ink", 0.3),
            lift=0.6,
            wobble=2,
        )
    for fx in (left + w * 0.5, right - w * 0.5):
        s.paper(
            poly(
                (fx - 44, foot - 70),
                (fx + 44, foot - 70),
                (fx + 62, foot + 44),
                (fx - 62, foot + 44),
            ),
            mix(stock, "ink", 0.4),
            lift=0.9,
            wobble=2,
        )
    for cx in xs:
        column(s, cx, top, w, foot - top, stock)
    end = right + 30 if sg > 0 else left - 30
    s.paper(rect(end - 26, foot - 176, 52, 400), mix(stock, "ink", 0.45), lift=0.8, wobble=2)
    s.paper(
        rect(min(end, end - sg * 60) - 8, foot - 182, 76, 54, 14),
        mix(stock, "ink", 0.45),
        lift=0.6,
        wobble=2,
    )
    s.paper(circle(end, foot - 156, 60), "oxide", lift=1.1, wobble=2)
    for a in range(0, 180, 45):
        s.ink(turned(rect(-48, -4, 96, 8), a, end, foot - 156), "pit", strength=0.45)


def blocks(s: Sheet, x, w, top, foot, rnd):
    """A wall in two widths of block, the last course not finished."""
    high, row = 118, 0
    y = foot
    while y > top:
        y -= high
        cut = rnd.choice((0.36, 0.44, 0.58, 0.64)) if row % 2 else rnd.choice((0.5, 0.3, 0.7))
        parts = ((x, w * cut), (x + w * cut, w * (1 - cut)))
        for i, (px, pw) in enumerate(parts):
            if y < top + 20 and i:
                continue
            s.paper(
                rect(px + 3, y + 3, pw - 6, high - 6),
                rnd.choice(
                    [
                        "board",
                        "kraft",
                        "kraft",
                        mix("board", "kraft", 0.5),
                        mix("kraft", "rule", 0.5),
                    ]
                ),
                lift=1,
                wobble=3,
            )
        row += 1


def draw(s: Sheet):
    rnd = random.Random(60)
    s.paper(circle(1500, 720, 640), mix("fog", "bond", 0.55), lift=0.6, wobble=4)
    floor = 1800
    s.paper(rect(-40, floor, 3100, 500), mix("steel", "slate", 0.45), lift=0.9, wobble=2)
    s.paper(rect(-40, floor - 96, 3100, 104), mix("fog", "steel", 0.35), lift=0.6, wobble=2)
    for i in range(9):  # boards of the floor
        y = floor + 26 + i * i * 4.6 + i * 18
        s.ink(rect(0, y, 3000, 5), "ink", strength=0.35)
    radiator(s, 1180, -1, mix("fog", "steel", 0.18), 8, 112, 880, 1740)
    radiator(s, 1708, 1, mix("board", "fog", 0.4), 8, 112, 880, 1740)
    s.line([(0, s.ly), (1340, s.ly)], tone="ink")
    s.line([(1660, s.ly), (3000, s.ly)], tone="ink")
    blocks(s, 1338, 324, 330, floor + 8, rnd)
    s.paper(circle(1500, s.ly, 46), "pit", lift=0, wobble=2)
    s.ink(ring(1500, s.ly, 50, 9), "bond", strength=0.8, rough=0.3)
    s.line([(0, s.ly), (3000, s.ly)], tone="ink")
    s.line([(1454, s.ly), (1546, s.ly)], tone="cream")
