"""A Cabinet table from above: blotters in a row, one chair standing back.

The Line is the edge of the table.
"""

from __future__ import annotations

import random

from art.palette import mix
from art.shapes import band, curve, rect, turned
from art.sheet import Sheet


def place(s: Sheet, x, y, away, rnd):
    """One place: a blotter, a sheet upon it, a pencil."""
    tilt = rnd.uniform(-2, 2)
    s.paper(turned(rect(-150, -105, 300, 210), tilt, x, y), "carbon", lift=0.8, wobble=2)
    for sg in (-1, 1):
        s.paper(turned(rect(sg * 150 - 20, -105, 40, 210), tilt, x, y), "ink", lift=0.3, wobble=1)
    if away:
        return
    s.paper(
        turned(rect(-88, -84, 176, 150), tilt + rnd.uniform(-7, 7), x + rnd.uniform(-14, 14), y),
        "bond",
        lift=0.8,
        wobble=2,
    )
    for i in range(5):
        s.ink(
            turned(rect(-66, -60 + i * 24, rnd.choice((132, 118, 126, 70)), 5), tilt, x, y),
            "grey",
            strength=0.7,
        )
    s.paper(
        turned(rect(-74, -6, 148, 12, 5), rnd.uniform(50, 120), x + 118, y - 8),
        "amber",
        lift=0.5,
        wobble=0.6,
    )


def chair(s: Sheet, x, y, turn, stock):
    def put(p):
        return turned(p, turn, x, y)

    s.paper(put(rect(-128, -70, 256, 190, 46)), stock, lift=1.2, wobble=3)
    s.paper(put(rect(-146, 92, 292, 62, 30)), mix(stock, "pit", 0.5), lift=1, wobble=2)
    for sg in (-1, 1):
        s.paper(
            put(rect(sg * 132 - 21, -40, 42, 158, 20)), mix(stock, "pit", 0.35), lift=0.8, wobble=2
        )


def draw(s: Sheet):
    rnd = random.Random(29)
    pitch = 428
    xs = [1500 + (i - 3.5) * pitch for i in range(8)]
    empty = 4
    for i, x in enumerate(xs):
        if i != empty:
            chair(s, x + rnd.uniform(-8, 8), s.ly + 92, rnd.uniform(-3, 3), "oxide")
    s.paper(rect(-60, -80, 3120, s.ly + 80), mix("rust", "ink", 0.42), lift=1.8, wobble=2)
    s.paper(rect(-60, -80, 3120, s.ly + 16), mix("rust", "oxide", 0.5), lift=0.3, wobble=2)
    for i in range(26):  # the run of the wood
        y = 8 + i * 21 + rnd.uniform(-5, 5)
        s.ink(
            band(curve([(-40 + j * 520, y + rnd.uniform(-5, 5)) for j in range(7)]), 2.4),
            "pit",
            strength=0.20,
        )
    for i, x in enumerate(xs):
        place(s, x, s.ly - 160, i == empty, rnd)
        place(s, x + 40, 22, False, rnd)
    chair(s, xs[empty] + 70, s.ly + 206, 19, mix("oxide", "amber", 0.35))
    s.line([(0, s.ly), (3000, s.ly)], tone="cream")
