"""Reunion, 1963: two coats and two fur hats from behind, hands raised above a square full of people.

No faces anywhere: the crowd is rounded chips of paper, and the two men look away from us.
The Line is the rail of the platform they stand on.
"""

from __future__ import annotations

import random

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from art.palette import mix
from art.shapes import circle, curve, poly, rect, turned
from art.sheet import Sheet


def person(s: Sheet, x, y, k, tone, head):
    p = QPainterPath(QPointF(x - 52 * k, y + 120 * k))
    p.cubicTo(x - 52 * k, y + 30 * k, x - 30 * k, y + 18 * k, x, y + 18 * k)
    p.cubicTo(x + 30 * k, y + 18 * k, x + 52 * k, y + 30 * k, x + 52 * k, y + 120 * k)
    p.closeSubpath()
    s.paper(p, tone, lift=0.5, wobble=1)
    s.paper(circle(x, y, 27 * k), head, lift=0.5, wobble=1)


def coat(s: Sheet, x, top, wide, stock, collar, tall):
    """A back: sloping shoulders, a seam, a half belt, a torn-paper collar."""
    b = 2240
    p = QPainterPath(QPointF(x - wide * 0.70, b))
    p.cubicTo(x - wide * 0.66, top + 560, x - wide * 0.60, top + 150, x - wide * 0.34, top + 40)
    p.lineTo(x + wide * 0.34, top + 40)
    p.cubicTo(x + wide * 0.60, top + 150, x + wide * 0.66, top + 560, x + wide * 0.70, b)
    p.closeSubpath()
    s.paper(p, stock, lift=2, wobble=5)
    seam = mix(stock, "pit", 0.55)
    s.ink(rect(x - 4, top + 190, 7, b - top), seam, blend="over")
    s.paper(
        rect(x - wide * 0.34, top + 610, wide * 0.68, 78, 10), mix(stock, "pit", 0.28), lift=0.7
    )
    for sg in (-1, 1):
        s.paper(circle(x + sg * wide * 0.27, top + 649, 20), "kraft", lift=0.6, wobble=0.8)
    s.paper(
        curve(
            [
                (x - wide * 0.44, top + 130),
                (x - wide * 0.36, top - 60),
                (x - wide * 0.18, top - 124),
                (x, top - 138),
                (x + wide * 0.18, top - 124),
                (x + wide * 0.36, top - 60),
                (x + wide * 0.44, top + 130),
                (x, top + 190),
            ],
            closed=True,
            tension=0.9,
        ),
        collar,
        edge="torn",
        tear=15,
        lift=1.2,
        rim=mix(collar, "paper", 0.5),
    )


def flap(s: Sheet, flaps, x, w, y, h, fur) -> None:
    """The back flap comes down to the collar."""
    if flaps:  # the back flap comes down to the collar
        s.paper(
            curve(
                [
                    (x - w * 0.47, y),
                    (x - w * 0.50, y + h * 0.34),
                    (x - w * 0.36, y + h * 0.60),
                    (x + w * 0.36, y + h * 0.60),
                    (x + w * 0.50, y + h * 0.34),
                    (x + w * 0.47, y),
                ],
                closed=True,
                tension=0.8,
            ),
            mix(fur, "ink", 0.10),
            edge="torn",
            tear=14,
            lift=0.6,
            rim=mix(fur, "paper", 0.25),
        )


def hat(s: Sheet, x, y, w, h, fur, crown, flaps):
    """A fur hat from behind. Fur is torn paper."""
    s.paper(
        curve(
            [
                (x - w * 0.44, y + h * 0.05),
                (x - w * 0.40, y - h * 0.42),
                (x - w * 0.2, y - h * 0.60),
                (x + w * 0.2, y - h * 0.60),
                (x + w * 0.40, y - h * 0.42),
                (x + w * 0.44, y + h * 0.05),
            ],
            closed=True,
            tension=0.8,
        ),
        crown,
        lift=1,
        wobble=3,
    )
    flap(s, flaps, x, w, y, h, fur)
    s.paper(
        curve(
            [
                (x - w * 0.53, y + h * 0.16),
                (x - w * 0.54, y - h * 0.22),
                (x - w * 0.3, y - h * 0.36),
                (x + w * 0.3, y - h * 0.36),
                (x + w * 0.54, y - h * 0.22),
                (x + w * 0.53, y + h * 0.16),
                (x, y + h * 0.24),
            ],
            closed=True,
            tension=0.9,
        ),
        fur,
        edge="torn",
        tear=18,
        lift=1.3,
        rim=mix(fur, "paper", 0.5),
    )


def sleeve(s: Sheet, pts, w0, w1, stock):
    q = curve(pts)
    n = 40
    P = np.array([(q.pointAtPercent(i / n).x(), q.pointAtPercent(i / n).y()) for i in range(n + 1)])
    T = np.gradient(P, axis=0)
    T /= np.hypot(*T.T)[:, None]
    N = np.stack([-T[:, 1], T[:, 0]], 1)
    w = np.linspace(w0, w1, n + 1)[:, None] / 2
    s.paper(poly(*(P + N * w), *(P - N * w)[::-1]), stock, lift=2, wobble=4)


def walls(s: Sheet, rnd: random.Random):
    """The sky and far walls with their windows."""
    s.paper(circle(1500, 640, 520), "bond", lift=0.6, wobble=4)
    far = 800
    x = -40
    while x < 3050:
        w, h = rnd.uniform(150, 330), rnd.uniform(90, 240)
        s.paper(
            rect(x, far - h, w, h + 200), rnd.choice(["board", "fog", "manila", "kraft"]), lift=0.4
        )
        for i in range(int(w // 34)):
            for j in range(int(h // 44)):
                s.ink(
                    rect(x + 12 + i * 34, far - h + 18 + j * 44, 12, 20),
                    "rule",
                    shift=(4, 3),
                    strength=0.6,
                    blend="over",
                    rough=0.6,
                )
        x += w + rnd.choice((0, 0, 10, 60))
    return far


def crowd(s: Sheet, far, rnd: random.Random) -> None:
    """Far rows small and pale, near rows large and deep; blank placards on poles."""
    rows = 15
    for r in range(rows):
        t = r / (rows - 1)
        k = 0.20 + 1.12 * t**1.5
        y = far - 20 + (s.ly + 10 - far) * t**1.25
        pitch = 104 * k
        x = -60 + (r % 2) * pitch / 2
        while x < 3080:
            m = rnd.random()
            tone = rnd.choice(
                ["sunk", "board", "kraft", "fog", "steel", "manila"]
                if m > t * 0.9
                else ["ink2", "slate", "carbon", "grey", "steel", "deep"]
            )
            if rnd.random() < 0.035:
                tone = "oxide"
            head = rnd.choice(["bond", "manila", "kraft", "board", "rule", "ink2", "grey"])
            if not (k > 0.6 and abs(x - 1500) < 0):
                person(s, x + rnd.uniform(-8, 8) * k, y + rnd.uniform(-12, 12) * k, k, tone, head)
            x += pitch
        if r in (2, 5, 8):  # blank placards on poles
            for _ in range(4):
                px, w = rnd.uniform(100, 2900), 120 * k + 60
                s.ink(rect(px - 2, y - 150 * k - 30, 5, 150 * k + 60), "ink2", blend="over")
                s.paper(
                    turned(
                        rect(-w / 2, -w * 0.3, w, w * 0.6), rnd.uniform(-4, 4), px, y - 160 * k - 30
                    ),
                    rnd.choice(["bond", "oxide", "manila", "bond"]),
                    lift=0.7,
                )


def clasped(s: Sheet) -> None:
    """Two raised arms and two clasped hands."""
    sleeve(s, [(1150, 1290), (1250, 1010), (1330, 760), (1432, 520)], 300, 150, "slate")
    sleeve(s, [(1880, 1400), (1790, 1120), (1690, 800), (1572, 540)], 320, 156, "ink")
    hand = "manila"
    s.paper(turned(rect(-84, -40, 168, 74, 10), 22, 1440, 500), "bond", lift=0.8)
    s.paper(turned(rect(-84, -40, 168, 74, 10), -26, 1566, 520), "bond", lift=0.8)
    s.paper(
        poly(
            (1388, 486),
            (1372, 380),
            (1420, 268),
            (1520, 232),
            (1604, 286),
            (1560, 420),
            (1500, 500),
        ),
        mix("manila", "kraft", 0.55),
        lift=1,
        wobble=3,
    )
    s.paper(
        poly(
            (1624, 500),
            (1648, 402),
            (1608, 290),
            (1530, 262),
            (1440, 300),
            (1452, 402),
            (1520, 492),
        ),
        hand,
        lift=1.1,
        wobble=3,
    )
    for i in range(4):  # fingers of the far hand, wrapped round
        s.paper(
            turned(rect(-20, -62, 40, 124, 20), -64 + i * 4, 1586 - i * 6, 300 + i * 43),
            mix("manila", "kraft", 0.55),
            lift=0.9,
            wobble=1,
        )
    s.paper(turned(rect(-22, -74, 44, 148, 22), 34, 1452, 330), hand, lift=1, wobble=1)


def draw(s: Sheet):
    rnd = random.Random(5)
    far = walls(s, rnd)
    crowd(s, far, rnd)
    # the rail
    s.paper(rect(-40, s.ly - 34, 3100, 900), "oxide", lift=1.6, wobble=3)
    s.paper(rect(-40, s.ly - 34, 3100, 68), "ink", lift=0.5, wobble=2)
    s.line([(0, s.ly), (3000, s.ly)], tone="cream")
    clasped(s)
    coat(s, 1010, 1030, 620, "slate", "kraft", 1)
    hat(s, 1010, 780, 430, 400, "kraft", "rust", True)
    coat(s, 2010, 1165, 720, "ink", "rule", 0)
    hat(s, 2010, 945, 450, 390, "rule", "ink2", False)
