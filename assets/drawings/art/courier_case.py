"""A courier's case, large and shut; the corner of one small letter shows.

The Line is the chain: it rises to a ring on the handle and comes down again.
"""

from __future__ import annotations

from art.palette import mix
from art.shapes import band, circle, curve, rect, ring, turned
from art.sheet import Sheet


def case(s: Sheet, floor: float) -> None:
    """The case, front-on, with its straps, corners and two locks."""
    hide = mix("oxide", "rust", 0.4)
    s.paper(rect(850, floor - 830, 1300, 830, 70), hide, lift=2, wobble=4)
    s.paper(rect(850, floor - 830, 1300, 330, 60), mix(hide, "manila", 0.12), lift=1.2, wobble=3)
    for x in (1080, 1790):
        s.paper(rect(x, floor - 850, 130, 850), mix(hide, "ink", 0.45), lift=0.9, wobble=2)
        s.paper(rect(x - 20, floor - 560, 170, 120, 14), "manila", lift=1, wobble=2)
        s.paper(circle(x + 65, floor - 500, 22), "ink", lift=0.3, wobble=1)
    for x, y in ((850, 130), (2020, 130), (850, 830), (2020, 830)):
        s.paper(rect(x, floor - y, 130, 130, 50), mix(hide, "ink", 0.6), lift=0.6, wobble=2)
    for y in (790, 470, 40):  # seams
        stitches = [rect(920 + i * 34, floor - y, 18, 5) for i in range(35)]
        for stitch in stitches:
            s.ink(stitch, "manila", strength=0.6)


def draw(s: Sheet):
    floor = s.ly + 560
    s.paper(circle(1500, 1000, 900), mix("paper", "bond", 0.7), lift=0.4, wobble=4)
    s.paper(rect(-60, floor - 60, 3120, 600), mix("board", "kraft", 0.5), lift=1, wobble=2)
    s.paper(turned(rect(-180, -130, 360, 260), -9, 1790, floor - 850), "bond", lift=0.9, wobble=3)
    for i in range(2):
        s.ink(turned(rect(-120, -90 + i * 40, 200 - i * 70, 9), -9, 1790, floor - 850), "steel")
    handle = band(
        curve(
            [(1330, floor - 820), (1350, floor - 1010), (1650, floor - 1010), (1670, floor - 820)]
        ),
        66,
    )
    s.paper(handle, mix("oxide", "ink", 0.6), lift=1.4, wobble=2)
    case(s, floor)
    top = floor - 975
    s.line(
        [
            (-60, s.ly),
            (380, s.ly),
            (900, s.ly - 110),
            (1250, top - 10),
            (1500, top - 60),
            (1750, top - 10),
            (2100, s.ly - 110),
            (2620, s.ly),
            (3060, s.ly),
        ],
        width=14,
        smooth=True,
        tone="ink",
    )
    s.paper(ring(1500, top, 68, 18), "kraft", lift=0.7, wobble=1)
