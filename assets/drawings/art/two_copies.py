"""One agreement in two copies: two sheets of one size, two pens of one make; the Line lies under both."""

from __future__ import annotations

from art.palette import mix
from art.shapes import circle, poly, rect, turned
from art.sheet import Sheet


def pen(s: Sheet, x: float, y: float, turn: float) -> None:
    """A fountain pen, its nib on the paper."""

    def put(path):
        return turned(path, turn, x, y)

    s.paper(put(poly((0, 0), (-20, -86), (20, -86))), mix("amber", "kraft", 0.4), lift=0.6, wobble=1)
    s.paper(put(rect(-27, -330, 54, 250, 10)), "ink", lift=1.6, wobble=1)
    s.paper(put(rect(-27, -350, 54, 36, 6)), "amber", lift=0.6, wobble=1)
    s.paper(put(rect(-25, -560, 50, 214, 22)), "ink", lift=1.6, wobble=1)


def sheet(s: Sheet, x: float, turn: float) -> None:
    """One copy: a few lines, then the rule that is signed on."""

    def put(path):
        return turned(path, turn, x, 470)

    s.paper(put(rect(-300, -408, 600, 810)), mix("bond", "manila", 0.5), lift=1.4, wobble=3)
    s.paper(put(rect(-310, -420, 600, 810)), "bond", lift=1, wobble=3)
    s.ink(put(rect(-230, -340, 300, 26)), "ink2")
    for i in range(7):
        s.ink(put(rect(-230, -262 + i * 46, 440 - (i == 6) * 220, 13)), "steel", strength=0.9)
    s.ink(put(rect(-230, 250, 440, 6)), "ink")


def draw(s: Sheet):
    s.paper(circle(1500, 460, 640), mix("carbon", "deep", 0.5), lift=0.5, wobble=4)
    s.line([(0, s.ly), (3000, s.ly)], tone="cream")
    for x, turn in ((1130, -3), (1870, 3)):
        sheet(s, x, turn)
    pen(s, 1100, 706, 34)
    pen(s, 1860, 726, 34)
    s.line([(1432, s.ly), (1570, s.ly)], tone="amber")
