"""The lectern under the trees: American University, Washington, 10 June 1963.

A very large tree, a very small lectern, one page. The graduates are caps, seen from behind.
"""

from __future__ import annotations

import math
import random

from art.shapes import band, blob, circle, curve, leaf, poly, rect, turned
from art.sheet import Sheet


def leafmass(s: Sheet, cx, cy, rx, ry, n, tones, size, seed):
    """A crown: leaf-shaped snips, dark at the back, light at the upper left."""
    rnd = random.Random(seed)
    items = []
    for _ in range(n):
        a, r = rnd.random() * 2 * math.pi, math.sqrt(rnd.random())
        x, y = cx + math.cos(a) * rx * r, cy + math.sin(a) * ry * r
        items.append((x, y, rnd.uniform(0.7, 1.25)))
    for x, y, k in items:
        t = 0.5 + 0.5 * ((x - cx) / rx * 0.45 + (y - cy) / ry * 0.75)
        i = min(len(tones) - 1, max(0, int(t * len(tones) + rnd.uniform(-0.9, 0.9))))
        ln = size * k
        s.paper(
            turned(
                leaf(-ln / 2, 0, ln, ln * 0.46, 0, 0.46),
                rnd.uniform(-70, 40) + (x - cx) * 0.03,
                x,
                y,
            ),
            tones[i],
            lift=0.7,
            wobble=1.5,
        )


def gown(s: Sheet, x, k, y, tone, rnd: random.Random) -> None:
    """Gown and hood; the hood is a V down the back, never an oval."""
    s.paper(
        poly(
            (x - 150 * k, y + 330 * k),
            (x - 122 * k, y + 118 * k),
            (x - 60 * k, y + 66 * k),
            (x + 60 * k, y + 66 * k),
            (x + 122 * k, y + 118 * k),
            (x + 150 * k, y + 330 * k),
        ),
        tone,
        lift=0.9,
        wobble=2,
    )
    hood = rnd.choice(
        ["carbon", "oxide", "deep", "kraft", "steel"]
    )  # a V down the back, never an oval
    s.paper(
        poly(
            (x - 92 * k, y + 100 * k),
            (x - 56 * k, y + 84 * k),
            (x, y + 204 * k),
            (x + 56 * k, y + 84 * k),
            (x + 92 * k, y + 100 * k),
            (x, y + 268 * k),
        ),
        hood,
        lift=0.4,
        wobble=1,
    )


def tassel_of(s: Sheet, rnd: random.Random, x, y, k, tassel) -> None:
    """The tassel and its cord."""
    sg = rnd.choice((-1, 1))
    p = curve([(x, y + 46 * k), (x + sg * 64 * k, y + 62 * k), (x + sg * 92 * k, y + 110 * k)])
    s.ink(band(p, max(5 * k, 3)), tassel, blend="over", rough=0)
    s.paper(
        poly(
            (x + sg * 86 * k, y + 106 * k),
            (x + sg * 100 * k, y + 106 * k),
            (x + sg * 104 * k, y + 152 * k),
            (x + sg * 84 * k, y + 152 * k),
        ),
        tassel,
        lift=0.4,
        wobble=0.6,
    )


def cap(s: Sheet, x, y, k, tone, tassel, rnd):
    """One graduate from behind and a little above: gown, hood, square cap, tassel. No head shows."""
    gown(s, x, k, y, tone, rnd)
    tilt = rnd.uniform(-5, 5)
    s.paper(
        turned(
            poly((-122 * k, 0), (4 * k, -62 * k), (122 * k, -2 * k), (-2 * k, 62 * k)),
            tilt,
            x,
            y + 48 * k,
        ),
        "ink" if tone != "ink" else "night",
        lift=1,
        wobble=1.2,
    )
    tassel_of(s, rnd, x, y, k, tassel)


def lawn(s: Sheet, rnd: random.Random) -> None:
    """Light, a far hedge and hall, and the lawn."""
    s.paper(rect(-20, 900, 3100, 500), "sunk", lift=0.3, wobble=3)
    s.paper(circle(2260, 640, 410), "bond", lift=0.7, wobble=3)
    # a far hedge and hall
    s.paper(poly((1220, 1340), (1220, 1010), (1980, 1010), (1980, 1340)), "board", lift=0.4)
    for i in range(7):
        s.ink(
            rect(1268 + i * 100, 1070, 34, 120), "kraft", shift=(7, 4), strength=0.8, blend="over"
        )
    for i in range(26):
        s.paper(
            blob(-60 + i * 126, 1270, 120, 84 + 30 * math.sin(i * 1.7), i, 8),
            rnd.choice(["steel", "rule", "grey", "kraft"]),
            lift=0.5,
        )
    # lawn and platform
    s.paper(rect(-40, s.ly - 8, 3100, 900), "manila", lift=0.5, wobble=2)


def trunk(s: Sheet) -> None:
    """The trunk, its two boughs and the bark, printed a little out of register."""
    s.paper(
        poly(
            (346, 1416),
            (386, 1366),
            (410, 1250),
            (420, 1000),
            (428, 300),
            (552, 300),
            (560, 1000),
            (572, 1250),
            (598, 1366),
            (640, 1416),
        ),
        "rust",
        lift=1.2,
        wobble=4,
    )
    s.paper(poly((548, 700), (880, 340), (930, 380), (566, 830)), "rust", lift=0.6, wobble=4)
    s.paper(poly((400, 690), (140, 330), (100, 370), (396, 800)), "rust", lift=0.6, wobble=4)
    for i in range(8):  # bark, printed a little out of register
        x = 412 + i * 15
        s.ink(
            band(
                curve(
                    [
                        (x - 6 + i * 3, 1410),
                        (x + 18, 1240),
                        (x + 18, 1000),
                        (x + 14, 620),
                        (x + 10, 420),
                    ]
                ),
                5,
            ),
            "pit",
            strength=0.4,
        )


def crown(s: Sheet) -> None:
    """A crown that leaves the picture on two sides, and a branch that comes across."""
    tones = ["steel", "deep", "carbon", "carbon", "slate", "ink", "night2"]
    many_ = 1
    sz = 150
    leafmass(s, 420, 260, 1000, 560, int(460 * many_), tones, sz, 2)
    leafmass(s, 1480, 70, 900, 330, int(230 * many_), tones, sz * 0.92, 3)
    leafmass(s, 2560, 20, 760, 230, int(150 * many_), tones, sz * 0.86, 4)
    leafmass(s, 2980, 330, 330, 330, int(80 * many_), tones, sz * 0.86, 5)


def desk(s: Sheet, x, y) -> None:
    """The lectern itself: its foot, its page and two microphones."""
    s.paper(
        poly((x - 330, y + 14), (x + 330, y + 14), (x + 350, y + 62), (x - 350, y + 62)),
        "oxide",
        lift=1,
    )
    s.paper(
        poly((x - 92, y + 6), (x - 70, y - 268), (x + 70, y - 268), (x + 92, y + 6)),
        "ink",
        lift=1.2,
    )
    s.paper(
        poly((x - 124, y - 262), (x - 96, y - 330), (x + 96, y - 330), (x + 124, y - 262)),
        "slate",
        lift=1,
    )
    s.paper(
        poly((x - 64, y - 276), (x - 52, y - 346), (x + 54, y - 350), (x + 66, y - 278)),
        "bond",
        lift=0.8,
    )
    for i in range(4):
        s.ink(rect(x - 40, y - 334 + i * 13, 80 - (18 if i == 3 else 0), 3.5), "grey")
    for sg in (-1, 1):
        s.ink(
            band(
                curve([(x + sg * 60, y - 290), (x + sg * 84, y - 390), (x + sg * 44, y - 446)]), 7
            ),
            "ink",
            blend="over",
            rough=0,
        )
        s.paper(
            turned(rect(-13, -34, 26, 54, 12), sg * -24, x + sg * 40, y - 452),
            "ink",
            lift=0.6,
            wobble=0.6,
        )


def graduates(s: Sheet, rnd: random.Random) -> None:
    """Rows of caps, from far and small to near and large."""
    rows = [
        (1424, 0.28, 30),
        (1478, 0.37, 25),
        (1548, 0.48, 20),
        (1640, 0.62, 16),
        (1760, 0.82, 12),
        (1920, 1.08, 9),
        (2130, 1.42, 6.6),
    ]
    for r, (yy, k, n) in enumerate(rows):
        pitch = 3200 / n
        for i in range(int(n) + 2):
            xx = -100 + pitch * (i + 0.5 + (0.25 if r % 2 else -0.2)) + rnd.uniform(-10, 10) * k
            cap(
                s,
                xx,
                yy + rnd.uniform(-8, 8) * k,
                k,
                rnd.choice(["ink", "night2", "slate", "ink"]),
                rnd.choice(["cream", "amber", "cream", "sky"]),
                rnd,
            )


def draw(s: Sheet):
    rnd = random.Random(1963)
    lawn(s, rnd)
    trunk(s)
    crown(s)
    # the lectern
    x, y = 1915, s.ly
    desk(s, x, y)
    # the Line: the microphone's cable along the edge of the lawn
    s.line([(0, s.ly), (3000, s.ly)])
    s.stop(x, s.ly, 26)
    graduates(s, rnd)
