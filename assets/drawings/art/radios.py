"""Whose story is it? Seven radio sets of different makes on one shelf, one wire through all the dials."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from art.palette import lum, mix
from art.shapes import band, circle, curve, many, rect, turned
from art.sheet import Sheet


def knobs(s: Sheet, xs, y, r, stock):
    for x in xs:
        s.paper(circle(x, y, r), stock, lift=0.9, wobble=1.2)
        s.ink(turned(rect(-2.5, -r + 4, 5, r * 0.6), 30, x, y), "cream", rough=0, strength=0.8)


def slats(s: Sheet, x, y, w, h, n, stock, upright=False):
    for i in range(n):
        r = (
            rect(x + w * (i + 0.2) / n, y, w / n * 0.6, h, 4)
            if upright
            else rect(x, y + h * (i + 0.2) / n, w, h / n * 0.6, 4)
        )
        s.ink(r, stock, blend="over", rough=0.3)


def cloth(s: Sheet, x, y, w, h, stock, dot):
    s.paper(rect(x, y, w, h, 12), stock, lift=0, wobble=1.5)
    g = 17
    s.ink(
        many(
            [
                circle(x + 14 + i * g + (j % 2) * g / 2, y + 14 + j * g, 3.4)
                for i in range(int((w - 24) / g))
                for j in range(int((h - 20) / g))
            ]
        ),
        dot,
        rough=0,
        strength=0.6,
    )


def dial(s: Sheet, x, w, h, stock="cream", marks=21):
    """A dial window centred on the Line, with its scale."""
    y = s.ly
    s.paper(rect(x - w / 2, y - h / 2, w, h, 10), stock, lift=0.2, wobble=1.2)
    for i in range(marks):
        u = x - w / 2 + 16 + (w - 32) * i / (marks - 1)
        long = 22 if i % 5 == 0 else 12
        for sg in (-1, 1):
            s.ink(
                rect(u - 1.5, y + sg * (h / 2 - 8) - (long if sg > 0 else 0), 3, long),
                "ink2" if lum(stock) > 0.4 else "cream",
                rough=0,
                blend="over",
            )


def body(s: Sheet, x, top, w, shelf, stock, r=30, feet=True):
    if feet:
        for sg in (-1, 1):
            s.paper(rect(x + sg * w * 0.34 - 22, shelf - 26, 44, 26), "pit", lift=0.5, wobble=1)
    s.paper(rect(x - w / 2, top, w, shelf - 20 - top, r), stock, lift=1.6, wobble=3)


def table_set(s: Sheet, shelf) -> None:
    """A table set in wood, wide grille above."""
    body(s, 420, 908, 400, shelf, "rust", 46)
    slats(s, 270, 975, 300, 201, 7, mix("rust", "pit", 0.55))
    dial(s, 420, 320, 138)
    knobs(s, (300, 420, 540), 1565, 42, "ink")


def arched_set(s: Sheet, shelf) -> None:
    """An upright set with a round top."""
    p = QPainterPath(QPointF(668, shelf - 20))
    (
        p.lineTo(668, 908),
        p.cubicTo(668, 614, 992, 614, 992, 908),
        p.lineTo(992, shelf - 20),
        p.closeSubpath(),
    )
    s.paper(p, mix("oxide", "rust", 0.35), lift=1.6, wobble=3)
    s.paper(circle(830, 922, 126), "manila", lift=0, wobble=2)
    with s.clip(circle(830, 922, 116)):
        slats(s, 716, 780, 228, 290, 5, mix("oxide", "pit", 0.5), upright=True)
    dial(s, 830, 236, 150, mix("amber", "cream", 0.45), 16)
    knobs(s, (748, 912), 1565, 38, "night2")


def small_set(s: Sheet, shelf) -> None:
    """A small one in a moulded case."""
    body(s, 1190, 1096, 330, shelf, "deep", 60)
    dial(s, 1190, 250, 125, "cream", 16)
    slats(s, 1060, 1431, 260, 241, 8, mix("deep", "night", 0.6))
    knobs(s, (1080, 1300), 1174, 26, "cream")


def travelling_set(s: Sheet, shelf) -> None:
    """A travelling set with a handle and a rod."""
    s.ink(
        band(curve([(1420, 1066), (1440, 918), (1560, 878), (1680, 918), (1700, 1066)]), 26),
        "ink",
        blend="over",
        rough=0.2,
    )
    q = QPainterPath(QPointF(1706, 1069))
    q.lineTo(1790, 330)
    s.ink(band(q, 9), "steel", blend="over", rough=0)
    s.paper(circle(1790, 328, 13), "ink", lift=0.6, wobble=0.6)
    body(s, 1560, 1016, 320, shelf, "ink2", 26, feet=False)
    s.paper(rect(1400, shelf - 34, 320, 34, 8), "ink", lift=0.5, wobble=1)
    cloth(s, 1428, 1444, 264, 255, "steel", "night")
    dial(s, 1560, 260, 130, "bond", 16)
    knobs(s, (1470, 1650), 1150, 30, "cream")


def tall_set(s: Sheet, shelf) -> None:
    """A tall set, cloth above."""
    body(s, 1900, 707, 290, shelf, mix("kraft", "rust", 0.35), 20)
    cloth(s, 1784, 761, 232, 415, "manila", "rust")
    dial(s, 1900, 226, 132, "night2", 14)
    knobs(s, (1830, 1970), 1538, 40, "rust")


def slim_set(s: Sheet, shelf) -> None:
    """A slim one at the end of the shelf."""
    body(s, 2215, 1136, 280, shelf, "carbon", 18)
    dial(s, 2215, 220, 125, "cream", 14)
    slats(s, 2110, 1431, 210, 255, 9, mix("carbon", "sky", 0.35), upright=True)


def late_set(s: Sheet, shelf) -> None:
    """A set with three knobs and rounded shoulders."""
    body(s, 2560, 841, 340, shelf, mix("ink", "rust", 0.2), 70)
    cloth(s, 2430, 908, 260, 255, mix("oxide", "kraft", 0.4), "pit")
    dial(s, 2560, 270, 138, mix("cream", "sky", 0.25), 16)
    knobs(s, (2470, 2560, 2650), 1565, 36, "cream")


def dials(s: Sheet, ly) -> None:
    """The wire over bodies and dials, and the seven needles."""
    for x, w in (
        (420, 400),
        (830, 324),
        (1190, 330),
        (1560, 320),
        (1900, 290),
        (2215, 280),
        (2560, 340),
    ):
        s.line([(x - w / 2, ly), (x + w / 2, ly)], tone="cream")
    for x, w, dark in (
        (420, 320, 0),
        (830, 236, 0),
        (1190, 250, 0),
        (1560, 260, 0),
        (1900, 226, 1),
        (2215, 220, 0),
        (2560, 270, 0),
    ):
        s.line([(x - w / 2 + 4, ly), (x + w / 2 - 4, ly)], tone="cream" if dark else "ink")
    for x, u, dark in (
        (420, 84, 0),
        (830, -52, 0),
        (1190, 30, 0),
        (1560, -70, 0),
        (1900, 40, 1),
        (2215, -30, 0),
        (2560, 66, 0),
    ):
        s.ink(
            rect(x + u - 4, ly - 58, 8, 116),
            "oxide" if not dark else "amber",
            rough=0,
            blend="over",
        )


def draw(s: Sheet):
    shelf, ly = 1779, s.ly
    s.paper(circle(960, 560, 440), mix("sunk", "bond", 0.7), lift=0.5, wobble=4)
    s.paper(rect(-40, shelf + 70, 3100, 600), mix("slate", "carbon", 0.25), lift=0.5, wobble=2)
    table_set(s, shelf)
    arched_set(s, shelf)
    small_set(s, shelf)
    travelling_set(s, shelf)
    tall_set(s, shelf)
    slim_set(s, shelf)
    late_set(s, shelf)
    s.paper(rect(-40, shelf, 3100, 84), "kraft", lift=1.8, wobble=2)
    s.ink(rect(0, shelf + 60, 3000, 6), "ink", strength=0.25)
    s.line([(0, ly), (3000, ly)], tone="ink")
    dials(s, ly)
