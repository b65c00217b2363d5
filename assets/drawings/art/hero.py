"""Hero: distance, and one wire between two cities.

A section through the Atlantic. The five legs of the wire have their true proportions
(Washington-London-Copenhagen-Stockholm-Helsinki-Moscow, great-circle lengths), and the holes
in the night are the first test line in five-unit tape code.
"""

from __future__ import annotations

import math
import random

import numpy as np

from art.palette import mix
from art.shapes import circle, curve, poly, rect, turned
from art.sheet import LINE_W, Sheet
from art.tape import baudot

HH = 1688  # 16:9; the same drawing also fills a card
CX, R = 1500, 3500
CY = 4560
LEGS = (5897, 955, 522, 396, 891)  # km
A0, A1 = math.radians(-19.6), math.radians(19.6)  # Washington, Moscow


def at(a, r):
    return CX + math.sin(a) * r, CY - math.cos(a) * r


def stops():
    t, out = 0, [A0]
    for km in LEGS:
        t += km
        out.append(A0 + (A1 - A0) * t / sum(LEGS))
    return out


def floor(a):
    """Height of the solid earth at angle a: land, shelf, deep, mid-ocean ridge, shelf, land."""
    s = stops()
    x = (a - s[0]) / (s[1] - s[0])
    if x < 0.07 or x > 0.97:
        sea = 0
    else:
        u = (x - 0.07) / 0.90
        sea = min(1, u / 0.13) * min(1, (1 - u) / 0.10)
        sea = sea * sea * (3 - 2 * sea) * (1 - 0.38 * math.exp(-(((u - 0.55) / 0.07) ** 2)))
    d = 22 - 330 * sea
    for c, depth in ((s[1] + 0.30 * (s[2] - s[1]), 74), (s[3] + 0.5 * (s[4] - s[3]), 74)):
        d -= depth * math.exp(-(((a - c) / 0.0115) ** 2))
    return R + d


def earth(f, a0=-0.62, a1=0.62, n=240):
    pts = [at(a0 + (a1 - a0) * i / n, f(a0 + (a1 - a0) * i / n)) for i in range(n + 1)]
    return poly(*pts, (3900, 3000), (-900, 3000))


def tower(s: Sheet, a, parts, base):
    """parts: polygons in local units, y up, standing on the ground at angle a."""
    x, y = at(a, base)
    for pts, stock, lift in parts:
        s.paper(
            turned(poly(*[(px, -py) for px, py in pts]), math.degrees(a), x, y),
            stock,
            lift=lift,
            wobble=1.2,
        )


def far_side(s: Sheet) -> None:
    """A very large, very quiet disc: the far side of the world."""
    s.paper(circle(1500, s.ly - 37, 930), mix("night", "carbon", 0.26), lift=0.6, wobble=4)
    s.paper(circle(1500, s.ly + 73, 640), mix("night", "carbon", 0.48), lift=0.6, wobble=4)


def punched_line(s: Sheet) -> None:
    """The first test line, punched across the sky."""
    codes = baudot()
    r0 = R + 205
    span = (A1 - A0) * 0.80
    for i, c in enumerate(codes):
        a = A0 * 0.80 + span * i / (len(codes) - 1)
        for b in range(5):
            if c >> b & 1:
                x, y = at(a, r0 + (4 - b) * 27)
                s.ink(circle(x, y, 8.2), "sky", rough=0, strength=0.95)
        x, y = at(a, r0 + 2.5 * 27)
        s.ink(circle(x, y, 2.6), "steel", rough=0)


def ground(s: Sheet) -> None:
    """The sea, the floor of the sea, and the layers under it."""
    s.paper(earth(lambda a: R), "carbon", wobble=2)
    s.paper(
        earth(lambda a: R - 96),
        mix("carbon", "deep", 0.5),
        lift=0.5,
        edge="torn",
        tear=6,
        rim=mix("carbon", "sky", 0.25),
    )
    s.paper(
        earth(lambda a: R - 200),
        mix("carbon", "night", 0.45),
        lift=0.5,
        edge="torn",
        tear=7,
        rim=mix("carbon", "sky", 0.18),
    )
    s.paper(earth(floor), "slate", edge="torn", tear=7, rim=mix("slate", "board", 0.6), lift=1.3)
    for d, c in ((120, "ink2"), (240, "ink"), (360, "night"), (500, "pit")):
        s.paper(
            earth(lambda a, d=d: floor(a) * 0.55 + R * 0.45 - d - 20),
            c,
            edge="torn",
            tear=9,
            lift=0.8,
            rim=mix(c, "board", 0.28),
        )


def towns(s: Sheet, st) -> None:
    """Small blocks with lit windows around each stop."""
    rnd = random.Random(6)
    for a, spread, n in (
        (A0 - 0.004, 0.052, 15),
        (A1 + 0.004, 0.052, 15),
        (st[1], 0.013, 4),
        (st[2], 0.009, 3),
        (st[3], 0.007, 3),
        (st[4], 0.007, 3),
    ):
        for i in range(n):
            b = a + spread * (i / max(1, n - 1) - 0.5) * 2 + rnd.uniform(-0.001, 0.001)
            hgt = rnd.uniform(22, 92 if n > 6 else 44)
            w = rnd.uniform(20, 36)
            x, y = at(b, floor(b) - 8)
            block = turned(rect(-w / 2, -hgt, w, hgt + 16), math.degrees(b), x, y)
            s.paper(
                block, rnd.choice(["board", "kraft", "rule", "fog", "steel"]), lift=0.6, wobble=1
            )
            for k in range(int(hgt // 22)):
                for q in (-0.22, 0.22):
                    if rnd.random() < 0.55:
                        wx, wy = at(b + q * w / R, floor(b) + 14 + k * 22)
                        s.ink(
                            turned(rect(-3, -5, 6, 10), math.degrees(b), wx, wy),
                            rnd.choice(["night", "night", "amber"]),
                            rough=0,
                        )


def obelisk(s: Sheet):
    """The tall tower at the western end."""
    g0, g1 = floor(A0) - 6, floor(A1) - 6
    tower(
        s,
        A0,
        [
            ([(-33, 0), (33, 0), (22, 400), (0, 446), (-22, 400)], "bond", 1),
            ([(4, 0), (33, 0), (22, 400), (0, 446)], "board", 0),
        ],
        g0,
    )
    return g1


def spire(s: Sheet, g1) -> None:
    """The tower at the eastern end, with its wall."""
    tower(
        s,
        A1,
        [
            ([(-66, 0), (66, 0), (62, 150), (-62, 150)], "bond", 1),
            ([(8, 0), (66, 0), (62, 150), (8, 150)], "board", 0),
            ([(-48, 150), (48, 150), (46, 236), (-46, 236)], "bond", 0.7),
            ([(6, 150), (48, 150), (46, 236), (6, 236)], "board", 0),
            ([(-34, 236), (34, 236), (30, 290), (-30, 290)], "bond", 0.7),
            ([(4, 236), (34, 236), (30, 290), (4, 290)], "board", 0),
            ([(-31, 290), (31, 290), (5, 404), (3, 446), (-3, 446), (-5, 404)], "bond", 0.7),
            ([(2, 290), (31, 290), (5, 404), (3, 446)], "board", 0),
        ],
        g1,
    )
    wall = [(-150, 0), (-150, 74)]  # a low wall with forked merlons
    for i in range(6):
        x = -150 + i * 26
        wall += [(x, 98), (x + 7, 88), (x + 14, 98), (x + 14, 74), (x + 26, 74)]
    wall += [(6, 0)]
    tower(s, A1, [(wall, "board", 0.8)], g1 - 4)
    tower(s, A1, [([(-18, 0), (18, 0), (18, 60), (9, 80), (-9, 80), (-18, 60)], "ink", 0)], g1 + 6)
    for y0 in (176, 250):
        for i in (-1, 0, 1):
            tower(
                s,
                A1,
                [
                    (
                        [
                            (i * 20 - 5, y0),
                            (i * 20 + 5, y0),
                            (i * 20 + 5, y0 + 24),
                            (i * 20, y0 + 32),
                            (i * 20 - 5, y0 + 24),
                        ],
                        "ink2",
                        0,
                    )
                ],
                g1,
            )


def wire_home(s: Sheet, st, post, wire, hop) -> None:
    """Down to the ground, along the floor of the sea, then four short hops."""
    sea = [at(st[0] + 0.004, floor(st[0]) + 16), at(st[0] + 0.022, floor(st[0] + 0.022) + 10)]
    sea += [at(b, floor(b) + 7) for b in np.linspace(st[0] + 0.045, st[1] - 0.020, 46)]
    sea += [post[1]]
    s.line(curve(sea), tone="cream", width=wire)
    post[5] = at(st[5] - 0.010, floor(st[5]) + 84)
    for i in range(1, 5):
        s.line(curve(hop(post[i], post[i + 1], 0.16)), tone="cream", width=wire)
    for i in range(1, 5):
        s.line([at(st[i], floor(st[i]) - 4), post[i]], width=6, tone="cream")
        s.stop(*post[i], r=20, dark=False)


def draw(s: Sheet):
    st = stops()
    far_side(s)
    punched_line(s)
    ground(s)
    towns(s, st)
    wire = LINE_W
    post = [at(a, floor(a) + 84) for a in st]

    def hop(a, b, sag=0.18):
        (xa, ya), (xb, yb) = a, b
        d = math.hypot(xb - xa, yb - ya) * sag
        return [
            (xa + (xb - xa) * t, ya + (yb - ya) * t + d * 4 * t * (1 - t))
            for t in np.linspace(0, 1, 14)
        ]

    # the wire comes in behind one tower and leaves behind the other
    s.line(
        curve([(-40, s.ly), (0, s.ly), *hop((0, s.ly), post[0], 0.05)[3:]]),
        tone="cream",
        width=wire,
    )
    s.line(curve([*hop(post[5], (3000, s.ly), 0.05), (3040, s.ly)]), tone="cream", width=wire)
    g1 = obelisk(s)
    spire(s, g1)
    wire_home(s, st, post, wire, hop)
