"""The teleprinter: the first test line, 30 August 1963.

The sentence is printed once, in full; the tape at the left carries the same sentence in
five-unit code, hole for hole.
"""

from __future__ import annotations

from art.palette import mix
from art.shapes import circle, poly, rect, ring, turned
from art.sheet import Sheet
from art.tape import FOX, baudot, tape_holes

ROWS = ("QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM")
FIGS = {
    **dict(zip("QWERTYUIOP", "1234567890", strict=False)),
    "S": "'",
    "C": ":",
    "N": ",",
    "M": ".",
    "X": "/",
    "Z": "+",
    "A": "-",
    "B": "?",
    "K": "(",
    "L": ")",
    "V": "=",
}


def page(s: Sheet) -> None:
    """The page, rising out of the machine, with its one line."""
    s.paper(poly((372, -60), (2628, -60), (2646, 1240), (354, 1240)), "bond", lift=1.5)
    for i in range(8):  # feed holes of the roll
        for x in (408, 2592):
            s.ink(circle(x, 60 + i * 150, 13), mix("bond", "board", 0.75), rough=0, blend="over")
    size, wide, x0 = 57, 2090, 455
    track = (wide - 0.6 * size * len(FOX)) / len(FOX)
    s.type(x0, 812, FOX, "mono", size, weight=500, track=track, rough=0.6)
    s.ink(
        rect(364, 352, 2272, 3), mix("bond", "board", 0.6), rough=0, blend="over"
    )  # the roll's fold


def platen(s: Sheet) -> None:
    """The platen and its knobs."""
    s.paper(rect(300, 1016, 2400, 96, 14), "ink", lift=1.4)
    s.ink(rect(300, 1034, 2400, 12), "steel", strength=0.55, blend="over")
    for x in (250, 2660):
        s.paper(rect(x, 984, 90, 160, 16), "slate", lift=1.2)
        for k in range(5):
            s.ink(rect(x + 8, 1004 + k * 28, 74, 6), "pit", strength=0.7)


def hood(s: Sheet) -> None:
    """The hood, the type basket seen through its slot, and the keyboard deck."""
    s.paper(
        poly((150, 1150), (380, 1076), (2620, 1076), (2850, 1150), (2920, 1460), (80, 1460)),
        "night2",
        lift=1.6,
        wobble=4,
    )
    s.paper(poly((700, 1148), (2300, 1148), (2330, 1250), (670, 1250)), "pit", lift=0)
    # type basket, seen through the slot
    for i in range(54):
        x = 716 + i * 29.6
        s.ink(
            poly(
                (x, 1244),
                (x + 9, 1244),
                (1500 + (x - 1500) * 0.9 + 6, 1160),
                (1500 + (x - 1500) * 0.9, 1160),
            ),
            "steel",
            strength=0.75,
            blend="over",
            rough=0,
        )
    s.paper(poly((80, 1440), (2920, 1440), (3060, 2200), (-60, 2200)), "slate", lift=1.4, wobble=4)


def keyboard(s: Sheet) -> None:
    """Three rows of keys and the space bar."""
    for r, row in enumerate(ROWS):
        y = 1556 + r * 148
        pitch = 196 + r * 8
        x = 1500 - pitch * (len(row) - 1) / 2 + (-34, 0, 34)[r] * 0.4
        for i, ch in enumerate(row):
            kx = x + i * pitch
            s.paper(circle(kx, y + 7, 65), "pit", lift=0.6, wobble=1.4)
            s.paper(circle(kx, y, 58), "cream", lift=0.8, wobble=1.4)
            s.ink(ring(kx, y, 49, 3), "grey", strength=0.7)
            s.type(kx, y + 31, ch, "sans", 56, weight=500, align="centre")
            if ch in FIGS:
                s.type(
                    kx,
                    y - 14,
                    FIGS[ch],
                    "sans",
                    30,
                    weight=400,
                    align="centre",
                    colour="oxide",
                    shift=(3, 1),
                )
        for side in (-1, 1):  # outer keys in oxide
            n = (1, 1, 2)[r]
            for q in range(n):
                kx = (x - pitch * (q + 1)) if side < 0 else (x + pitch * (len(row) + q))
                s.paper(circle(kx, y + 7, 65), "pit", lift=0.6, wobble=1.4)
                s.paper(circle(kx, y, 58), "oxide" if q == 0 else "steel", lift=0.8, wobble=1.4)
    s.paper(rect(980, 1962, 1040, 78, 34), "cream", lift=1)


def punched_tape(s: Sheet) -> None:
    """The tape that comes out of the punch and leaves at the top."""
    codes = baudot()
    s.paper(rect(104, 1236, 260, 130, 12), "ink", lift=1)
    half = 62
    tp = poly((230 - half, 1330), (198 - half, -60), (198 + half, -60), (230 + half, 1330))
    s.paper(tp, mix("manila", "amber", 0.4), lift=1.6, wobble=1.5)
    holes = turned(tape_holes(codes, 19.2, 6.7, 3), -91.3, 230, 1296)
    s.ink(holes, "ink", rough=0)
    s.paper(rect(128, 1254, 204, 92, 10), "slate", lift=1)


def draw(s: Sheet):
    # behind: the carbon paper and the copy, shifted by a hand's breadth
    s.paper(turned(rect(-1180, -900, 2360, 2100), 4.5, 1640, 760), "carbon", wobble=5, lift=1.2)
    s.paper(turned(rect(-1120, -900, 2240, 2100), -2.6, 1440, 700), "manila", wobble=4)
    page(s)
    platen(s)
    hood(s)
    keyboard(s)
    punched_tape(s)
    # the wire
    s.line([(0, s.ly), (3000, s.ly)])
    s.stop(2812, s.ly, 30)
