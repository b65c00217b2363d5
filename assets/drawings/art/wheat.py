"""Wheat, October 1963: very large ears, very small ships. The Line runs just under the keels."""

from __future__ import annotations

import math
import random

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath

from art.palette import mix
from art.shapes import band, circle, curve, leaf, poly, rect, turned
from art.sheet import Sheet


def ear(s: Sheet, pts, n, size, tones, seed, awn=True):
    """A stalk along pts; the last 45 % of it carries grains in pairs."""
    rnd = random.Random(seed)
    q = curve(pts)
    s.paper(band(q, size * 0.13, Qt.RoundCap), tones[0], lift=0.8, wobble=1.5)
    seq = []
    for i in range(n):
        t = 0.56 + 0.43 * i / n
        p = q.pointAtPercent(t)
        a = -q.angleAtPercent(t)
        k = 0.66 + 0.5 * math.sin(math.pi * (i + 1.2) / (n + 1.4))
        seq.append((p.x(), p.y(), a, k))
    if awn:
        for x, y, a, _ in seq:
            for sg in (-1, 1):
                b = math.radians(a + sg * rnd.uniform(13, 20))
                tip = (x + math.cos(b) * size * 3.0, y + math.sin(b) * size * 3.0)
                s.ink(
                    band(curve([(x, y), ((x + tip[0]) / 2 + sg * 6, (y + tip[1]) / 2), tip]), 4),
                    tones[0],
                    blend="over",
                    rough=0,
                )
    for x, y, a, k in seq:
        for sg in (-1, 1):
            s.paper(
                leaf(x, y, size * k * 1.25, size * k * 0.52, a + sg * rnd.uniform(27, 34), 0.46),
                rnd.choice(tones[1:]),
                lift=0.9,
                wobble=1.5,
            )
        s.paper(
            leaf(x, y, size * k * 1.12, size * k * 0.36, a + rnd.uniform(-4, 4), 0.46),
            rnd.choice(tones[1:]),
            lift=0.7,
            wobble=1.5,
        )
    p = q.pointAtPercent(0.995)
    s.paper(
        leaf(p.x(), p.y(), size * 0.9, size * 0.34, -q.angleAtPercent(0.99), 0.46),
        tones[1],
        lift=0.8,
        wobble=1.5,
    )


def ship(s: Sheet, x, y, k, flip=1):
    """A freighter: hull, house aft, two pairs of derricks."""

    def put(p):
        return turned(p, 0, x, y, k * flip, k)

    s.paper(put(poly((-230, -58), (236, -66), (204, 14), (-206, 14))), "ink", lift=0.7, wobble=1.4)
    s.paper(put(rect(-208, -6, 420, 20)), "oxide", lift=0, wobble=0.8)
    s.paper(put(rect(-206, -122, 96, 64)), "bond", lift=0.5, wobble=1.2)
    s.paper(put(rect(-192, -156, 64, 34)), "bond", lift=0.4, wobble=1)
    s.paper(
        put(poly((-178, -156), (-146, -156), (-150, -206), (-176, -206))),
        "carbon",
        lift=0.5,
        wobble=1,
    )
    w = 5
    for mx in (-40, 110):
        s.ink(put(rect(mx - w / 2, -196, w, 136)), "ink", rough=0)
        for sg in (-1, 1):
            p = QPainterPath(QPointF(mx, -84))
            p.lineTo(mx + sg * 62, -168)
            s.ink(put(band(p, w * 0.8)), "ink", rough=0)
    for i in range(4):
        s.ink(put(rect(-196 + i * 22, -102, 10, 12)), "ink2", rough=0)


def sea(s: Sheet) -> None:
    """The sea in torn sheets."""
    tones = ["carbon", mix("carbon", "deep", 0.5), "deep", mix("carbon", "night", 0.4)]
    for i, t in enumerate(tones):
        y = s.ly - 28 + i * (80 + 60 * i)
        if i == 0:
            s.paper(rect(-40, y, 3100, 1000), t, lift=0.8, wobble=1.5)
        else:
            pts = [(-60 + j * 160, y + (18 + 5 * i) * math.sin(j * 1.3 + i * 2)) for j in range(21)]
            p = curve(pts)
            p.lineTo(3200, 2400)
            p.lineTo(-100, 2400)
            p.closeSubpath()
            s.paper(p, t, edge="torn", tear=6, lift=0.7, rim=mix(t, "sky", 0.35))


def ears(s: Sheet) -> None:
    """Four ears, two of them in shade."""
    gold = [
        "kraft",
        "manila",
        "manila",
        mix("amber", "manila", 0.45),
        mix("kraft", "amber", 0.35),
        "board",
    ]
    deep = ["rule", "kraft", mix("kraft", "rust", 0.25), mix("amber", "kraft", 0.55), "kraft"]
    n = 11
    z = 1
    ear(s, [(760, 2300), (900, 1800), (1040, 1300), (1240, 850), (1480, 560)], n, 128 * z, deep, 3)
    ear(s, [(-60, 2200), (120, 1600), (150, 1100), (90, 640), (-10, 330)], n, 150 * z, deep, 4)
    ear(s, [(180, 2300), (330, 1750), (420, 1150), (600, 560), (880, 150)], n, 176 * z, gold, 1)
    ear(
        s,
        [(1160, 2400), (1330, 2080), (1560, 1800), (1830, 1600), (2150, 1490)],
        n - 1,
        132 * z,
        gold,
        6,
    )


def blades(s: Sheet) -> None:
    """Two blades of leaf at the foot."""
    for x0, pts in (
        (0, [(300, 2200), (420, 1820), (640, 1560), (900, 1520)]),
        (1, [(210, 2200), (180, 1900), (60, 1640), (-120, 1560)]),
    ):
        q = curve(pts)
        P = np.array(
            [(q.pointAtPercent(i / 30).x(), q.pointAtPercent(i / 30).y()) for i in range(31)]
        )
        T = np.gradient(P, axis=0)
        T /= np.hypot(*T.T)[:, None]
        N = np.stack([-T[:, 1], T[:, 0]], 1)
        w = (np.sin(np.linspace(0.35, math.pi, 31)) * 52)[:, None]
        s.paper(
            poly(*(P + N * w), *(P - N * w * 0.4)[::-1]),
            "rule" if x0 else "kraft",
            lift=1.2,
            wobble=2,
        )


def draw(s: Sheet):
    s.paper(circle(2140, 800, 470), "bond", lift=0.7, wobble=4)
    s.paper(rect(-40, 1120, 3100, 260), mix("sunk", "fog", 0.5), lift=0.3, wobble=5)
    for x, y, k in (
        (2330, s.ly - 34, 0.92),
        (1610, s.ly - 32, 0.62),
        (1130, s.ly - 31, 0.42),
        (820, s.ly - 30, 0.28),
    ):
        ship(s, x, y, k)
    sea(s)
    s.line([(0, s.ly), (3000, s.ly)], tone="cream")
    ears(s)
    blades(s)
