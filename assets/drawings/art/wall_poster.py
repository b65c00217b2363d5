"""A statement pasted on a board: very large, and blank; under it one reader's shoes.

The Line passes behind the board and comes out unbroken.
"""

from __future__ import annotations

import random

from art.palette import mix
from art.shapes import curve, poly, rect, turned
from art.sheet import Sheet


def shoe(s: Sheet, x, y, sg):
    s.paper(
        poly((x - 32, y - 150), (x + 32, y - 150), (x + 27, y - 30), (x - 27, y - 30)),
        "slate",
        lift=0.8,
        wobble=1.5,
    )
    s.paper(
        curve(
            [
                (x - 38, y - 36),
                (x + 34, y - 40),
                (x + 44 + sg * 10, y + 4),
                (x + 30 + sg * 26, y + 34),
                (x - 30 + sg * 26, y + 34),
                (x - 44 + sg * 10, y + 4),
            ],
            closed=True,
            tension=0.8,
        ),
        "ink",
        lift=1,
        wobble=1.5,
    )


def draw(s: Sheet):
    rnd = random.Random(31)
    brick_h, brick_w = 66, 190
    for j in range(12):
        for i in range(-1, 17):
            x = i * brick_w + (j % 2) * brick_w / 2
            if j * brick_h < 810:
                s.paper(
                    rect(x, j * brick_h, brick_w - 8, brick_h - 8),
                    rnd.choice(
                        ["board", "sunk", mix("board", "kraft", 0.4), mix("sunk", "board", 0.5)]
                    ),
                    lift=0.35,
                    wobble=2,
                )
    s.paper(rect(-40, 812, 3100, 200), "kraft", lift=0.8, wobble=2)
    s.line([(0, s.ly), (3000, s.ly)], tone="ink")
    for x, w, stock in (
        (250, 300, "fog"),
        (620, 240, "manila"),
        (2430, 260, "manila"),
        (2800, 320, "fog"),
    ):
        s.paper(
            turned(rect(-w / 2, -230, w, 400), rnd.uniform(-3, 3), x, 290),
            stock,
            edge="torn",
            tear=7,
            lift=0.7,
        )
    for sg in (-1, 1):
        s.paper(rect(1500 + sg * 620 - 22, 40, 44, 830), "rust", lift=1, wobble=2)
    shoe(s, 1640, 850, -1)
    shoe(s, 1752, 856, 1)
    s.paper(rect(790, -40, 1420, 770), "oxide", lift=1.8, wobble=3)
    s.paper(
        turned(rect(-660, -400, 1320, 738), -0.5, 1500, 352), "bond", edge="torn", tear=6, lift=1
    )
    for i in range(1, 4):  # pasted from four sheets
        s.ink(turned(rect(-660 + i * 330, -396, 3, 730), -0.5, 1500, 352), "rule", strength=0.55)
    s.ink(turned(rect(-658, -40, 1316, 3), -0.5, 1500, 352), "rule", strength=0.4)
