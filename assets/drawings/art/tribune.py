"""Two men on a tribune, Moscow 1963: an imagined view, drawn from written descriptions.

Two men stand above a stone wall, each with one hand raised; below is a crowd. Everyone is seen from
behind, so there are no faces: hats sit on collars, heads are round chips of paper. Places are in
percent of the picture, as the plain-words reading of the source names them.
"""

from __future__ import annotations

import random

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from art.palette import lum, mix
from art.shapes import band, circle, curve, poly, rect, turned, union
from art.sheet import Sheet


def wall(s: Sheet, top, foot, rnd):
    s.paper(rect(-40, top - 26, 3100, foot - top + 60), "oxide", lift=1.8, wobble=3)
    row = (foot - top) / 2
    for j in range(2):
        x = -rnd.uniform(0, 300)
        while x < 3000:
            w = rnd.uniform(360, 620)
            s.paper(
                rect(x + 5, top + j * row + 5, w - 10, row - 10),
                rnd.choice(["oxide", mix("oxide", "rust", 0.5), mix("oxide", "ink", 0.16)]),
                lift=0.5,
                wobble=2.4,
            )
            x += w
    s.paper(rect(-40, top - 44, 3100, 62), mix("oxide", "pit", 0.45), lift=1, wobble=2)


def arm(s: Sheet, pts, w0, w1, cloth):
    q = curve(pts)
    n = 40
    mid = np.array(
        [(q.pointAtPercent(i / n).x(), q.pointAtPercent(i / n).y()) for i in range(n + 1)]
    )
    along = np.gradient(mid, axis=0)
    along /= np.hypot(*along.T)[:, None]
    side = np.stack([-along[:, 1], along[:, 0]], 1) * (np.linspace(w0, w1, n + 1)[:, None] / 2)
    s.paper(poly(*(mid + side), *(mid - side)[::-1]), cloth, lift=1.6, wobble=4)


def hand(s: Sheet, x, y, turn, skin, sg):
    """An open hand held up, palm outwards: a mitten of paper with four fingers and a thumb."""

    def put(p):
        return turned(p, turn, x, y)

    s.paper(put(rect(-58, 40, 116, 62, 8)), "bond", lift=0.7, wobble=2)
    for i in range(4):
        s.paper(
            put(turned(rect(-17, -132, 34, 120, 17), -9 + i * 6, -48 + i * 32, 0)),
            skin,
            lift=0.5,
            wobble=1,
        )
    s.paper(put(rect(-64, -52, 128, 100, 34)), skin, lift=0.6, wobble=2)
    s.paper(
        put(turned(rect(-18, -96, 36, 110, 18), sg * 46, sg * 52, 22)), skin, lift=0.7, wobble=1
    )


def back(s: Sheet, x, top, wide, foot, cloth, collar):
    """A coat from behind: sloping shoulders, a seam, a half belt, the collar turned up."""
    p = QPainterPath(QPointF(x - wide * 0.52, foot))
    p.cubicTo(x - wide * 0.56, top + 480, x - wide * 0.60, top + 190, x - wide * 0.22, top + 70)
    p.lineTo(x + wide * 0.22, top + 70)
    p.cubicTo(x + wide * 0.60, top + 190, x + wide * 0.56, top + 480, x + wide * 0.52, foot)
    p.closeSubpath()
    s.paper(p, cloth, lift=2, wobble=5)
    s.ink(rect(x - 3, top + 190, 7, foot - top - 190), mix(cloth, "pit", 0.6), blend="over")
    s.paper(rect(x - 200, foot - 250, 400, 70, 10), mix(cloth, "pit", 0.3), lift=0.7)
    for sg in (-1, 1):
        s.paper(circle(x + sg * 164, foot - 215, 20), "kraft", lift=0.6, wobble=0.8)
    up = curve(
        [
            (x - 218, top + 150),
            (x - 176, top - 20),
            (x - 90, top - 66),
            (x + 90, top - 66),
            (x + 176, top - 20),
            (x + 218, top + 150),
            (x, top + 206),
        ],
        closed=True,
        tension=0.7,
    )
    if lum(collar) > lum(cloth) + 0.2:
        s.paper(up, collar, edge="torn", tear=12, lift=1.2, rim=mix(collar, "paper", 0.5))
    else:
        s.paper(up, collar, lift=1.1, wobble=3)
        s.ink(rect(x - 3, top - 50, 6, 250), mix(collar, "pit", 0.5), blend="over")


def brim_hat(s: Sheet, x, y, stock):
    s.paper(
        curve(
            [
                (x - 150, y + 6),
                (x - 140, y - 130),
                (x - 64, y - 190),
                (x, y - 168),
                (x + 64, y - 190),
                (x + 140, y - 130),
                (x + 150, y + 6),
            ],
            closed=True,
            tension=0.8,
        ),
        stock,
        lift=1,
        wobble=2,
    )
    s.paper(
        poly((x - 152, y - 48), (x + 152, y - 48), (x + 156, y + 2), (x - 156, y + 2)),
        "ink",
        lift=0.4,
        wobble=1.5,
    )
    s.paper(
        curve(
            [
                (x - 230, y + 2),
                (x - 130, y - 20),
                (x + 130, y - 20),
                (x + 230, y + 2),
                (x + 140, y + 56),
                (x - 140, y + 56),
            ],
            closed=True,
            tension=0.9,
        ),
        mix(stock, "bond", 0.2),
        lift=1.2,
        wobble=2,
    )


def fur_hat(s: Sheet, x, y, stock, crown):
    s.paper(
        curve(
            [
                (x - 156, y),
                (x - 150, y - 150),
                (x - 60, y - 206),
                (x + 60, y - 206),
                (x + 150, y - 150),
                (x + 156, y),
            ],
            closed=True,
            tension=0.8,
        ),
        crown,
        lift=1,
        wobble=3,
    )
    s.paper(
        curve(
            [
                (x - 196, y + 40),
                (x - 204, y - 70),
                (x - 104, y - 116),
                (x + 104, y - 116),
                (x + 204, y - 70),
                (x + 196, y + 40),
                (x, y + 66),
            ],
            closed=True,
            tension=0.9,
        ),
        stock,
        edge="torn",
        tear=14,
        lift=1.2,
        rim=mix(stock, "paper", 0.5),
    )


def official(s: Sheet, x, top, foot):
    """A figure left in outline only: not one of the two."""
    p = QPainterPath(QPointF(x - 118, foot))
    p.cubicTo(x - 124, top + 330, x - 124, top + 180, x - 60, top + 150)
    p.lineTo(x + 60, top + 150)
    p.cubicTo(x + 124, top + 180, x + 124, top + 330, x + 118, foot)
    s.paper(p, "sunk", lift=0.3, wobble=3)
    s.ink(band(p, 7), "rule", rough=0.3, blend="over")
    hat = union(rect(x - 66, top + 36, 132, 96, 34), rect(x - 106, top + 112, 212, 44, 20))
    s.paper(hat, "sunk", lift=0.3, wobble=2)
    s.ink(band(hat, 7), "rule", rough=0.3, blend="over")


def crowd(s: Sheet, top, rnd):
    """Heads and shoulders from behind, small under the wall and larger towards us."""
    for r in range(6):
        t = r / 5
        k = 0.62 + 0.66 * t
        y = top + 40 + (s.h - top - 60) * t
        x = -60 + (r % 2) * 62 * k
        while x < 3080:
            cloth = rnd.choice(["ink2", "slate", "carbon", "steel", "kraft", "grey", "deep", "ink"])
            if rnd.random() < 0.05:
                cloth = "oxide"
            p = QPainterPath(QPointF(x - 56 * k, y + 150 * k))
            p.cubicTo(x - 56 * k, y + 36 * k, x - 34 * k, y + 24 * k, x, y + 24 * k)
            p.cubicTo(x + 34 * k, y + 24 * k, x + 56 * k, y + 36 * k, x + 56 * k, y + 150 * k)
            p.closeSubpath()
            s.paper(p, cloth, lift=0.6, wobble=1.4)
            s.paper(
                circle(x, y, 31 * k),
                rnd.choice(["night2", "slate", "rule", "ink", "grey", "ink2", "ink"]),
                lift=0.6,
                wobble=1.4,
            )
            x += rnd.uniform(112, 128) * k


def draw(s: Sheet):
    rnd = random.Random(51)
    h = s.h / 100
    top, foot = 60 * h + 34, 74 * h
    s.paper(circle(1510, 40 * h, 33 * h), "bond", lift=0.5, wobble=4)
    for x, y in ((170, 29), (410, 27), (620, 30)):
        official(s, x, y * h, top + 40)
    for sg, x, cloth, skin in (
        (-1, 1190, "slate", mix("manila", "kraft", 0.4)),
        (1, 1830, "ink", mix("kraft", "manila", 0.6)),
    ):
        reach = 1500 + sg * 664
        arm(
            s,
            [
                (x + sg * 190, 49 * h),
                (x + sg * 310, 42 * h),
                (reach - sg * 6, 30 * h),
                (reach, 16.5 * h),
            ],
            250,
            124,
            cloth,
        )
        hand(s, reach, 13.6 * h, sg * 5, skin, -sg)
    back(s, 1190, 31 * h, 660, top + 60, "slate", mix("slate", "steel", 0.4))
    brim_hat(s, 1190, 28 * h, "board")
    back(s, 1830, 29 * h, 690, top + 60, "ink", "kraft")
    fur_hat(s, 1830, 23.6 * h, "rule", "ink2")
    wall(s, top, foot, rnd)
    s.line([(0, top - 40), (3000, top - 40)], tone="cream")
    crowd(s, foot + 20, rnd)
    s.type(
        60,
        top + 4,
        "Illustration · an imagined view · not the photograph",
        "mono",
        37,
        "cream",
        rough=0,
        blend="over",
    )
