"""Facsimile page: the Hot Line Memorandum, 20 June 1963. Made for zooming (5000 px high).

The opening sentence is the published text; everything under "In plain words" is our summary.
Coastline: Natural Earth (public domain), reduced, in data/coast.json.
"""

from __future__ import annotations

from art.facsimile_map import STOPS, TANGIER, km, the_map
from art.shapes import circle, rect
from art.sheet import Sheet
from art.tape import baudot, printed

PW, PH = 3864, 5000  # letter paper, 8.5 x 11 in
M, COL = 300, 1060  # margin; where the text column starts

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


def notice(s: Sheet, rule, R) -> None:
    """What this is, and where the original is."""
    rule(250, 14)
    s.type(M, 350, NOTICE, "sans", 66, weight=600, colour="oxide", rough=0.1)
    s.type(R, 350, "Source 7", "mono", 50, align="right", rough=0.1)
    s.block(M, 428, R - M, HELD, "sans", 44, 60, colour="ink2", rough=0.1)
    rule(530, 3)


def title(s: Sheet) -> None:
    """The name of the paper, and who signed it."""
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


def opening(s: Sheet, rule, R):
    """The opening sentence, as published. Returns the next baseline."""
    y = 1640
    rule(y - 110, 3)
    s.type(M, y, "Opening sentence", "mono", 44, rough=0.1)
    s.type(M, y + 60, "published text", "mono", 44, rough=0.1, colour="ink2")
    y = s.block(COL, y + 10, R - COL, OPENING, "serif", 84, 116, rough=0.3)
    return y


def plain_words(s: Sheet, y, rule, R):
    """Six points in our own words. Returns the next baseline."""
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
    return y


def circuits(s: Sheet, y, rule, R):
    """The places of both routes and the length of each leg. Returns the next baseline."""
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
    return y


def foot(s: Sheet, R) -> None:
    """The first test line, letter by letter, in five-unit code."""
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


def draw(s: Sheet):
    R = PW - M

    def rule(y, w=3, x=M, x1=R, c="ink"):
        return s.ink(rect(x, y, x1 - x, w), c, rough=0.2)

    notice(s, rule, R)
    title(s)
    y = opening(s, rule, R)
    y = plain_words(s, y, rule, R)
    y = circuits(s, y, rule, R)
    # map, with the Line leading into it
    y += 56
    hmap = PH - 236 - y
    the_map(s, M, y, R - M, hmap)
    foot(s, R)
