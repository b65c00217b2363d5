"""Maps without words, for the live ones: the land alone, and where each mark stands on it.

A sheet of 3600 x 2400 px. Names, signs, lines and rings are no part of the picture: they stand in
the table beside it, where `marks.place` writes the percentages that are computed here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import Qt

import maps.carto as k
from maps import sphere
from maps.sheet import FINE, MID, THIN, Sheet

W, H = 3600, 2400


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a mark stands: (longitude, latitude) of its points, and radii in km."""

    points: tuple
    radius: float = 0.0
    doubt: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Bare:
    """A map: its projection, px a km where that is true, what is drawn, and its spots by title."""

    f: Callable
    scale: float
    draw: Callable[[Sheet, Callable], None]
    spots: dict[str, Spot] = field(default_factory=dict)

    def render(self, px):
        """The land, `px` pixels wide."""
        s = Sheet(W, H)
        self.draw(s, self.f)
        return s.image(px)

    def percent(self, title) -> tuple[str, str, str]:
        """What the columns `at`, `radius` and `doubt` of a mark say."""
        spot = self.spots[title]
        x, y = self.f(*np.array(spot.points, dtype=float).T)
        at = " ".join(f"{a * 100 / W:.4g} {b * 100 / H:.4g}" for a, b in zip(x, y, strict=True))
        share = self.scale * 100 / W
        radius = f"{spot.radius * share:.4g}" if spot.radius else ""
        return at, radius, " ".join(f"{km * share:.4g}" for km in spot.doubt)


def at(name: str, near: float = 0.0) -> Spot:
    """A place by its name; `near` is how many km around it something lies."""
    return Spot((sphere.PLACE[name],), near)


def here(lon: float, lat: float) -> Spot:
    """A name in the water or on the land."""
    return Spot(((lon, lat),))


def way(*names: str) -> Spot:
    """The great circles from place to place."""
    legs = [
        sphere.great_circle(sphere.PLACE[a], sphere.PLACE[b], 10)
        for a, b in zip(names, names[1:], strict=False)
    ]
    return Spot(tuple(map(tuple, np.vstack(legs))))


def bow(centre: str, km: float, start: float, end: float, points: int) -> Spot:
    """A part of a circle, between two bearings in degrees."""
    return Spot(tuple(map(tuple, sphere.circle(sphere.PLACE[centre], km, start, end, points))))


def islands(s, f):
    """Cuba a shade deeper than the rest, with a firmer coast."""
    k.graticule(s, f, 5, -110, 5, -45, 45)
    k.draw_land(s, f, "caribbean", ripples=(48, 31, 14))
    cuba = [
        shape
        for shape in k.load_outlines("caribbean")
        if -85.2 < shape[0][:, 0].min()
        and shape[0][:, 0].max() < -74.05
        and 19.7 < shape[0][:, 1].min()
        and shape[0][:, 1].max() < 23.4
    ]
    s.p.setBrush(s.col("land2"))
    s.p.setPen(s.pen("ink2", THIN))
    s.p.drawPath(k.to_path([ring for shape in cuba for ring in shape], f, closed=True))


def america(s, f):
    """The Americas with the land frontiers of the United States."""
    k.graticule(s, f, 15, -180, -60, 0, 85)
    k.draw_land(s, f, "north", ripples=(24, 15, 7))
    borders(s, f, ("usa", FINE))


def europe(s, f):
    """Europe with the frontiers that were the same in 1962."""
    k.graticule(s, f, 10, -60, 10, 110, 85)
    k.draw_land(s, f, "north", ripples=(34, 22, 10))
    borders(s, f, ("turkey", FINE), ("italy", FINE), ("ussr", MID))


def atlantic(s, f):
    """Both shores of the Atlantic, and Europe as far as Moscow."""
    k.graticule(s, f, 10, -130, -20, 100, 85, alpha=0.3)
    k.draw_land(s, f, "north", ripples=(38, 24, 11))
    borders(s, f, ("ussr", FINE))


def borders(s, f, *layers):
    """Land frontiers, dashed."""
    s.p.setBrush(Qt.NoBrush)
    for layer, width in layers:
        s.p.setPen(s.pen("ink2", width, dash=(24, 14)))
        lines = [ring for shape in k.load_outlines(layer) for ring in shape]
        s.p.drawPath(k.to_path(lines, f))
