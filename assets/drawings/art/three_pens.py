"""Three pens in one stand; a brush lies by itself.

The Line is the edge of the desk. Three powers signed; the fourth writes with another tool.
"""

from __future__ import annotations

from art.palette import mix
from art.shapes import circle, leaf, poly, rect, turned
from art.sheet import Sheet


def pen(s: Sheet, x: float, turn: float, stock: str) -> None:
    def put(p):
        return turned(p, turn, x, s.ly - 90)

    s.paper(put(rect(-24, -400, 48, 420, 20)), stock, lift=1.2, wobble=2)
    s.paper(put(rect(-27, -250, 54, 20)), "manila", lift=0.3, wobble=1)
    s.paper(put(rect(12, -390, 12, 130, 5)), "manila", lift=0.5, wobble=1)


def brush(s: Sheet) -> None:
    """It lies on the desk and points away from the stand."""

    def put(p):
        return turned(p, 9, 1960, s.ly + 150)

    s.paper(put(rect(-330, -19, 560, 38, 16)), mix("kraft", "amber", 0.3), lift=1.2, wobble=2)
    for x in (-160, 40):
        s.ink(put(rect(x, -19, 9, 38)), "rule")
    s.paper(put(rect(214, -26, 70, 52)), "ink2", lift=0.6, wobble=1)
    s.paper(put(leaf(276, 0, 190, 66, 0, 0.22)), "pit", lift=0.8, wobble=2)


def draw(s: Sheet):
    s.paper(circle(1260, 430, 420), mix("oxide", "manila", 0.55), lift=0.4, wobble=4)
    s.paper(rect(-60, s.ly, 3120, 460), mix("night", "slate", 0.6), lift=1, wobble=2)
    for x, turn, stock in ((1130, -13, "carbon"), (1260, 0, "ink"), (1390, 13, "carbon")):
        pen(s, x, turn, stock)
    base = poly((980, s.ly + 60), (1030, s.ly - 110), (1490, s.ly - 110), (1540, s.ly + 60))
    s.paper(base, "board", lift=1.4, wobble=3)
    s.ink(rect(1060, s.ly - 70, 400, 8), "rule")
    brush(s)
    s.line([(0, s.ly), (980, s.ly)], tone="cream")
    s.line([(1540, s.ly), (3000, s.ly)], tone="cream")
    s.line([(980, s.ly), (1540, s.ly)], tone="ink")
