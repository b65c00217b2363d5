"""Five months as a folding rule that reaches from one end of the Line to the other.

A hole for each day from 29 March to 30 August 1963; a joint where something was agreed or done. The
four lengths are true: 7, 31, 45 and 71 days. The last joint is lit, because on that day it worked.
"""

from __future__ import annotations

import math
from datetime import date

from art import geneva
from art.palette import mix
from art.shapes import circle, many, rect, turned
from art.sheet import Sheet

STEPS = (*geneva.DAYS, date(1963, 8, 30))
DAY = 24
LEANS = (-66, 34, -80)
START, HALF, JOINT = 310, 50, 50


def joints(level: float) -> list[tuple[float, float]]:
    """Where the five joints stand; the last length leans so that it ends on the Line."""
    x, y = float(START), level
    points = [(x, y)]
    lengths = [(b - a).days * DAY for a, b in zip(STEPS, STEPS[1:], strict=False)]
    for length, lean in zip(lengths, LEANS, strict=False):
        x += length * math.cos(math.radians(lean))
        y += length * math.sin(math.radians(lean))
        points.append((x, y))
    return [*points, (x + math.sqrt(lengths[-1] ** 2 - (level - y) ** 2), level)]


def blade(s: Sheet, start, end, days: int, stock: str) -> None:
    """One length between two joints, a hole for each day between them."""
    (x, y), (ex, ey) = start, end
    lean, length = math.degrees(math.atan2(ey - y, ex - x)), math.hypot(ex - x, ey - y)
    whole = rect(-HALF, -HALF, length + 2 * HALF, 2 * HALF, HALF)
    s.paper(turned(whole, lean, x, y), stock, lift=1.6, wobble=1.5)
    grain = [rect(20, -HALF + 12 + k * 9.4, length - 40, 2) for k in (0, 1, 7, 8)]
    s.ink(turned(many(grain), lean, x, y), mix(stock, "rule", 0.5), rough=0.4, blend="over")
    holes = [circle(i * DAY, 0, 6.5) for i in range(1, days)]
    s.ink(turned(many(holes), lean, x, y), "night", rough=0, blend="over")


def draw(s: Sheet):
    points = joints(s.ly)
    s.paper(circle(2190, 790, 870), mix("carbon", "sky", 0.28), lift=0.6, wobble=4)
    s.line([(0, s.ly), points[0]], tone="cream")
    s.line([points[-1], (s.w, s.ly)], tone="cream")
    stocks = ("manila", "bond", "manila", "bond")
    spans = list(zip(STEPS, STEPS[1:], strict=False))
    for i in (3, 2, 1, 0):
        a, b = spans[i]
        blade(s, points[i], points[i + 1], (b - a).days, stocks[i])
    for i, (x, y) in enumerate(points):
        last = i == len(points) - 1
        s.paper(circle(x, y, JOINT), "amber" if last else "oxide", lift=1, wobble=1.5)
        s.paper(circle(x, y, 17), "cream" if last else "night", lift=0.3, wobble=1)
