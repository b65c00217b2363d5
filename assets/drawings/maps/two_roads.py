"""The two roads of the hot line, drawn straight and to one scale: the wire above, the radio below.

Lengths are sums of great circles between the cities, not lengths of cable.
"""

import numpy as np

from maps.sheet import FINE, FLOOR, HEAVY, MID, Sheet
from maps.sphere import PLACE, great_circle

WIRE = ("Washington", "London", "Copenhagen", "Stockholm", "Helsinki", "Moscow")
RADIO = ("Washington", "Tangier", "Moscow")
LEFT, RIGHT = 330, 2670
EARTH_KM = 6371.0


def legs(cities):
    """The length of each leg in kilometres."""
    found = []
    for a, b in zip(cities, cities[1:], strict=False):
        points = np.radians(great_circle(PLACE[a], PLACE[b], 400))
        lon, lat = points[:, 0], points[:, 1]
        cosine = np.sin(lat[:-1]) * np.sin(lat[1:]) + np.cos(lat[:-1]) * np.cos(lat[1:]) * np.cos(
            np.diff(lon)
        )
        found.append(float(EARTH_KM * np.arccos(np.clip(cosine, -1, 1)).sum()))
    return found


def road(s, y, cities, scale, key, dash, places):
    """One road with an upright bar for each city."""
    x, stops = LEFT, [LEFT]
    for km in legs(cities):
        x += km * scale
        stops.append(x)
    s.seg(LEFT, y, x, y, key, HEAVY + 4, dash=dash)
    for name, at, (dx, dy, align) in zip(cities, stops, places, strict=True):
        end = name in ("Washington", "Moscow")
        if dy < -120 or dy > 200:
            s.seg(at, y, at, y + dy + (30 if dy < 0 else -70), "rule", FINE)
        s.seg(at, y - (72 if end else 46), at, y + (72 if end else 46), "bg", 40)
        s.seg(at, y - (72 if end else 46), at, y + (72 if end else 46), key, 22 if end else 16)
        s.text(name, at + dx, y + dy, 84 if end else 74, "semi" if end else "medium", key, align)
    return x


def render(px):
    s = Sheet("two-roads")
    scale = (RIGHT - LEFT) / sum(legs(RADIO))
    wire_y, radio_y = 720, 1309
    s.seg(0, radio_y, LEFT, radio_y, "line", MID)
    s.seg(RIGHT, radio_y, s.w, radio_y, "line", MID)
    places = (
        (-12, -110, "l"),
        (50, -110, "r"),
        (-30, 150, "r"),
        (-10, -110, "c"),
        (60, 250, "c"),
        (12, -110, "l"),
    )
    road(s, wire_y, WIRE, scale, "ink", None, places)
    below = ((-12, 160, "l"), (0, 160, "c"), (12, 160, "r"))
    road(s, radio_y, RADIO, scale, "accent", (44, 26), below)
    s.text("The wire", LEFT - 12, 340, 130, "serif-light", "ink")
    s.text("8,664 km from city to city", RIGHT, 340, FLOOR + 6, "sans", "ink2", "r")
    s.text("The radio, in reserve", LEFT - 12, 1150, 130, "serif-light", "accent")
    s.text("10,082 km by way of Tangier", RIGHT, 1150, FLOOR + 6, "sans", "ink2", "r")
    return s.image(px)
