"""From 21 kilometres: a missile site as a pattern of fields, and the same ground under a loupe.

The flight track is the Line; each tick is one exposure.
"""

from __future__ import annotations

import math
import random

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath

from art.palette import lum, mix
from art.shapes import band, blob, circle, curve, many, poly, rect, ring, turned
from art.sheet import LINE_W, Sheet

TONES = ["sunk", "paper", "board", "manila", "board", "kraft", "fog", "sunk", "manila"]


def split(q, depth, rnd, out):
    """Cut a four-sided field in two, again and again."""
    if depth == 0 or (depth < 3 and rnd.random() < 0.18):
        out.append(q)
        return
    a, b, c, d = [np.array(p, float) for p in q]
    t, u = rnd.uniform(0.32, 0.68), rnd.uniform(-0.06, 0.06)
    if np.hypot(*(b - a)) + np.hypot(*(c - d)) > (
        np.hypot(*(d - a)) + np.hypot(*(c - b))
    ) * rnd.uniform(0.7, 1.4):
        m, n = a + (b - a) * t, d + (c - d) * (t + u)
        split((a, m, n, d), depth - 1, rnd, out)
        split((m, b, c, n), depth - 1, rnd, out)
    else:
        m, n = a + (d - a) * t, b + (c - b) * (t + u)
        split((a, b, n, m), depth - 1, rnd, out)
        split((m, n, c, d), depth - 1, rnd, out)


def inset(q, by):
    c = sum(q) / 4
    return [p + (c - p) / max(1, np.hypot(*(c - p))) * by for p in q]


def furrows(q, n, colour, s, width=3):
    a, b, c, d = q
    lines = []
    for i in range(1, n):
        p, r = a + (b - a) * i / n, d + (c - d) * i / n
        nrm = np.array([-(r - p)[1], (r - p)[0]])
        nrm = nrm / (np.hypot(*nrm) + 1e-6) * width / 2
        lines.append(poly(*(p + nrm, p - nrm, r - nrm, r + nrm)))
    if lines:
        s.ink(
            many(lines), colour, shift=(6, 4), strength=0.42, rough=0.8
        )  # a little out of register


def woods(s: Sheet, x, y, n, spread, rnd, size=(16, 40), stock="slate"):
    for _ in range(n):
        a, r = rnd.random() * 6.28, abs(rnd.gauss(0, 0.5)) * spread
        k = rnd.uniform(*size)
        s.paper(
            blob(
                x + math.cos(a) * r * 1.5,
                y + math.sin(a) * r,
                k,
                k * rnd.uniform(0.7, 1),
                rnd.randint(0, 9999),
                7,
                0.2,
            ),
            rnd.choice([stock, stock, "ink2", "ink"]),
            lift=0.5,
            wobble=1,
        )


def scraped(s: Sheet, put, k) -> None:
    """Scraped earth in two colours."""
    s.paper(
        put(blob(0, 0, 470, 330, 11, 12, 0.17)),
        "oxide",
        edge="torn",
        tear=7 * min(1.6, k),
        rim="manila",
        lift=0.5,
    )
    s.paper(
        put(blob(-40, 10, 360, 240, 5, 11, 0.2)),
        mix("oxide", "kraft", 0.32),
        edge="torn",
        tear=5 * min(1.6, k),
        rim=mix("oxide", "manila", 0.5),
        lift=0,
    )


def camp(s: Sheet, body, fine, put) -> None:
    """Trailers in a row under covers, tents, and sheds."""
    for i in range(6):
        body(
            turned(rect(-9, -64, 18, 128, 8), 14, -330 + i * 44, 190 - i * 4 + 66),
            "cream" if i % 3 else "fog",
            11,
        )
    # tents
    for i in range(4):
        for j in range(2):
            body(turned(rect(-19, -15, 38, 30), 12, 215 + i * 56, 150 + j * 52 - i * 6), "bond", 8)
            if fine:
                s.ink(
                    put(turned(rect(-19, -1.5, 38, 3), 12, 215 + i * 56, 150 + j * 52 - i * 6)),
                    "board",
                )
    for i in range(3):
        body(turned(rect(-30, -13, 60, 26), -20, 330 + i * 8, -10 + i * 44 - 130), "board", 9)


def site(s: Sheet, k, x, y, turn, fine):
    """The site in local units of 1000, magnified k times at (x, y)."""

    def put(p):
        return turned(p, turn, x, y, k, k)

    def road(pts, w, stock="paper", lift=0.25):
        s.paper(put(band(curve(pts), w, Qt.RoundCap)), stock, lift=lift, wobble=1.5)

    def body(p, stock="bond", cast=16, h=1):
        s.ink(put(turned(p, 0, cast, cast * 0.62)), "ink", strength=0.82)
        s.paper(put(p), stock, lift=0, wobble=0.8)

    scraped(s, put, k)
    # tracks: in from the road, round each stand
    road([(-900, 260), (-520, 200), (-250, 130), (0, 150), (270, 90), (420, -60), (900, -150)], 34)
    for px, py, j in ((-250, -70, 0), (-20, -120, 1), (215, -140, 2)):
        road(
            [
                (px - 34, py + 230 + 34 * (j > 0)),
                (px - 74, py + 90),
                (px - 40, py - 30),
                (px + 50, py - 20),
                (px + 66, py + 80),
                (px + 30, py + 214 + 20 * (j > 0)),
            ],
            22,
            "manila",
        )
        s.paper(put(circle(px, py + 26, 46)), "paper", lift=0.3)
        s.ink(put(ring(px, py + 26, 30, 8)), "ink2")
        body(turned(rect(-62, -9, 124, 18, 8), -28 + 6 * j, px + 4, py + 24), "cream", 10)
    camp(s, body, fine, put)


def plain(s: Sheet, rnd: random.Random) -> None:
    """The pattern of fields."""
    fields = []
    base = [np.array(p, float) for p in ((-500, -260), (3300, -620), (3560, 2420), (-240, 2640))]
    split(tuple(base), 7, rnd, fields)
    s.paper(rect(-20, -20, 3100, 2200), "kraft", "clean", lift=0)
    for q in fields:
        p = inset(q, rnd.uniform(3, 8))
        stock = rnd.choice(TONES)
        if rnd.random() < 0.05:
            stock = "ink2"
        s.paper(poly(*p), stock, lift=0.35, wobble=3)
        if rnd.random() < 0.62:
            side = np.hypot(*(p[1] - p[0]))
            furrows(
                p if rnd.random() < 0.6 else [p[1], p[2], p[3], p[0]],
                int(max(4, side / rnd.choice((12, 16, 24)))),
                "rule" if lum(stock) > 0.5 else "pit",
                s,
            )


def river_and_road(s: Sheet, rnd: random.Random) -> None:
    """The river, torn from carbon paper, woods and the main roads."""
    riv = curve(
        [
            (-200, 1790),
            (300, 1700),
            (620, 1860),
            (1010, 1800),
            (1290, 1960),
            (1700, 1930),
            (2050, 2080),
            (2500, 2240),
        ]
    )
    s.paper(band(riv, 120), "carbon", edge="torn", tear=8, rim="fog", lift=0.4)
    for x, y, n, sp in (
        (180, 1560, 34, 210),
        (820, 1690, 30, 190),
        (1350, 1800, 26, 170),
        (260, 230, 34, 230),
        (1340, 520, 26, 170),
        (1080, 200, 18, 150),
        (980, 2040, 18, 150),
        (2700, 1950, 36, 260),
        (2860, 150, 26, 220),
    ):
        woods(s, x, y, n, sp, rnd, (16, 40))
    # main road
    for pts, w in (
        ([(-100, 1130), (420, 1010), (900, 930), (1400, 760), (2100, 640), (3100, 330)], 30),
        ([(900, 930), (1010, 1400), (1180, 2200)], 20),
    ):
        s.paper(band(curve(pts), w), "bond", lift=0.3, wobble=1.5)


def pointer(s: Sheet, sx, sy, L, r) -> None:
    """The mark round the small site, and its tangents to the loupe."""
    s.ink(ring(sx, sy, 258, 7), "ink", rough=0)
    for sg in (-1, 1):  # tangents from the mark to the loupe
        d = math.hypot(L[0] - sx, L[1] - sy)
        a = math.atan2(L[1] - sy, L[0] - sx) + sg * math.acos((258 - r) / d)
        p = QPainterPath(QPointF(sx + math.cos(a) * 258, sy + math.sin(a) * 258))
        p.lineTo(L[0] + math.cos(a) * r, L[1] + math.sin(a) * r)
        s.ink(band(p, 5), "ink", rough=0)


def under_glass(s: Sheet, glass, L) -> None:
    """The same ground, larger, under the loupe."""
    with s.clip(glass):
        s.paper(rect(L[0] - 900, L[1] - 900, 1800, 1800), "manila", "clean", lift=0)
        rl = random.Random(9)
        fs = []
        split(
            tuple(
                np.array(p, float)
                for p in (
                    (L[0] - 1000, L[1] - 1100),
                    (L[0] + 1100, L[1] - 900),
                    (L[0] + 950, L[1] + 1100),
                    (L[0] - 1100, L[1] + 950),
                )
            ),
            3,
            rl,
            fs,
        )
        for q in fs:
            p = inset(q, 9)
            s.paper(poly(*p), rl.choice(["sunk", "board", "manila", "board", "paper"]), lift=0.4)
            furrows(p, int(np.hypot(*(p[1] - p[0])) / 34), "rule", s, 5)
        for x, y in ((-560, -520), (560, 520), (-120, -660), (-640, 440), (620, -470)):
            woods(s, L[0] + x, L[1] + y, 16, 190, rl, (40, 96))
        site(s, 1.52, L[0] - 6, L[1] + 10, -8, True)


def scale(s: Sheet, L, r) -> None:
    """The rim of the loupe and its scale."""
    s.ink(ring(*L, r, 6), "bond", rough=0)
    for i in range(72):  # the loupe's scale
        a = math.radians(i * 5)
        ln = 26 if i % 6 == 0 else 13
        p = QPainterPath(QPointF(L[0] + math.cos(a) * (r + 8), L[1] + math.sin(a) * (r + 8)))
        p.lineTo(L[0] + math.cos(a) * (r + 8 + ln), L[1] + math.sin(a) * (r + 8 + ln))
        s.ink(band(p, 5), "cream", rough=0)


def track(s: Sheet, L, r) -> None:
    """The flight track; each tick is one exposure."""
    s.line([(0, s.ly), (3000, s.ly)], tone="ink")
    with s.clip(circle(*L, r - 4)):
        s.line([(L[0] - r, s.ly), (L[0] + r, s.ly)], width=LINE_W * 2.2, tone="bond")
        s.line([(L[0] - r, s.ly), (L[0] + r, s.ly)], tone="ink")
    for x in range(100, 3000, 200):
        if abs(x - L[0]) > r + 60:
            s.line([(x, s.ly - 30), (x, s.ly + 30)], width=7, tone="ink")


def draw(s: Sheet):
    rnd = random.Random(62)
    plain(s, rnd)
    river_and_road(s, rnd)
    # the site, small
    sx, sy, k = 640, 640, 0.40
    site(s, k, sx, sy, -8, False)
    # the mark and the loupe
    L, r = (2080, 1010), 790
    pointer(s, sx, sy, L, r)
    s.paper(circle(*L, r + 44), "ink", lift=2, wobble=3)
    glass = circle(*L, r)
    under_glass(s, glass, L)
    scale(s, L, r)
    track(s, L, r)
