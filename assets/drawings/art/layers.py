"""What did not get better? Stocks of warheads, a layer a year, each as thick as that year's count.

Counts are those of the United States and the Soviet Union together, 1959 (lowest) to 1972. A small
white slip lies at 1963, the year of the test ban. The pair of this picture is the wheat.
"""

from __future__ import annotations

import random

from art.palette import lum, mix
from art.shapes import circle, curve, many, rect, turned
from art.sheet import Sheet

STOCKS = {
    1959: (12298, 1048),
    1960: (18638, 1627),
    1961: (22229, 2492),
    1962: (25540, 3346),
    1963: (28133, 4259),
    1964: (29463, 5242),
    1965: (31139, 6144),
    1966: (31175, 7091),
    1967: (31255, 8400),
    1968: (29561, 9490),
    1969: (27552, 10671),
    1970: (26008, 11736),
    1971: (25830, 13279),
    1972: (26516, 14600),
}


def strata(s: Sheet, tops, rnd: random.Random, tones) -> None:
    """One torn layer a year, and the white slip at 1963."""
    for i, (year, top) in reversed(list(enumerate(zip(STOCKS, tops, strict=True)))):
        pts = (
            [(-80, top)]
            + [(x, top + rnd.uniform(-5, 5)) for x in range(220, 3000, 260)]
            + [(3080, top)]
        )
        p = curve(pts)
        p.lineTo(3080, 2300), p.lineTo(-80, 2300), p.closeSubpath()
        s.paper(p, tones[i], edge="torn", tear=6, lift=1.1, rim=mix(tones[i], "paper", 0.42))
        if year == 1963:
            s.paper(turned(rect(-150, -17, 300, 40), -1.5, 2180, top + 2), "bond", lift=1, wobble=2)


def marks(s: Sheet, tops, tones, rnd: random.Random) -> None:
    """The years, and fibres in the paper."""
    for i, (year, top) in enumerate(zip(STOCKS, tops, strict=True)):
        foot = tops[i - 1] if i else s.h
        light = lum(tones[i]) > 0.45
        for x in (70, 2930):
            s.type(
                x,
                (top + foot) / 2 + (12 if abs((top + foot) / 2 - s.ly) > 40 else 42),
                f"{year}",
                "mono",
                32,
                "ink" if light else "cream",
                align="left" if x < 100 else "right",
                rough=0,
                blend="over",
            )
        fibres = many(
            [
                rect(
                    rnd.uniform(200, 2700), rnd.uniform(top + 22, foot - 8), rnd.uniform(60, 260), 3
                )
                for _ in range(int((foot - top) * 0.5))
            ]
        )
        s.ink(fibres, "ink" if light else "bond", strength=0.16, rough=0.6)


def draw(s: Sheet):
    rnd = random.Random(72)
    s.paper(circle(2140, 640, 470), "bond", lift=0.7, wobble=4)
    total = sum(map(sum, STOCKS.values()))
    unit = (s.h - 640) / total
    tones = [
        "night",
        "ink",
        mix("carbon", "night", 0.6),
        mix("carbon", "night", 0.35),
        "carbon",
        mix("carbon", "deep", 0.5),
        "deep",
        mix("deep", "steel", 0.5),
        "steel",
        mix("steel", "fog", 0.4),
        mix("kraft", "rule", 0.5),
        "kraft",
        mix("kraft", "manila", 0.5),
        mix("manila", "sunk", 0.3),
    ]
    tops, y = [], s.h
    for us, su in STOCKS.values():
        y -= (us + su) * unit
        tops.append(y)
    strata(s, tops, rnd, tones)
    marks(s, tops, tones, rnd)
    s.line([(0, s.ly), (3000, s.ly)], tone="night")
