"""One message to every government: equal envelopes in a long fan, one of them open.

The Line threads them all and runs behind the open one. The envelopes leave the strip on both sides: they are many, not counted.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from art.palette import mix
from art.shapes import band, circle, poly, rect, turned
from art.sheet import Sheet

BIG = 1.3


def envelope(s: Sheet, x, y, turn, stock, opened=False):
    w, h = 500, 330

    def put(p):
        return turned(p, turn, x, y, BIG, BIG)

    if opened:
        s.paper(
            put(poly((-w / 2, -h / 2), (0, -h / 2 - 205), (w / 2, -h / 2))),
            mix("manila", "kraft", 0.55),
            lift=0.8,
            wobble=3,
        )
        s.paper(put(rect(-w / 2 + 34, -h / 2 - 118, w - 68, h)), "bond", lift=0.9, wobble=3)
        for i in range(4):
            s.ink(
                put(rect(-w / 2 + 78, -h / 2 - 78 + i * 34, w - 156 - (120 if i == 3 else 0), 9)),
                "steel",
                strength=0.8,
            )
        s.paper(
            put(poly((-w / 2, -h / 2), (-w / 2, h / 2), (w / 2, h / 2), (w / 2, -h / 2), (0, 38))),
            "manila",
            lift=1.2,
            wobble=3,
        )
        for sg in (-1, 1):
            s.ink(
                put(band(_seg((sg * w / 2, h / 2), (sg * 18, 28)), 4)),
                "rule",
                strength=0.8,
                rough=0,
            )
        return
    s.paper(put(rect(-w / 2, -h / 2, w, h)), stock, lift=1.2, wobble=3)
    for sg in (-1, 1):
        s.ink(
            put(band(_seg((sg * w / 2, h / 2), (sg * 60, 20)), 4)),
            mix(stock, "ink", 0.5),
            strength=0.7,
            rough=0,
        )
    s.paper(
        put(poly((-w / 2, -h / 2), (w / 2, -h / 2), (26, 44), (-26, 44))),
        mix(stock, "bond", 0.28),
        lift=0.8,
        wobble=2.4,
    )


def _seg(a, b):
    p = QPainterPath(QPointF(*a))
    p.lineTo(*b)
    return p


def draw(s: Sheet):
    s.paper(circle(1500, 700, 720), mix("carbon", "deep", 0.5), lift=0.5, wobble=4)
    stocks = ["fog", "sunk", "board", "paper"]
    for i in sorted(range(-6, 7), key=lambda v: -abs(v)):
        if i:
            envelope(
                s,
                1500 + i * 300 + (130 if i > 0 else -130),
                s.ly - 62 + i * i * 11,
                i * 5.2,
                stocks[i % 4],
            )
    s.line([(0, s.ly), (3000, s.ly)], tone="ink")
    envelope(s, 1500, s.ly + 20, -2, "manila", opened=True)
