"""Grain of paper: four seamless noise fields, made once a run from fixed seeds."""

from __future__ import annotations

import math
import random

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

_TILE = 2048


def _spectral(seed, lo, hi, stretch=(1, 1)):
    """Seamless noise whose waves are lo..hi px long, unit variance."""
    rng = np.random.default_rng(seed)
    f = np.fft.rfft2(rng.standard_normal((_TILE, _TILE)).astype(np.float32))
    fy = np.fft.fftfreq(_TILE)[:, None] * stretch[1]
    fx = np.fft.rfftfreq(_TILE)[None, :] * stretch[0]
    r = np.hypot(fx, fy)
    f *= np.exp(-((r * lo) ** 2)) * (1 - np.exp(-((r * hi) ** 2)))
    v = np.fft.irfft2(f, s=(_TILE, _TILE)).astype(np.float32)
    return v / v.std()


def _fibres(seed, n=5200):
    """Short curved hairs, light and dark."""
    rnd = random.Random(seed)
    img = QImage(_TILE, _TILE, QImage.Format_Grayscale8)
    img.fill(128)
    qp = QPainter(img)
    qp.setRenderHint(QPainter.Antialiasing)
    for _ in range(n):
        x, y, a, ln = (
            rnd.random() * _TILE,
            rnd.random() * _TILE,
            rnd.random() * 6.28,
            rnd.uniform(6, 34),
        )
        v = 128 + rnd.choice((-1, 1)) * rnd.randint(20, 90)
        qp.setPen(QColor(v, v, v))
        p = QPainterPath(QPointF(x, y))
        b = a + rnd.uniform(-0.9, 0.9)
        p.quadTo(
            x + math.cos(a) * ln / 2,
            y + math.sin(a) * ln / 2,
            x + math.cos(b) * ln,
            y + math.sin(b) * ln,
        )
        qp.drawPath(p)
    qp.end()
    return (_grey(img).astype(np.float32) - 128) / 128


def _shift(m, dx, dy):
    """Move a mask without wrapping round; the edge values run on."""
    h, w = m.shape
    ys, xs = np.clip(np.arange(h) - dy, 0, h - 1), np.clip(np.arange(w) - dx, 0, w - 1)
    return m[np.ix_(ys, xs)]


def _grey(img):
    v = np.frombuffer(img.constBits(), np.uint8).reshape(img.height(), img.bytesPerLine())
    return v[:, : img.width()]


_grain = {}


def grain():
    """The four grain fields: tooth, cloud, streak and fibre."""
    if not _grain:
        _grain.update(
            tooth=_spectral(1, 1.6, 9),
            cloud=_spectral(2, 190, 1500),
            streak=_spectral(3, 3, 90, (0.035, 1)),
            fibre=_fibres(4),
        )
    return _grain
