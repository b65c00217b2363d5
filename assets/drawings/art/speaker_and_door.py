"""The loudest channel and the quietest: a great loudspeaker, and far off a door ajar.

The Line is the cable behind the loudspeaker and the threshold of the door.
"""

from __future__ import annotations

import math

from art.palette import mix
from art.shapes import circle, many, poly, rect, ring
from art.sheet import Sheet


def speaker(s: Sheet, x: float, y: float) -> None:
    """The rim, the cloth, and rings of holes that grow towards the middle."""
    s.paper(circle(x, y, 820), "manila", lift=2, wobble=4)
    s.paper(circle(x, y, 730), mix("oxide", "ink", 0.25), lift=0.8, wobble=3)
    s.ink(ring(x, y, 775, 8), "rule", strength=0.8)
    for n in range(1, 17):
        radius = n * 42
        count = max(6, round(2 * math.pi * radius / 46))
        holes = [
            circle(
                x + math.cos(2 * math.pi * i / count + n * 0.3) * radius,
                y + math.sin(2 * math.pi * i / count + n * 0.3) * radius,
                15 - n * 0.45,
            )
            for i in range(count)
        ]
        s.ink(many(holes), "pit", rough=0.2)
    s.paper(circle(x, y, 30), "amber", lift=0.5, wobble=2)


def door(s: Sheet, x: float, floor: float) -> None:
    """A dark frame, the warm room behind it, and the leaf that leaves a gap."""
    s.paper(rect(x - 30, floor - 690, 440, 690), mix("slate", "ink", 0.3), lift=0.8, wobble=3)
    s.paper(rect(x, floor - 660, 380, 660), "amber", lift=0, wobble=2)
    leaf = poly(
        (x + 70, floor - 668), (x + 380, floor - 660), (x + 380, floor), (x + 70, floor + 22)
    )
    s.paper(leaf, mix("steel", "slate", 0.5), lift=1.2, wobble=2)
    for k in range(2):
        top = floor - 600 + k * 300
        s.ink(rect(x + 130, top, 190, 230), mix("slate", "ink", 0.2), strength=0.5)
    s.paper(circle(x + 108, floor - 310, 17), "manila", lift=0.6, wobble=1)


def draw(s: Sheet):
    s.paper(rect(-60, s.ly, 3120, 900), mix("slate", "steel", 0.25), lift=0.6, wobble=2)
    light = poly((2280, s.ly), (2350, s.ly), (2050, 2200), (1640, 2200))
    s.paper(light, mix("amber", "slate", 0.45), lift=0, wobble=2)
    s.line([(0, s.ly), (3000, s.ly)], tone="cream")
    door(s, 2280, s.ly)
    speaker(s, 1010, 1010)
