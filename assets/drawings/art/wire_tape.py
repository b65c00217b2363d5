"""The hot line: one punched tape above, one wire below.

The tape carries the first test line of 30 August 1963, letter by letter. The stops on the Line
(Washington, London, Copenhagen, Stockholm, Helsinki, Moscow) stand at their true proportions.
"""

from __future__ import annotations

import math

from art.hero import LEGS
from art.palette import mix
from art.shapes import circle, curve, poly, rect, turned
from art.sheet import Sheet
from art.tape import baudot, printed, tape_holes


def shores(s: Sheet, at) -> None:
    """The sea and its two shores."""
    s.paper(rect(-60, s.ly + 26, 3120, 500), "carbon", lift=0.6, wobble=2)
    for i, c in enumerate((mix("carbon", "deep", 0.5), mix("carbon", "night", 0.4))):
        y = s.ly + 118 + i * 96
        p = curve([(-60 + j * 160, y + 12 * math.sin(j * 1.3 + i * 2)) for j in range(21)])
        p.lineTo(3200, 1100), p.lineTo(-100, 1100), p.closeSubpath()
        s.paper(p, c, edge="torn", tear=5, lift=0.5, rim=mix(c, "sky", 0.3))
    for a, b in ((-80, at[0] + 90), (at[1] - 120, 3080)):  # the two shores
        s.paper(
            poly(
                (a, s.ly + 16),
                (b, s.ly + 16),
                (b + (150 if a < 0 else 0), 1000),
                (a - (150 if a > 0 else 0), 1000),
            ),
            "slate",
            edge="torn",
            tear=9,
            lift=1.2,
            rim=mix("slate", "board", 0.6),
        )


def long_tape(s: Sheet, codes) -> None:
    """The tape across the whole strip, its letters over its holes."""
    tape = mix("manila", "amber", 0.34)
    s.paper(
        turned(rect(-1640, -172, 3280, 344), -1.1, 1500, 258),
        mix(tape, "kraft", 0.55),
        lift=1.6,
        wobble=2,
    )

    def turn(p):
        return turned(p, 0.5, 1500, 244)

    s.paper(turn(rect(-1640, -172, 3280, 344)), tape, lift=1.5, wobble=1.5)
    pitch = 44.6
    left = -pitch * (len(codes) - 1) / 2
    s.ink(turn(turned(tape_holes(codes, pitch, 15.5, 7), 0, left, 18)), "ink", rough=0)
    for i, ch in enumerate(printed(codes)):
        x = left + i * pitch
        s.type(
            1500 + x,
            244 - 128 + x * math.tan(math.radians(0.5)),
            ch,
            "mono",
            44,
            weight=500,
            align="centre",
            angle=0.5,
            rough=0.2,
        )


def draw(s: Sheet):
    codes = baudot()
    sky = mix("night", "carbon", 0.30)
    s.paper(circle(1500, s.ly, 620), sky, lift=0.5, wobble=4)
    x0, x1 = 190, 2810
    at, run = [x0], 0
    for km in LEGS:
        run += km
        at.append(x0 + (x1 - x0) * run / sum(LEGS))
    shores(s, at)
    long_tape(s, codes)
    s.line([(0, s.ly), (3000, s.ly)], tone="cream")
    for i, x in enumerate(at):
        end = i in (0, 5)
        s.line([(x, s.ly), (x, s.ly + (150 if end else 96))], width=7, tone="cream")
        s.stop(x, s.ly, 40 if end else 30, hollow=not end, dark=False)
