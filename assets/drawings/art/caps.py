"""Students hear a speech: rows of square caps from behind, and far away one small lectern."""

from __future__ import annotations

from art.palette import mix
from art.shapes import circle, poly, rect
from art.sheet import Sheet


def student(s: Sheet, x: float, y: float, k: float, stock: str, warm: bool) -> None:
    """Shoulders in a gown, a collar cut as a V, and the cap straight on it."""
    s.paper(
        poly(
            (x - 150 * k, y + 420 * k), (x - 120 * k, y + 96 * k), (x, y + 40 * k),
            (x + 120 * k, y + 96 * k), (x + 150 * k, y + 420 * k),
        ),
        stock,
        lift=1,
        wobble=2,
    )
    s.paper(
        poly((x - 62 * k, y + 4 * k), (x + 62 * k, y + 4 * k), (x, y + 104 * k)),
        mix(stock, "pit", 0.4),
        lift=0.4,
        wobble=1,
    )
    s.paper(
        poly((x - 128 * k, y), (x, y - 46 * k), (x + 128 * k, y), (x, y + 46 * k)),
        mix(stock, "steel", 0.2),
        lift=1.2,
        wobble=1.5,
    )
    cord = "amber" if warm else "sunk"
    s.ink(poly((x, y - 4 * k), (x + 92 * k, y + 10 * k), (x + 90 * k, y + 17 * k)), cord, rough=0, blend="over")
    s.ink(rect(x + 84 * k, y + 10 * k, 11 * k, 86 * k), cord, rough=0, blend="over")


def lectern(s: Sheet) -> None:
    """The lectern against a pale disc, standing on the Line."""
    s.paper(circle(1500, 372, 330), "bond", lift=0.5, wobble=3)
    s.paper(poly((1452, s.ly), (1464, 392), (1536, 392), (1548, s.ly)), "rust", lift=1)
    s.paper(poly((1420, 372), (1580, 372), (1562, 410), (1438, 410)), "oxide", lift=1)
    s.ink(rect(1497, 318, 6, 54), "ink", rough=0)


def draw(s: Sheet):
    s.paper(rect(-40, s.ly - 6, 3100, 500), mix("board", "kraft", 0.6), lift=0.4, wobble=2)
    lectern(s)
    s.line([(0, s.ly), (3000, s.ly)], tone="ink")
    for row, (k, y, pitch) in enumerate(((0.52, 690, 178), (0.8, 800, 262))):
        count = 20
        for i in range(count):
            x = 1500 + (i - (count - 1) / 2) * pitch
            if row == 0 and abs(x - 1500) < 60:
                continue
            student(s, x, y, k, ("slate", "night2")[row], (row, i) == (1, 8))
