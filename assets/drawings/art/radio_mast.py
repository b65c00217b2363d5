"""The radio was quicker: rings of sound go out from one small mast, over every border."""

from __future__ import annotations

from art.palette import mix
from art.shapes import circle, poly, rect
from art.sheet import Sheet


def rings(s: Sheet, x: float, y: float) -> None:
    """Torn discs, each smaller and brighter than the one below."""
    stocks = ("night2", "slate", mix("slate", "carbon", 0.6), "carbon", mix("carbon", "sky", 0.35))
    for radius, stock in zip((1980, 1560, 1160, 780, 430), stocks, strict=True):
        s.paper(circle(x, y, radius), stock, edge="torn", tear=9, lift=1, rim=mix(stock, "sky", 0.4))
    s.paper(circle(x, y, 170), "amber", lift=0.8, wobble=2)


def mast(s: Sheet, x: float, top: float) -> None:
    """A lattice mast on the Line."""
    foot = s.ly
    s.paper(poly((x - 13, top), (x + 13, top), (x + 92, foot), (x - 92, foot)), "night", lift=1.2)
    steps = 9
    for i in range(steps):
        y0, y1 = top + (foot - top) * (i + 0.25) / steps, top + (foot - top) * (i + 0.85) / steps
        w0, w1 = (8 + 62 * (y - top) / (foot - top) for y in (y0, y1))
        s.ink(poly((x - w0, y0), (x + w0, y0), (x, y1)), mix("carbon", "sky", 0.3), blend="over")
        s.ink(poly((x - w1, y1), (x + w1, y1), (x, y0 + 14)), "night", blend="over")
    s.paper(rect(x - 170, foot - 74, 340, 74), "night", lift=1)
    for i in range(4):
        s.ink(rect(x - 132 + i * 76, foot - 50, 36, 26), "amber", rough=0, blend="over")


def draw(s: Sheet):
    x, top = 1120, 560
    rings(s, x, top)
    s.paper(rect(-40, s.ly, 3100, 900), "night", edge="torn", tear=10, lift=1.2, rim="steel")
    mast(s, x, top)
    s.line([(0, s.ly), (s.w, s.ly)], tone="cream")
    for i in range(7):
        wide = 118 - i * 9
        across = 1660 + i * 190
        s.paper(
            poly(
                (across, s.ly), (across, s.ly - wide), (across + wide * 0.5, s.ly - wide * 1.5),
                (across + wide, s.ly - wide), (across + wide, s.ly),
            ),
            mix("night", "slate", 0.5),
            lift=0.8,
            wobble=2,
        )
        s.ink(rect(across + wide * 0.36, s.ly - wide * 0.72, wide * 0.28, wide * 0.3), "amber", rough=0)
