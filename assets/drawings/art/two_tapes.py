"""Twenty messages in six days: one machine, two tapes, and twenty pieces torn off.

The first piece lies apart. The Line runs through the machine and feeds both tapes.
"""

from __future__ import annotations

import math
import random

from art.palette import mix
from art.shapes import band, circle, curve, many, poly, rect, turned
from art.sheet import Sheet
from art.tape import baudot, tape_holes

FIRST_LINE = "MOSCOW WASHINGTON 5 JUNE 1967 "


def tape(s: Sheet, pts, width, stock, codes):
    """A punched tape along a curve: holes across it, five units and the feed hole."""
    q = curve(pts)
    s.paper(band(q, width), stock, lift=1.6, wobble=1.2)
    pitch = width / 7.2
    n = int(q.length() / pitch)
    holes = []
    for i in range(2, n - 1):
        t = q.percentAtLength(i * pitch)
        p, a = q.pointAtPercent(t), math.radians(-q.angleAtPercent(t))
        nx, ny = -math.sin(a), math.cos(a)
        holes.append(circle(p.x() - nx * pitch * 0.5, p.y() - ny * pitch * 0.5, pitch * 0.16))
        c = codes[i % len(codes)]
        holes += [
            circle(p.x() + nx * pitch * r, p.y() + ny * pitch * r, pitch * 0.33)
            for b, r in enumerate((-2.5, -1.5, 0.5, 1.5, 2.5))
            if c >> b & 1
        ]
    s.ink(many(holes), "ink", rough=0)


def piece(s: Sheet, x, y, turn, w, h, stock, codes):
    s.paper(turned(rect(-w / 2, -h / 2, w, h), turn, x, y), stock, edge="torn", tear=5, lift=1)
    s.ink(
        turned(
            turned(tape_holes(codes, h / 7.2, h * 0.045, h * 0.022), 0, -w / 2 + h * 0.22, 0),
            turn,
            x,
            y,
        ),
        "ink",
        rough=0,
    )


def torn_pieces(s: Sheet, rnd: random.Random, stock, codes) -> None:
    """Twenty pieces on two sides; the first is larger and brighter."""
    spots = [(side, col, row) for side in (-1, 1) for row in range(2) for col in range(5)]
    for i, (side, col, row) in enumerate(spots):
        x = 1500 + side * (560 + col * 212 + row * 70)
        y = s.ly + 104 + row * 138
        first = i == 0
        if first:
            x, y = 1500 - 512, s.ly + 112
        piece(
            s,
            x + rnd.uniform(-14, 14),
            y + rnd.uniform(-10, 10),
            rnd.uniform(-9, 9),
            206 if first else 168,
            96 if first else 78,
            "amber" if first else ("bond" if side > 0 else stock),
            codes[i : i + (13 if first else 13)],
        )


def machine(s: Sheet) -> None:
    """The machine with its two slots and three rows of keys."""
    s.paper(
        poly((1180, 1000), (1206, 560), (1290, 470), (1710, 470), (1794, 560), (1820, 1000)),
        "night2",
        lift=1.8,
        wobble=3,
    )
    s.paper(poly((1290, 476), (1710, 476), (1690, 526), (1310, 526)), "pit", lift=0, wobble=1)
    for x in (1370, 1630):
        s.paper(rect(x - 74, 486, 148, 30, 8), "slate", lift=0.8, wobble=1)
    for r in range(3):
        for i in range(9 - (r == 2)):
            kx, ky = 1500 + (i - (8 - (r == 2)) / 2) * (58 + r * 3), 664 + r * 76
            s.paper(circle(kx, ky + 4, 27), "pit", lift=0.5, wobble=0.6)
            s.paper(circle(kx, ky, 23), "cream", lift=0.6, wobble=0.6)


def draw(s: Sheet):
    rnd = random.Random(67)
    codes = baudot(FIRST_LINE)
    s.paper(rect(-40, s.ly, 3100, 500), mix("kraft", "manila", 0.25), lift=0.5, wobble=2)
    stock = mix("manila", "amber", 0.4)
    tape(
        s,
        [(1370, 500), (1340, 300), (1180, 170), (900, 150), (560, 210), (240, 150), (-80, 60)],
        104,
        stock,
        codes,
    )
    tape(
        s,
        [(1630, 500), (1660, 300), (1820, 170), (2100, 150), (2440, 210), (2760, 150), (3080, 60)],
        104,
        "bond",
        codes,
    )
    torn_pieces(s, rnd, stock, codes)
    s.line([(0, s.ly), (3000, s.ly)], tone="ink")
    machine(s)
    s.line([(1196, s.ly), (1804, s.ly)], tone="cream")
    s.stop(1500, s.ly, 27, dark=False)
