"""Facsimile page: the Hot Line Memorandum, 20 June 1963. Made for zooming (5000 px high).

The opening sentence is the published text; everything under "In plain words" is our summary.
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
from art.tape import baudot, printed

PW, PH = 3864, 5000  # letter paper, 8.5 x 11 in
M, COL = 300, 1060  # margin; where the text column starts
STOPS = [
    ("Washington", 38.8951, -77.0364),
    ("London", 51.5085, -0.1257),
    ("Copenhagen", 55.6759, 12.5655),
    ("Stockholm", 59.3294, 18.0687),
    ("Helsinki", 60.1695, 24.9354),
    ("Moscow", 55.7520, 37.6178),
]
TANGIER = ("Tangier", 35.7673, -5.7998)

NOTICE = "Typeset for this exhibit – not the original"
HELD = (
    "Published text held by the U.S. Department of State (treaty pages) and printed in "
    "Documents on Disarmament 1963, pages 236–238."
)
OPENING = (
    "“For use in time of emergency the Government of the United States of America and the Government of the Union of "
    "Soviet Socialist Republics have agreed to establish as soon as technically feasible a direct communications link "
    "between the two Governments.”"
)
PLAIN = [
    (
        "Memorandum",
        "Each Government looks after its own end. It must keep the link working, and take any message straight to its own leader.",
    ),
    (
        "Memorandum",
        "How the link is built and run is set out in an annex. The annex counts as part of the agreement.",
    ),
    (
        "Annex",
        "There are two routes: a wire, used first, and a radio circuit, kept for service messages and in reserve.",
    ),
    (
        "Annex",
        "Messages are typed and printed. Each side sends the other four teleprinters in its own alphabet: Latin letters to Moscow, Cyrillic to Washington.",
    ),
    ("Annex", "Each side writes in its own language. Whoever receives it translates it."),
    (
        "Annex",
        "Messages are put into cipher with tape that is used once. Each side supplies the tape for its own messages. The costs are shared out.",
    ),
]


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


def the_map(s: Sheet, x, y, w, h, thin=3.0, labels=True, wire=12):
    """The two routes on an equal-area map."""
    (ax, ay), (bx, by) = project(*STOPS[0][1:]), project(*STOPS[5][1:])
    tilt = -math.atan2(by - ay, bx - ax)  # turn the map: the two capitals lie level
    ct, st_ = math.cos(tilt), math.sin(tilt)

    def turn(q):
        return (q[0] * ct - q[1] * st_, q[0] * st_ + q[1] * ct)

    allp = [turn(project(p[1], p[2])) for p in (*STOPS, TANGIER)]
    lo, hi = np.min(allp, 0), np.max(allp, 0)
    k = min(w * 0.74 / (hi[0] - lo[0]), (h - 2 * 26 * thin - 90) / (hi[1] - lo[1]))
    mid = (lo + hi) / 2

    def at(q):
        u = turn(q)
        return x + w * 0.5 + (u[0] - mid[0]) * k, y + h * 0.48 + (u[1] - mid[1]) * k

    frame = rect(x, y, w, h)
    with s.clip(frame):
        s.ink(frame, mix("bond", "fog", 0.42), rough=0.2, blend="over")
        land = QPainterPath()
        land.setFillRule(Qt.WindingFill)
        QPainterPath()
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
        s.ink(band(land, thin), "ink2", strength=0.75, rough=0.2)
        for la in range(0, 90, 5) if labels else ():
            p = track_path([(la, lo) for lo in range(-150, 110, 2)], at)
            if p:
                s.ink(band(p, thin * 0.55), "steel", strength=0.6, rough=0)
        for lo in range(-150, 110, 5) if labels else ():
            p = track_path([(la, lo) for la in range(0, 88, 2)], at)
            if p:
                s.ink(band(p, thin * 0.55), "steel", strength=0.6, rough=0)
        for la in range(20, 90, 10) if labels else ():  # degrees, for those who zoom in
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
        for lo_ in (-90, -70, -60, -50, -40, -30, 20, 30, 40, 50, 60) if labels else ():
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
        for a, b in ((STOPS[0], TANGIER), (TANGIER, STOPS[5])):  # radio: a dotted route
            g = [at(project(*p)) for p in great_circle(a, b, 200)]
            acc, last = 0, g[0]
            dots = []
            for q in g:
                acc += math.hypot(q[0] - last[0], q[1] - last[1])
                last = q
                if acc > wire * 2.5:
                    dots.append(circle(*q, wire * 0.42))
                    acc = 0
            s.ink(many(dots), "oxide", rough=0, blend="over")
        for a, b in zip(STOPS, STOPS[1:], strict=False):
            s.ink(
                band(track_path(great_circle(a, b), at), wire, Qt.RoundCap),
                "carbon",
                rough=0,
                blend="over",
            )
    s.ink(band(frame, thin * 1.6), "ink", rough=0, blend="over")
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
        s.ink(circle(px, py, wire * (2.1 if end else 1.6)), "bond", rough=0, blend="over")
        s.ink(
            ring(px, py, wire * (2.1 if end else 1.6), wire * 0.8),
            "oxide" if name == "Tangier" else "carbon",
            rough=0,
            blend="over",
        )
        if end:
            s.ink(circle(px, py, wire * 0.9), "carbon", rough=0, blend="over")
        if labels:
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
    return at


def draw(s: Sheet):
    R = PW - M

    def rule(y, w=3, x=M, x1=R, c="ink"):
        return s.ink(rect(x, y, x1 - x, w), c, rough=0.2)

    # notice: what this is, and where the original is
    rule(250, 14)
    s.type(M, 350, NOTICE, "sans", 66, weight=600, colour="oxide", rough=0.1)
    s.type(R, 350, "Source 7", "mono", 50, align="right", rough=0.1)
    s.block(M, 428, R - M, HELD, "sans", 44, 60, colour="ink2", rough=0.1)
    rule(530, 3)
    # title
    y = 760
    for ln in (
        "Memorandum of Understanding",
        "regarding the Establishment of a",
        "Direct Communications Link",
    ):
        s.type(M - 8, y, ln, "serif", 190, weight=300, rough=0.25)
        y += 214
    s.type(
        M,
        y - 60,
        "United States of America · Union of Soviet Socialist Republics",
        "mono",
        58,
        rough=0.2,
    )
    s.type(
        M,
        y + 22,
        "Signed at Geneva, 20 June 1963, by Charles Stelle and Semyon Tsarapkin",
        "mono",
        58,
        rough=0.2,
    )
    # opening sentence
    y = 1640
    rule(y - 110, 3)
    s.type(M, y, "Opening sentence", "mono", 44, rough=0.1)
    s.type(M, y + 60, "published text", "mono", 44, rough=0.1, colour="ink2")
    y = s.block(COL, y + 10, R - COL, OPENING, "serif", 84, 116, rough=0.3)
    # plain words
    y += 40
    rule(y - 92, 3)
    s.type(M, y, "In plain words", "mono", 44, rough=0.1)
    s.type(M, y + 60, "our summary, not", "mono", 44, rough=0.1, colour="ink2")
    s.type(M, y + 120, "the wording", "mono", 44, rough=0.1, colour="ink2")
    last = ""
    for i, (part, text) in enumerate(PLAIN):
        s.type(COL, y + 4, str(i + 1), "serif", 62, weight=400, colour="carbon", rough=0.1)
        y2 = s.block(COL + 90, y, R - COL - 90 - 430, text, "sans", 54, 74, rough=0.15)
        if part != last:
            s.type(R, y, part, "mono", 40, align="right", colour="ink2", rough=0.1)
        last = part
        y = y2 + 22
    # coordinates
    y = max(y + 60, 3180)
    rule(y - 90, 3)
    s.type(M, y, "Main circuit, wire", "mono", 44, rough=0.1)
    s.type(M, y + 60, "full-time, both ways", "mono", 44, colour="ink2", rough=0.1)
    cols = (COL, COL + 760, COL + 1330, R)
    for c, t, al in zip(
        cols,
        ("Place", "Latitude", "Longitude", "Leg, km"),
        ("left", "left", "left", "right"),
        strict=False,
    ):
        s.type(c, y, t, "mono", 40, align=al, colour="ink2", rough=0.1)
    prev, total = None, 0

    def row(p, leg, yy, colour="ink"):
        ns, ew = ("N" if p[1] >= 0 else "S"), ("E" if p[2] >= 0 else "W")
        s.type(cols[0], yy, p[0], "mono", 52, colour=colour, weight=500, rough=0.1)
        s.type(cols[1], yy, f"{abs(p[1]):8.4f}° {ns}", "mono", 52, colour=colour, rough=0.1)
        s.type(cols[2], yy, f"{abs(p[2]):8.4f}° {ew}", "mono", 52, colour=colour, rough=0.1)
        s.type(cols[3], yy, leg, "mono", 52, colour=colour, align="right", rough=0.1)

    for p in STOPS:
        y += 72
        d = km(prev, p) if prev else 0
        total += d
        row(p, f"{d:,.0f}" if prev else "–", y)
        prev = p
    y += 20
    rule(y, 2, COL)
    s.type(R, y + 62, f"{total:,.0f}", "mono", 52, weight=600, align="right", rough=0.1)
    s.type(
        COL,
        y + 62,
        "Sum of great-circle legs; the cable itself is longer",
        "mono",
        40,
        colour="ink2",
        rough=0.1,
    )
    y += 150
    s.type(M, y, "Back-up, radio", "mono", 44, colour="oxide", rough=0.1)
    row(TANGIER, f"{km(STOPS[0], TANGIER) + km(TANGIER, STOPS[5]):,.0f}", y, "oxide")
    # map, with the Line leading into it
    y += 56
    hmap = PH - 236 - y
    the_map(s, M, y, R - M, hmap)
    # foot: the first test line, letter by letter, in five-unit code
    codes = baudot()
    pitch = (R - M) / len(codes)
    ch = printed(codes)
    for i, c in enumerate(codes):
        cx = M + pitch * (i + 0.5)
        for b in range(5):
            if c >> b & 1:
                s.ink(circle(cx, 4800 + b * 19 + (8 if b > 1 else 0), 7), "ink", rough=0)
        s.ink(circle(cx, 4842, 2.4), "grey", rough=0)
        s.type(cx, 4932, ch[i], "mono", 34, align="centre", rough=0)
    s.type(
        M,
        4972,
        "First test line, 30 August 1963, in five-unit code (↓ letters, ↑ figures)",
        "mono",
        26,
        colour="ink2",
        rough=0,
    )
    s.type(R, 4972, NOTICE, "mono", 26, colour="oxide", align="right", rough=0)
