"""The two routes of the hot line on an equal-area map, turned so that the two capitals lie level.

Coastline: Natural Earth (public domain), reduced, in data/coast.json.
"""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath

from art.palette import mix
from art.shapes import band, circle, many, poly, rect, ring
from art.sheet import Sheet

STOPS = [
    ("Washington", 38.8951, -77.0364),
    ("London", 51.5085, -0.1257),
    ("Copenhagen", 55.6759, 12.5655),
    ("Stockholm", 59.3294, 18.0687),
    ("Helsinki", 60.1695, 24.9354),
    ("Moscow", 55.7520, 37.6178),
]
TANGIER = ("Tangier", 35.7673, -5.7998)
THIN, WIRE = 3.0, 12


def km(a, b):
    p, q, d = math.radians(a[1]), math.radians(b[1]), math.radians(b[2] - a[2])
    return 6371 * math.acos(math.sin(p) * math.sin(q) + math.cos(p) * math.cos(q) * math.cos(d))


def project(lat, lon, c=(57, -22)):
    """Lambert azimuthal equal-area, centred on the North Atlantic."""
    p, l, p0, l0 = (math.radians(v) for v in (lat, lon, *c))
    k = 1 + math.sin(p0) * math.sin(p) + math.cos(p0) * math.cos(p) * math.cos(l - l0)
    if k < 0.25:
        return None
    k = math.sqrt(2 / k)
    return k * math.cos(p) * math.sin(l - l0), -k * (
        math.cos(p0) * math.sin(p) - math.sin(p0) * math.cos(p) * math.cos(l - l0)
    )


def great_circle(a, b, n=60):
    def v(p):
        la, lo = math.radians(p[1]), math.radians(p[2])
        return np.array([math.cos(la) * math.cos(lo), math.cos(la) * math.sin(lo), math.sin(la)])

    u, w = v(a), v(b)
    o = math.acos(u @ w)
    out = []
    for t in np.linspace(0, 1, n):
        p = (math.sin((1 - t) * o) * u + math.sin(t * o) * w) / math.sin(o)
        out.append((math.degrees(math.asin(p[2])), math.degrees(math.atan2(p[1], p[0]))))
    return out


def track_path(pts, at):
    p = None
    for la, lo in pts:
        q = project(la, lo)
        if q is None:
            continue
        x, y = at(q)
        if p is None:
            p = QPainterPath(QPointF(x, y))
        else:
            p.lineTo(x, y)
    return p


def land_of(s: Sheet, at, box) -> None:
    """Land and coast, as far as they touch the box."""
    x, y, w, h = box
    land = QPainterPath()
    land.setFillRule(Qt.WindingFill)
    for ringpts in json.loads((Path(__file__).parent / "data" / "coast.json").read_text()):
        q = [project(b, a) for a, b in ringpts]
        if sum(v is not None for v in q) < 4 or any(v is None for v in q) and len(q) < 200:
            continue
        q = [at(v) for v in q if v is not None]
        if (
            max(v[0] for v in q) < x
            or min(v[0] for v in q) > x + w
            or max(v[1] for v in q) < y
            or min(v[1] for v in q) > y + h
        ):
            continue
        land.addPath(poly(*q))
    s.ink(land, "bond", rough=0, blend="over")
    s.ink(band(land, THIN), "ink2", strength=0.75, rough=0.2)


def grid_of(s: Sheet, at) -> None:
    """A net of five degrees, with its degrees for those who zoom in."""
    for la in range(0, 90, 5):
        p = track_path([(la, lo) for lo in range(-150, 110, 2)], at)
        if p:
            s.ink(band(p, THIN * 0.55), "steel", strength=0.6, rough=0)
    for lo in range(-150, 110, 5):
        p = track_path([(la, lo) for la in range(0, 88, 2)], at)
        if p:
            s.ink(band(p, THIN * 0.55), "steel", strength=0.6, rough=0)
    for la in range(20, 90, 10):  # degrees, for those who zoom in
        px, py = at(project(la, -37.5))
        s.type(
            px,
            py - 8,
            f"{la}° N",
            "mono",
            24,
            colour="ink2",
            align="centre",
            rough=0,
            halo=(mix("bond", "fog", 0.42), 8),
        )
    for lo_ in (-90, -70, -60, -50, -40, -30, 20, 30, 40, 50, 60):
        px, py = at(project(27.5, lo_))
        s.type(
            px,
            py + 8,
            f"{abs(lo_)}° {'W' if lo_ < 0 else 'E'}",
            "mono",
            24,
            colour="ink2",
            align="centre",
            rough=0,
            halo=(mix("bond", "fog", 0.3), 8),
        )


def radio_of(s: Sheet, at) -> None:
    """The radio route, dotted."""
    for a, b in ((STOPS[0], TANGIER), (TANGIER, STOPS[5])):  # radio: a dotted route
        g = [at(project(*p)) for p in great_circle(a, b, 200)]
        acc, last = 0, g[0]
        dots = []
        for q in g:
            acc += math.hypot(q[0] - last[0], q[1] - last[1])
            last = q
            if acc > WIRE * 2.5:
                dots.append(circle(*q, WIRE * 0.42))
                acc = 0
        s.ink(many(dots), "oxide", rough=0, blend="over")


def stations(s: Sheet, at) -> None:
    """The stations of both routes, with their names."""
    place = {
        "Washington": (-34, 96, "right"),
        "London": (-36, 74, "right"),
        "Copenhagen": (-26, 84, "left"),
        "Stockholm": (-40, -40, "right"),
        "Helsinki": (34, -36, "left"),
        "Moscow": (44, 22, "left"),
        "Tangier": (-40, 64, "right"),
    }
    for name, la, lo in [*STOPS, TANGIER]:
        px, py = at(project(la, lo))
        end = name in ("Washington", "Moscow")
        s.ink(circle(px, py, WIRE * (2.1 if end else 1.6)), "bond", rough=0, blend="over")
        s.ink(
            ring(px, py, WIRE * (2.1 if end else 1.6), WIRE * 0.8),
            "oxide" if name == "Tangier" else "carbon",
            rough=0,
            blend="over",
        )
        if end:
            s.ink(circle(px, py, WIRE * 0.9), "carbon", rough=0, blend="over")
        dx, dy, al = place[name]
        s.type(
            px + dx,
            py + dy,
            name,
            "sans",
            62 if end else 50,
            weight=600 if end else 500,
            align=al,
            rough=0,
            halo=("bond", 16),
        )


def the_map(s: Sheet, x, y, w, h) -> None:
    """The two routes on an equal-area map."""
    (ax, ay), (bx, by) = project(*STOPS[0][1:]), project(*STOPS[5][1:])
    tilt = -math.atan2(by - ay, bx - ax)  # turn the map: the two capitals lie level
    ct, st_ = math.cos(tilt), math.sin(tilt)

    def turn(q):
        return (q[0] * ct - q[1] * st_, q[0] * st_ + q[1] * ct)

    allp = [turn(project(p[1], p[2])) for p in (*STOPS, TANGIER)]
    lo, hi = np.min(allp, 0), np.max(allp, 0)
    k = min(w * 0.74 / (hi[0] - lo[0]), (h - 2 * 26 * THIN - 90) / (hi[1] - lo[1]))
    mid = (lo + hi) / 2

    def at(q):
        u = turn(q)
        return x + w * 0.5 + (u[0] - mid[0]) * k, y + h * 0.48 + (u[1] - mid[1]) * k

    frame = rect(x, y, w, h)
    with s.clip(frame):
        s.ink(frame, mix("bond", "fog", 0.42), rough=0.2, blend="over")
        land_of(s, at, (x, y, w, h))
        grid_of(s, at)
        radio_of(s, at)
        for a, b in zip(STOPS, STOPS[1:], strict=False):
            s.ink(
                band(track_path(great_circle(a, b), at), WIRE, Qt.RoundCap),
                "carbon",
                rough=0,
                blend="over",
            )
    s.ink(band(frame, THIN * 1.6), "ink", rough=0, blend="over")
    stations(s, at)
