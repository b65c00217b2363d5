"""A window stands open; on its sill lies one letter.

The Line is the sill.
"""

from __future__ import annotations

from art.palette import mix
from art.shapes import circle, poly, rect, turned
from art.sheet import Sheet


def casement(s: Sheet, side: int) -> None:
    """One wing, swung into the room: its outer edge is the taller one."""
    inner, outer = 1500 + side * 450, 1500 + side * 800
    frame = poly((inner, 20), (outer, -70), (outer, s.ly + 90), (inner, s.ly))
    s.paper(frame, "paper", lift=1.6, wobble=3)
    for k in range(2):
        top = 70 + k * 250
        a, b = inner + side * 44, outer - side * 44
        glass = poly((a, top), (b, top - 50 + k * 40), (b, top + 232), (a, top + 200))
        s.paper(glass, mix("sky", "fog", 0.35), lift=0.3, wobble=2)


def draw(s: Sheet):
    s.paper(rect(1050, -40, 900, s.ly + 40), mix("sky", "bond", 0.55), lift=0.3, wobble=3)
    s.paper(circle(1690, 230, 165), mix("amber", "bond", 0.35), lift=0.4, wobble=3)
    far = poly(
        (1050, 500), (1260, 440), (1500, 490), (1740, 430), (1950, 480), (1950, 580), (1050, 580)
    )
    s.paper(far, mix("carbon", "sky", 0.35), edge="torn", tear=5, lift=0.4)
    for side in (-1, 1):
        casement(s, side)
    s.paper(rect(960, s.ly, 1080, 96), "manila", lift=1.4, wobble=2)
    sheet = poly((1330, s.ly + 60), (1400, s.ly - 66), (1660, s.ly - 66), (1640, s.ly + 60))
    s.paper(sheet, "bond", lift=1.2, wobble=3)
    for i in range(4):
        s.ink(rect(1420 - i * 14, s.ly - 38 + i * 24, 190 if i < 3 else 110, 7), "steel")
    s.line([(0, s.ly), (1050, s.ly)], tone="cream")
    s.line([(1950, s.ly), (3000, s.ly)], tone="cream")
    s.line(turned(rect(1050, s.ly - 1, 900, 2)), tone="ink")
