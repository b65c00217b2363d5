"""American Jupiter missiles in Turkey and Italy, their reach, and Moscow.

Azimuthal equidistant, centred on 47° N 25° E. Only borders that were the same in 1962 are drawn.
"""

from PySide6.QtCore import Qt

import maps.carto as k
from maps import sphere
from maps.sheet import FINE, FLOOR, HEAVY, MID, THIN, Sheet


def reach(s, f):
    """The union of two true circles, with a soft edge because the figure is not confirmed."""

    def disc(site, km):
        return k.to_path([sphere.circle(sphere.PLACE[site], km)], f, True)

    def both(km):
        return disc("Cigli", km).united(disc("Gioia", km))

    k.range_disc(s, both, 2300, 2500, "accent", fill=0.13, edge=0.20)
    s.p.setBrush(Qt.NoBrush)
    s.p.setPen(s.pen("accent", MID))
    s.p.drawPath(both(2400))


def borders(s, f):
    s.p.setBrush(Qt.NoBrush)
    for layer, w in (("turkey", FINE), ("italy", FINE), ("ussr", MID)):
        s.p.setPen(s.pen("ink2", w, dash=(24, 14)))
        s.p.drawPath(k.to_path([r for sh in k.load_outlines(layer) for r in sh], f))


def ways_and_towns(s: Sheet, f, ground, at) -> None:
    """The two ways to Moscow, and towns to find one’s place by."""
    k.route(
        s,
        f,
        sphere.great_circle(sphere.PLACE["Gioia"], sphere.PLACE["Moscow"]),
        "ink",
        THIN,
        casing=ground,
    )
    k.route(
        s,
        f,
        sphere.great_circle(sphere.PLACE["Cigli"], sphere.PLACE["Moscow"]),
        "ink",
        HEAVY,
        casing=ground,
    )
    for name, dx, dy, align in (
        ("Leningrad", -30, 72, "r"),
        ("Kyiv", 34, 24, "l"),
        ("Berlin", -28, 20, "r"),
        ("Rome", -34, 22, "r"),
        ("Ankara", 32, 20, "l"),
        ("London", 30, 20, "l"),
        ("Warsaw", -30, 62, "r"),
    ):
        x, y = at(name)
        k.mark(s, "town", x, y, 12, "ink", ground)
        s.text(name, x + dx, y + dy, FLOOR, "sans", "ink2", align, halo=ground)


def missiles(s: Sheet, tx, ty, gx, gy, ground, water, mx, my) -> None:
    """The two sites, their missiles and their distances."""
    for x, y in ((tx, ty), (gx, gy)):
        k.mark(s, "site", x, y, 32, "ink", ground)
    s.text("Turkey:\n15 Jupiters", tx + 60, ty + 170, 84, "semi", "ink", leading=98, halo=water)
    s.text("near İzmir", tx + 60, ty + 362, FLOOR, "sans", "ink", halo=water)
    k.leader(s, [(tx + 6, ty + 46), (tx + 70, ty + 92)])
    s.text(
        "Italy:\n30 Jupiters", gx - 150, gy + 250, 84, "semi", "ink", "r", leading=98, halo=water
    )
    k.leader(s, [(gx - 16, gy + 44), (gx - 150, gy + 172)])
    s.text(
        "2,073 km",
        tx + 0.5 * (mx - tx) + 60,
        ty + 0.5 * (my - ty) + 34,
        92,
        "semi",
        "ink",
        halo=ground,
    )
    s.text(
        "2,246 km",
        gx + 0.5 * (mx - gx) - 70,
        gy + 0.5 * (my - gy) - 40,
        FLOOR,
        "medium",
        "ink",
        "r",
        halo=ground,
    )


def render(px):
    s = Sheet("jupiters")
    f = sphere.azimuthal_equidistant((25, 47), 0.56, 1400, 1090, reach=9000)

    def at(name):
        return tuple(float(v) for v in f(*sphere.PLACE[name]))

    s.rect(0, 0, s.w, s.h, "sea")
    k.graticule(s, f, 10, -40, 10, 100, 80)
    k.draw_land(s, f, "north", ripples=(34, 22, 10))
    reach(s, f)
    ground, water = s.mix("land", "accent", 0.13), s.mix("sea", "accent", 0.13)
    borders(s, f)
    ways_and_towns(s, f, ground, at)
    mx, my = at("Moscow")
    k.mark(s, "town", mx, my, 24, "ink", ground)
    s.text("Moscow", mx + 46, my - 14, 104, "semi", "ink", halo=ground)
    (tx, ty), (gx, gy) = at("Cigli"), at("Gioia")
    missiles(s, tx, ty, gx, gy, ground, water, mx, my)
    s.text("Soviet Union", 2130, 380, 98, "serif", "neutral", spacing=8)
    s.text("Reach, about 2,400 km", 300, 1960, FLOOR, "medium", "accent", halo=water)
    k.scale_bar(s, 2170, 2010, 0.56, 500, "500 km")
    return s.image(px)
