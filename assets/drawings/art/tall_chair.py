"""A tall chair turned away, and a stack of folders on a shelf. The Line is the shelf."""

from __future__ import annotations

import math
import random

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from art.palette import mix
from art.shapes import band, circle, rect, turned
from art.sheet import Sheet


def folders(s: Sheet, x, y, n, rnd):
    for _i in range(n):
        w, h = rnd.uniform(600, 720), rnd.uniform(38, 60)
        xx, tilt = x + rnd.uniform(-34, 34), rnd.uniform(-1.6, 1.6)
        s.paper(
            turned(rect(-w / 2 + 16, -h - 3, w - 26, h), tilt, xx, y), "bond", lift=0.7, wobble=2
        )
        tone = rnd.choice(
            [
                "manila",
                "kraft",
                "rule",
                "kraft",
                mix("kraft", "oxide", 0.6),
                mix("manila", "amber", 0.25),
            ]
        )
        s.paper(
            turned(rect(-w / 2, -h * 0.62, w, h * 0.62), tilt, xx, y), tone, lift=0.9, wobble=2.4
        )
        s.paper(
            turned(rect(-w / 2 + rnd.uniform(40, 300), -h * 0.62 - 12, 120, 16), tilt, xx, y),
            tone,
            lift=0.3,
            wobble=1,
        )
        for k in range(2):
            s.ink(
                turned(rect(-w / 2 + 20, -h + 5 + k * 7, w - 44, 2), tilt, xx, y),
                "rule",
                strength=0.6,
            )
        y -= h * 0.98


def chair(s: Sheet, x, top):
    p = QPainterPath(QPointF(x - 330, 1000))
    p.cubicTo(x - 318, 640, x - 296, top + 260, x - 270, top + 90)
    p.cubicTo(x - 236, top - 16, x - 130, top - 20, x, top - 22)
    p.cubicTo(x + 130, top - 20, x + 236, top - 16, x + 270, top + 90)
    p.cubicTo(x + 296, top + 260, x + 318, 640, x + 330, 1000)
    p.closeSubpath()
    s.paper(p, "rust", lift=2, wobble=4)
    s.paper(turned(p, 0, x * 0.10, 60, 0.90, 0.985), mix("oxide", "rust", 0.3), lift=0.6, wobble=3)
    for j in range(5):  # buttons in the leather, and its seams
        for i in range(4 - j % 2):
            bx, by = x - 165 + i * 110 + (55 if j % 2 else 0), top + 150 + j * 150
            s.paper(circle(bx, by, 17), mix("rust", "pit", 0.35), lift=0.8, wobble=1)
            for sg in (-1, 1):
                q = QPainterPath(QPointF(bx, by + 14))
                q.quadTo(bx + sg * 30, by + 60, bx + sg * 55, by + 136)
                s.ink(band(q, 4), "pit", strength=0.5)
    for i in range(19):
        t = i / 18
        a = math.pi * (1 + t)
        s.paper(
            circle(x + math.cos(a) * 262, top + 150 + math.sin(a) * 150, 8),
            "amber",
            lift=0.4,
            wobble=0.4,
        )


def draw(s: Sheet):
    rnd = random.Random(64)
    s.paper(rect(-40, s.ly + 14, 3100, 600), mix("ink2", "slate", 0.5), lift=0.4, wobble=2)
    for x in (330, 690, 2610, 2860):  # bare pegs of a wall, a pale place where a frame hung
        s.ink(rect(x - 3, 0, 6, s.ly), "rule", strength=0.35, blend="over")
    s.paper(rect(250, 80, 520, 380), mix("board", "paper", 0.45), lift=0, wobble=2)
    folders(s, 2030, s.ly - 4, 11, rnd)
    s.paper(rect(-40, s.ly, 3100, 58), "kraft", lift=1.6, wobble=2)
    s.line([(0, s.ly), (3000, s.ly)], tone="ink")
    chair(s, 1260, 70)
