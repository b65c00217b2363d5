"""A reply between two who pulled: one sheet, and across it a rope that nobody pulls.

The Line is the rope; it makes one wide, loose loop.
"""

from __future__ import annotations

from art.palette import mix
from art.shapes import band, circle, curve, rect, turned
from art.sheet import Sheet

ROPE = (
    (-60, 573),
    (380, 573),
    (800, 640),
    (1230, 770),
    (1600, 700),
    (1720, 520),
    (1530, 400),
    (1310, 510),
    (1400, 730),
    (1800, 780),
    (2230, 640),
    (2620, 573),
    (3060, 573),
)


def letter(s: Sheet) -> None:
    """The reply: its last paragraph is set closer than the rest."""

    def put(p):
        return turned(p, -3, 1500, 500)

    s.paper(put(rect(-430, -440, 860, 980)), "bond", lift=1.4, wobble=3)
    for i in range(12):
        y = -330 + i * 62 if i < 6 else -330 + 6 * 62 + 30 + (i - 6) * 46
        w = 640 if i not in (5, 11) else 360
        s.ink(put(rect(-320, y, w, 11)), "steel" if i < 6 else "ink", strength=0.75)


def draw(s: Sheet):
    s.paper(circle(1500, 480, 600), mix("carbon", "sky", 0.16), lift=0.5, wobble=4)
    letter(s)
    rope = curve(ROPE)
    s.paper(band(rope, 52), mix("manila", "kraft", 0.5), "clean", lift=1.3)
    for n in range(120):  # the lay of the rope
        at = rope.pointAtPercent(n / 119)
        turn = -rope.angleAtPercent(n / 119)
        s.ink(turned(rect(-3, -26, 6, 52), turn + 35, at.x(), at.y()), "rule", strength=0.6)
    s.line(rope, tone="ink")
