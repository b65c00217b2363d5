"""Edges of paper: scissor snips and torn fibre."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF


def _walk(poly_pts, step):
    """Resample a closed outline; returns points, outward-ish normals, and a corner flag."""
    p = np.array([(q.x(), q.y()) for q in poly_pts], float)
    if len(p) > 1 and np.allclose(p[0], p[-1]):
        p = p[:-1]
    if len(p) < 3:
        return None
    nxt, prv = np.roll(p, -1, 0), np.roll(p, 1, 0)
    a, b = p - prv, nxt - p
    la, lb = np.hypot(*a.T) + 1e-9, np.hypot(*b.T) + 1e-9
    turn = np.degrees(np.arccos(np.clip((a * b).sum(1) / la / lb, -1, 1)))
    corner = turn > 24
    pts, flag = [], []
    acc = 0.0
    for i in range(len(p)):
        if corner[i] or not pts:
            pts.append(p[i])
            flag.append(bool(corner[i]))
            acc = 0.0
        seg, d = lb[i], 0.0
        while acc + (seg - d) >= step:
            d += step - acc
            acc = 0.0
            if seg - d > step * 0.35 or not corner[(i + 1) % len(p)]:
                pts.append(p[i] + b[i] * (d / seg))
                flag.append(False)
        acc += seg - d
    pts = np.array(pts)
    t = np.roll(pts, -1, 0) - np.roll(pts, 1, 0)
    t /= np.hypot(*t.T)[:, None] + 1e-9
    return pts, np.stack([t[:, 1], -t[:, 0]], 1), np.array(flag)


def _noise1(n, cells, rng):
    """Smooth periodic noise, -1..1."""
    cells = max(3, int(cells))
    v = rng.uniform(-1, 1, cells)
    x = np.arange(n) / n * cells
    i, f = x.astype(int), x - np.floor(x)
    f = f * f * (3 - 2 * f)
    return v[i % cells] * (1 - f) + v[(i + 1) % cells] * f


def scissor(path, rng, wobble=2.4, step=64):
    """Scissor edge: long straight snips, corners a hair out of true."""
    out = QPainterPath()
    out.setFillRule(path.fillRule())
    for sub in path.toSubpathPolygons():
        pts = list(sub)
        per = sum(
            math.hypot(pts[i].x() - pts[i - 1].x(), pts[i].y() - pts[i - 1].y())
            for i in range(len(pts))
        )
        w = _walk(pts, max(2.0, min(step, per / 26)))
        if w is None:
            continue
        q, nrm, flag = w
        k = wobble * min(1, per / 700)
        d = _noise1(len(q), len(q) / 3.2, rng) * k * 0.8 + rng.normal(0, k * 0.25, len(q))
        q = q + nrm * d[:, None] + flag[:, None] * rng.normal(0, k * 1.1, q.shape)
        out.addPolygon(QPolygonF([QPointF(*v) for v in q]))
        out.closeSubpath()
    return out


def ragged(path, rng, amp=10, step=6):
    """Torn edge: fibrous at three sizes."""
    out = QPainterPath()
    out.setFillRule(path.fillRule())
    for sub in path.toSubpathPolygons():
        w = _walk(list(sub), step)
        if w is None:
            continue
        q, nrm, _ = w
        n = len(q)
        d = (
            _noise1(n, n * step / 260, rng) * 1.3
            + _noise1(n, n * step / 60, rng) * 0.6
            + _noise1(n, n * step / 16, rng) * 0.35
        ) * amp
        q = q + nrm * d[:, None]
        out.addPolygon(QPolygonF([QPointF(*v) for v in q]))
        out.closeSubpath()
    return out
