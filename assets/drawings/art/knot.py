"""The knot: the lines of a letter, drawn into a rope, tied, and drawn tight.

Eleven written lines come in from the left, twist into one rope, knot, and go out as lines again.
"""

from __future__ import annotations

import math
import random

import numpy as np

from art.palette import mix
from art.shapes import curve, poly, rect, turned
from art.sheet import Sheet

N = 11
SZ = 232


def route(w, ly):
    """The rope's middle: an overhand knot (an opened trefoil), its ends led to the two edges."""
    CX, CY = w / 2, ly - 447
    knot = []
    for t in np.linspace(math.pi + 0.80, 3 * math.pi - 0.80, 130):
        x, y = math.sin(t) + 2 * math.sin(2 * t), math.cos(t) - 2 * math.cos(2 * t)
        knot.append((CX + x * SZ * 1.12, CY - y * SZ * 0.90))
    if knot[0][0] > CX:
        knot = knot[::-1]
    hx, hy = knot[0]
    arc = [(hx - 34, hy + 120), (hx - 130, ly - 110), (hx - 300, ly - 18)]
    lead = [(-60, ly), (250, ly), (460, ly), (640, ly)] + arc[::-1]
    return lead + knot + [(2 * CX - x, y) for x, y in lead[::-1]]


def resample(p, n):
    p = np.array(p, float)
    d = np.r_[0, np.cumsum(np.hypot(*np.diff(p[:, :2], axis=0).T))]
    u = np.linspace(0, d[-1], n)
    return np.stack([np.interp(u, d, p[:, i]) for i in range(p.shape[1])], 1), u


def smooth(v, k):
    w = np.hanning(2 * k + 1)
    w /= w.sum()
    return np.convolve(np.r_[[v[0]] * k, v, [v[-1]] * k], w, "valid")


def middle(s: Sheet):
    """Evenly spaced points of the middle of the rope, and their normals."""
    ly = s.ly
    raw = route(s.w, ly)
    q = curve(raw)
    n = round(q.length() / 7.6)
    pts = np.array(
        [(q.pointAtPercent(i / (n - 1)).x(), q.pointAtPercent(i / (n - 1)).y()) for i in range(n)]
    )
    P, u = resample(pts, n)
    P[:, 0], P[:, 1] = smooth(P[:, 0], 16), smooth(P[:, 1], 16)
    T = np.gradient(P, axis=0)
    T /= np.hypot(*T.T)[:, None]
    NRM = np.stack([-T[:, 1], T[:, 0]], 1)
    return n, P, u, NRM


def spread(s: Sheet, u):
    """How far the strands lie apart and how thick they are: rope in the middle, lines at the edges."""
    e = np.minimum(u, u[-1] - u)
    f = np.clip((e - 60) / (640 + 0.5 * (s.w - 3000)), 0, 1)
    f = 1 - f * f * (3 - 2 * f)
    gap = 21.5 + 150 * f
    thick = 15.5 * (1 + 0.15 * f)
    return e, f, gap, thick


def sheets(s: Sheet) -> None:
    """Two sheets under it: the letter, and the carbon of the letter, with older lines showing."""
    u = s.w / 3000

    def place(p, y):
        return turned(p, -2.4 / u, s.w / 2, s.ly - (1309 - y), u, 1)

    s.paper(
        place(rect(-1330, -900, 2660, 1800), 1050), mix("carbon", "night", 0.35), lift=1.3, wobble=5
    )
    # the lower third is folded up; older lines of the letter show through, blue in blue
    s.paper(
        place(poly((-1330, 330), (1330, 318), (1326, 900), (-1334, 900)), 1250),
        mix("carbon", "night", 0.20),
        lift=0.8,
        wobble=3,
    )
    rnd = random.Random(10)
    for r in range(7):
        x = -1180
        end = 1180 if r < 6 else 200
        while x < end:
            w = min(rnd.choice((40, 70, 90, 120, 150, 190)), end - x)
            s.ink(
                place(rect(x, 392 + r * 58, w, 13), 1250),
                mix("carbon", "night", 0.62),
                strength=0.5,
                blend="over",
                rough=0.8,
            )
            x += w + 26


def crossings(n, P):
    """Where the middle crosses itself, and which pass lies over."""
    cross = []
    step = 6
    for i in range(0, n - step, step):
        for k in range(i + 60, n - step, step):
            d = P[i] - P[k]
            if d @ d < 30**2:
                cross.append((i, k))
    groups = []
    for i, k in cross:
        for g in groups:
            if abs(g[0] - i) < 40 and abs(g[1] - k) < 40:
                break
        else:
            groups.append((i, k))
    events = sorted([i for g in groups for i in g])
    over = {ev: (m % 2 == 1) for m, ev in enumerate(events)}
    return groups, events, over


def words(s: Sheet, f, n, strand, thick, ground) -> None:
    """At the edges the lines are still words: gaps between them."""
    rnd = random.Random(26)
    for j in range(N):
        for side in (0, 1):
            i = 4
            lim = 100
            while i < lim:
                i += rnd.randint(6, 22)
                g = rnd.randint(2, 3)
                if f[i] < 0.30 or j == N // 2:
                    break
                a, b = (i, i + g) if side == 0 else (n - i - g, n - i)
                s.restore(strand(j, a, b, thick * 3.4), ground)


def shade(s: Sheet, box, halo, under) -> None:
    """Let the strand that passes over throw its shadow on what lies under it, and only there."""
    x0, y0, x1, y1 = box
    cv = s.px[y0:y1, x0:x1]
    before = cv.copy()
    s._shadow(cv, s._mask(halo, box), 3.4)
    cv[:] = before * (1 - under) + cv * under


def draw(s: Sheet):
    n, P, u, NRM = middle(s)
    e, f, gap, thick = spread(s, u)
    sheets(s)
    ground = s.px.copy()

    def strand(j, i0, i1, width):
        off = (j - (N - 1) / 2) * gap[i0:i1]
        c = P[i0:i1] + NRM[i0:i1] * off[:, None]
        w = width[i0:i1, None] / 2
        a, b = c + NRM[i0:i1] * w, c - NRM[i0:i1] * w
        return poly(*a, *b[::-1])

    groups, events, over = crossings(n, P)

    def lay(i0, i1):
        """All eleven strands between two samples; the middle one is the Line, and it heats up."""
        i0, i1 = max(0, i0), min(n, i1)
        for j in range(N):
            if j != N // 2:
                s.paper(
                    strand(j, i0, i1, thick), "fog" if j % 2 else "sky", "clean", lift=0, grain=0.7
                )
                continue
            i = i0
            while i < i1:
                k = min(i1, i + 5)
                t = min(1, max(0, (e[(i + k) // 2] - 200) / 900))
                s.paper(
                    strand(j, i, min(i1, k + 4), thick * 1.12),
                    mix("cream", "amber", t),
                    "clean",
                    lift=0,
                    grain=0.7,
                )
                i = k

    lay(0, n)
    half = 36
    for ev in events:
        if over[ev]:
            i0, i1 = max(0, ev - half), min(n, ev + half)
            hw = gap[ev] * (N - 1) / 2 + thick[ev] / 2 + 24
            c, nr = P[i0:i1], NRM[i0:i1]
            halo = poly(*(c + nr * hw), *(c - nr * hw)[::-1])
            box = s._box(halo, 60)  # the rope passing under falls into shade
            other = next(b if a == ev else a for a, b in groups if ev in (a, b))
            c2, n2 = P[other - 60 : other + 60], NRM[other - 60 : other + 60]
            under = s._mask(poly(*(c2 + n2 * (hw - 24)), *(c2 - n2 * (hw - 24))[::-1]), box)[
                ..., None
            ]
            shade(s, box, halo, under)
            s.restore(halo, ground)
            lay(i0 - 10, i1 + 10)
    words(s, f, n, strand, thick, ground)
