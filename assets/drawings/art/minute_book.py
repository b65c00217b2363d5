"""A minute book, open: many ruled lines, one ribbon. The Line runs on under it, like talk in another room."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from art.palette import mix
from art.shapes import poly, rect
from art.sheet import Sheet


def leaf(s: Sheet, side: int, depth: int) -> None:
    """One half of the open book, a little larger for each leaf below."""
    inner, outer, lift = 1500, 1500 + side * (660 + depth * 9), depth * 8
    p = QPainterPath(QPointF(inner, 118 + lift))
    p.quadTo(1500 + side * 300, 40 + lift, outer, 112 + lift)
    p.lineTo(outer, 800 + lift)
    p.quadTo(1500 + side * 300, 730 + lift, inner, 812 + lift)
    p.closeSubpath()
    s.paper(p, mix("bond", "manila", depth / 5), lift=0.8, wobble=1.5)


def rules(s: Sheet, side: int) -> None:
    """The lines of writing, as plain bars of uneven length."""
    for i, share in enumerate((0.95, 1, 0.9, 0.98, 0.42, 0.93, 1, 0.97, 0.88, 0.6)):
        long = 500 * share
        x = 1500 + (70 if side > 0 else -580)
        s.ink(rect(x, 178 + i * 58, long, 15), "steel", strength=0.9)


def draw(s: Sheet):
    s.paper(rect(-40, -40, 3100, 1000), mix("ink2", "carbon", 0.45), lift=0, wobble=2)
    s.line([(0, s.ly), (3000, s.ly)], tone="cream")
    s.paper(rect(760, 66, 1480, 836, 10), "oxide", lift=1.8, wobble=3)
    for depth in (4, 2, 0):
        for side in (-1, 1):
            leaf(s, side, depth)
    for side in (-1, 1):
        rules(s, side)
    s.ink(rect(1496, 110, 8, 704), mix("board", "ink", 0.35), rough=0, blend="over")
    s.paper(poly((1482, 96), (1518, 96), (1530, 920), (1506, 896), (1482, 920)), "amber", lift=0.7)
