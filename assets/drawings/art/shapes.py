"""Shapes as painter paths, in design units."""

from __future__ import annotations

import math
import random

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker, QPolygonF, QTransform


def rect(x, y, w, h, r=0):
    p = QPainterPath()
    p.addRoundedRect(QRectF(x, y, w, h), r, r) if r else p.addRect(QRectF(x, y, w, h))
    return p


def circle(cx, cy, r, ry=None):
    p = QPainterPath()
    p.addEllipse(QPointF(cx, cy), r, ry or r)
    return p


def ring(cx, cy, r, t):
    return circle(cx, cy, r + t / 2).subtracted(circle(cx, cy, r - t / 2))


def poly(*pts):
    p = QPainterPath()
    p.addPolygon(QPolygonF([QPointF(*q) for q in pts]))
    p.closeSubpath()
    return p


def curve(pts, closed=False, tension=0.5):
    """Smooth path through points (Catmull-Rom)."""
    n = len(pts)
    get = (lambda i: pts[i % n]) if closed else (lambda i: pts[max(0, min(n - 1, i))])
    p = QPainterPath(QPointF(*pts[0]))
    for i in range(n if closed else n - 1):
        p0, p1, p2, p3 = get(i - 1), get(i), get(i + 1), get(i + 2)
        k = tension / 3 * 2
        p.cubicTo(
            p1[0] + (p2[0] - p0[0]) * k / 2,
            p1[1] + (p2[1] - p0[1]) * k / 2,
            p2[0] - (p3[0] - p1[0]) * k / 2,
            p2[1] - (p3[1] - p1[1]) * k / 2,
            *p2,
        )
    return p


def blob(cx, cy, rx, ry, seed, n=9, rough=0.14):
    """A leafy, irregular closed shape."""
    rnd = random.Random(seed)
    a0 = rnd.random() * 6.28
    pts = []
    for i in range(n):
        a, k = a0 + 2 * math.pi * i / n, 1 + rnd.uniform(-rough, rough)
        pts.append((cx + math.cos(a) * rx * k, cy + math.sin(a) * ry * k))
    return curve(pts, closed=True, tension=1)


def leaf(x, y, length, width, angle, bias=0.5):
    """A grain or leaf: pointed at both ends, starting at (x, y), pointing along angle (degrees)."""
    p = QPainterPath(QPointF(0, 0))
    p.quadTo(length * bias, -width, length, 0)
    p.quadTo(length * bias, width, 0, 0)
    return turned(p, angle, x, y)


def band(path, width, cap=Qt.FlatCap):
    """The area covered by a stroke of that width."""
    st = QPainterPathStroker()
    st.setWidth(width)
    st.setCapStyle(cap)
    st.setJoinStyle(Qt.RoundJoin)
    st.setCurveThreshold(0.1)
    return st.createStroke(path)


def turned(path, degrees=0, dx=0, dy=0, sx=1, sy=1):
    """Scale, then turn about (0, 0), then move."""
    t = QTransform()
    t.translate(dx, dy)
    t.rotate(degrees)
    t.scale(sx, sy)
    return t.map(path)


def union(*paths):
    p = QPainterPath()
    for q in paths:
        p = p.united(q)
    return p


def many(paths):
    """Many shapes as one piece, without merging (fast)."""
    p = QPainterPath()
    p.setFillRule(Qt.WindingFill)
    for q in paths:
        p.addPath(q)
    return p
