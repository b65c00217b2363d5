"""A letter handed back: two cuffs, one folded letter, a gap. The Line crosses the gap."""

from __future__ import annotations

from art.palette import mix
from art.shapes import circle, poly, rect, turned
from art.sheet import Sheet


def sleeve(s: Sheet, sg, x, y, cloth):
    """An arm that comes in from one side and ends in a white cuff at (x, y)."""
    far = 1500 + sg * 1700
    s.paper(
        poly((far, y + 250), (x + sg * 130, y - 150), (x + sg * 96, y + 170), (far, y + 760)),
        cloth,
        lift=1.8,
        wobble=4,
    )
    for i in range(3):
        s.paper(
            circle(x + sg * (206 + i * 74), y + 118 + i * 16, 19),
            mix(cloth, "pit", 0.6),
            lift=0.6,
            wobble=1,
        )
    s.paper(
        poly(
            (x + sg * 150, y - 136),
            (x + sg * 34, y - 112),
            (x + sg * 6, y + 138),
            (x + sg * 116, y + 160),
        ),
        "bond",
        lift=1,
        wobble=3,
    )


def fingers(s: Sheet, sg, x, y, skin):
    """The palm and four fingers, behind whatever is held."""
    s.paper(
        poly(
            (x + sg * 40, y - 100),
            (x - sg * 120, y - 84),
            (x - sg * 176, y + 70),
            (x - sg * 70, y + 124),
            (x + sg * 26, y + 128),
        ),
        skin,
        lift=0.9,
        wobble=3,
    )
    for i in range(4):
        s.paper(
            turned(
                rect(-112, -25, 224, 50, 25),
                sg * (8 - i * 7),
                x - sg * (212 - i * 10),
                y - 58 + i * 50,
            ),
            skin,
            lift=0.7,
            wobble=1.5,
        )


def thumb(s: Sheet, sg, x, y, skin):
    s.paper(
        turned(rect(-104, -30, 208, 60, 30), sg * 24, x - sg * 130, y - 66),
        mix(skin, "bond", 0.18),
        lift=1.1,
        wobble=1.6,
    )


def letter(s: Sheet, x, y, turn):
    """A folded letter: the upper part turned down over the writing."""

    def put(p):
        return turned(p, turn, x, y)

    s.paper(put(rect(-290, -210, 580, 380)), "sunk", lift=1.2, wobble=3)
    s.paper(put(rect(-296, -186, 592, 372)), "bond", lift=0.9, wobble=3)
    for i in range(5):
        s.ink(put(rect(-230, -66 + i * 40, 420 - (200 if i == 4 else 0), 10)), "fog", strength=0.9)
    s.paper(
        put(poly((-296, -192), (296, -192), (296, -96), (-296, -88))), "paper", lift=1, wobble=2
    )


def draw(s: Sheet):
    s.paper(rect(-60, s.ly, 3120, 500), mix("slate", "ink", 0.4), lift=0.6, wobble=2)
    s.line([(0, s.ly), (3000, s.ly)], tone="cream")
    left, right = mix("manila", "kraft", 0.35), mix("kraft", "manila", 0.55)
    sleeve(s, -1, 960, 470, "night")
    fingers(s, -1, 960, 470, left)
    letter(s, 1330, 420, -7)
    thumb(s, -1, 960, 470, left)
    sleeve(s, 1, 2110, 520, mix("carbon", "night", 0.25))
    fingers(s, 1, 2110, 520, right)
    thumb(s, 1, 2110, 486, right)
