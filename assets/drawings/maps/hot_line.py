"""The hot line of 1963: a wire through six capitals, and a radio link in reserve.

A plain cylinder laid along Washington–London, so that the leg under the Atlantic is level.
"""

import numpy as np

import maps.carto as k
from maps import sphere
from maps.sheet import DARK, HAIR, HEAVY, MID, Sheet

CABLE = ("Washington", "London", "Copenhagen", "Stockholm", "Helsinki", "Moscow")
RADIO = ("Washington", "Tangier", "Moscow")


def routes(s, f):
    for a, b in zip(RADIO, RADIO[1:], strict=False):
        k.route(
            s,
            f,
            sphere.great_circle(sphere.PLACE[a], sphere.PLACE[b]),
            "accent",
            MID,
            dash=(34, 24),
            casing="bg",
        )
    legs = [
        sphere.great_circle(sphere.PLACE[a], sphere.PLACE[b], 160)
        for a, b in zip(CABLE, CABLE[1:], strict=False)
    ]
    k.route(s, f, np.vstack(legs), "ink", HEAVY, casing="bg")


def stations(s, at):
    for name, dx, dy, align in (
        ("London", 20, 124, "c"),
        ("Copenhagen", 52, 62, "l"),
        ("Stockholm", -52, 6, "r"),
        ("Helsinki", -30, -78, "r"),
    ):
        x, y = at(name)
        k.mark(s, "post", x, y, 40, "ink", "bg", 17)
        s.text(name, x + dx, y + dy, 78, "medium", "ink", align, halo="land")
    for name, dx, dy, align in (("Washington", -40, -104, "l"), ("Moscow", 60, -132, "r")):
        x, y = at(name)
        k.mark(s, "post", x, y, 64, "ink", "bg", 24)
        s.text(name, x + dx, y + dy, 100, "semi", "ink", align, halo="land")
    x, y = at("Tangier")
    k.mark(s, "post", x, y, 40, "accent", "bg", 17)
    s.text("Tangier", x - 52, y + 74, 78, "medium", "accent", "r", halo="bg")


def render(px):
    s = Sheet("hot-line", DARK)
    f = sphere.oblique_cylindrical(
        sphere.PLACE["Washington"], sphere.PLACE["London"], 0.296, 1230, 1309
    )

    def at(name):
        return tuple(float(v) for v in f(*sphere.PLACE[name]))

    s.rect(0, 0, s.w, s.h, "sea")
    k.graticule(s, f, 10, -130, -20, 100, 85, alpha=0.28)
    k.draw_land(s, f, "north", ripples=(32, 20, 9), weight=HAIR * 1.3)
    routes(s, f)
    stations(s, at)
    s.text("Telegraph wire", 1200, 1434, 92, "serif", "ink", "c")
    s.text("Radio, in reserve", 830, 1760, 92, "serif", "accent", "c")
    k.north(s, f, -38, 30, "ink2")
    return s.image(px)
