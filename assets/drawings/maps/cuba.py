"""The quarantine line of 24 October 1962 and the missile areas in Cuba.

Azimuthal equidistant, centred on Cape Maisí: the arc is a true circle of 926 km.
"""

import numpy as np

import maps.carto as k
from maps import sphere
from maps.sheet import FLOOR, HEAVY, MID, THIN, Sheet

SITES = (
    ("San Cristobal", "site", "San Cristóbal", -40, 150, "c"),
    ("Guanajay", "never", "Guanajay", -104, -46, "r"),
    ("Sagua", "site", "Sagua la Grande", 84, -150, "l"),
    ("Remedios", "never", "Remedios", 140, -60, "l"),
)


def land(s, f):
    k.graticule(s, f, 5, -100, 5, -50, 40)
    k.draw_land(s, f, "caribbean")
    cuba = [
        sh
        for sh in k.load_outlines("caribbean")
        if -85.2 < sh[0][:, 0].min()
        and sh[0][:, 0].max() < -74.05
        and 19.7 < sh[0][:, 1].min()
        and sh[0][:, 1].max() < 23.4
    ]
    s.p.setBrush(s.col("land2"))
    s.p.setPen(s.pen("ink2", THIN))
    s.p.drawPath(k.to_path([r for sh in cuba for r in sh], f, True))


def arc(s, f, cx, cy):
    """The announced line; solid over open water, broken where it nears land."""
    centre, km = sphere.PLACE["Maisi"], 500 * sphere.NMI
    k.route(s, f, sphere.circle(centre, km, -36.5, 92), "accent", HEAVY)
    k.route(s, f, sphere.circle(centre, km, 92, 97), "accent", MID, dash=(22, 22))
    ex, ey = (float(v) for v in f(*sphere.destination(centre, 40, km)))
    k.leader(s, [(cx, cy), (ex, ey)], "accent", THIN)
    k.mark(s, "town", cx, cy, 14, "accent", "sea")
    s.text("Quarantine line", 1640, 690, 112, "serif", "accent", "c", plate="sea")
    s.text(
        "500 nautical miles (926 km)",
        1640,
        806,
        FLOOR,
        "medium",
        "accent",
        "c",
        leading=88,
        plate="sea",
    )


def towns(s, at):
    (hx, hy), (wx, wy) = at("Havana"), at("Key West")
    k.leader(s, [(hx, hy), (wx, wy)], "ink2", THIN)
    for name in ("Key West", "Miami"):
        k.mark(s, "town", *at(name), 14, "ink", "land")
    s.text("Miami", at("Miami")[0] - 34, at("Miami")[1] - 4, FLOOR, "sans", "ink", "r", halo="land")
    s.text("Key West", wx + 36, wy - 18, FLOOR, "sans", "ink", "l", halo="sea")
    s.text("170 km", (hx + wx) / 2 - 24, wy + 84, FLOOR, "sans", "ink2", "r", halo="sea")
    k.mark(s, "town", hx, hy, 18, "ink", "land2")
    s.text("Havana", hx + 40, hy - 44, 84, "semi", "ink", halo="sea")


def sites(s, at):
    for key, kind, label, dx, dy, align in SITES:
        x, y = at(key)
        k.mark(s, "near", x, y, 48, "ink2")
        k.mark(s, kind, x, y, 26, "ink", "land2", THIN)
        tx, ty = x + dx, y + dy
        s.text(
            label, tx, ty + (24 if align == "c" else 0), FLOOR, "medium", "ink", align, halo="sea"
        )
        end = np.array([tx, ty - 44 if align == "c" else ty - 20 if align == "r" else ty + 16])
        if align != "c":
            end[0] += 14 if align == "l" else -14
        way = end - (x, y)
        r = np.hypot(*way)
        k.leader(s, [tuple(end), (x + 48 * way[0] / r, y + 48 * way[1] / r)])


def east(s, at, cx, cy):
    x, y = at("Banes")
    k.mark(s, "event", x, y, 26, "ink", "land2")
    k.leader(s, [(x + 6, y - 34), (x + 30, y - 92)])
    s.text("U-2 shot down, Banes", x - 120, y - 116, FLOOR, "medium", "ink", halo="sea")
    x, y = at("Guantanamo")
    k.mark(s, "base", x, y, 22, "ink", "land2")
    k.leader(s, [(x - 6, y + 28), (x - 30, y + 88)])
    s.text("Guantánamo", x - 40, y + 152, FLOOR, "medium", "ink", "c", halo="sea")
    s.text("US naval base", x - 40, y + 236, FLOOR, "sans", "ink2", "c", halo="sea")
    s.text("Cape Maisí", cx + 44, cy + 6, FLOOR, "medium", "ink", halo="sea")


def key(s):
    for i, (kind, words) in enumerate(
        (
            ("site", "Missile sites"),
            ("never", "Sites; no missiles came"),
            ("near", "Exact place not confirmed"),
        )
    ):
        y = 1790 + i * 100
        k.mark(s, kind, 330, y - 24, 36 if kind == "near" else 28, "ink", "sea", THIN)
        s.text(words, 396, y, FLOOR, "sans", "ink")


def render(px):
    s = Sheet("cuba")
    f = sphere.azimuthal_equidistant(sphere.PLACE["Maisi"], 1.14, 1650, 1440)

    def at(name):
        return tuple(float(v) for v in f(*sphere.PLACE[name]))

    s.rect(0, 0, s.w, s.h, "sea")
    land(s, f)
    cx, cy = at("Maisi")
    arc(s, f, cx, cy)
    for words, x, y in (
        ("Gulf of\nMexico", 290, 420),
        ("Atlantic Ocean", 1960, 240),
        ("Caribbean Sea", 400, 1560),
    ):
        s.text(words, x, y, 92, "serif", "line", spacing=8, leading=112)
    for words, lon, lat in (("Florida", -81.7, 28.0), ("Haiti", -72.25, 18.9)):
        x, y = f(lon, lat)
        s.text(words, float(x), float(y), FLOOR, "sans", "ink2", "c")
    x, y = f(-77.9, 21.3)
    s.text("CUBA", float(x) + 40, float(y) + 50, 74, "semi", "ink", "c", spacing=10)
    towns(s, at)
    sites(s, at)
    east(s, at, cx, cy)
    key(s)
    k.scale_bar(s, 2330, 2010, 1.14, 250, "250 km")
    k.north(s, f, -66.3, 26.6)
    return s.image(px)
