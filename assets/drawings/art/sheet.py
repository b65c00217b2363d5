"""The sheet: one picture, papers laid from back to front, the Line on last."""

from __future__ import annotations

import contextlib
import math
import os
import random

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
import numpy as np
from PIL import Image, ImageFilter
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QImage,
    QPainter,
    QPainterPath,
)

from art.edges import ragged, scissor
from art.grain import _TILE, _grey, _shift, grain
from art.lettering import app, font
from art.palette import lum, mix, rgb
from art.shapes import band, circle, curve, ring, turned

W, H = 3000, 2112
LINE_W = 9  # units


class Sheet:
    """One picture. Papers are laid from back to front; the Line goes on last."""

    def __init__(self, name, w=W, h=H, ground="paper", px=None, seed=None, rub=1.0):
        app()
        self.name, self.w, self.h = name, w, h
        self.wire = LINE_W  # weight of the Line
        self.rub = rub  # strength of the grain
        self.ly = round(h * 0.62)  # the Line's height here
        self.k = (px or w) / w  # pixels per unit
        self.pw, self.ph = round(w * self.k), round(h * self.k)
        self.rng = np.random.default_rng(seed if seed is not None else sum(map(ord, name)))
        self.rnd = random.Random(int(self.rng.integers(1 << 30)))
        self.px = np.empty((self.ph, self.pw, 3), np.float32)
        self._clip = None
        self.px[:] = self._fill(ground, (0, 0, self.pw, self.ph), 1)

    # -- inner parts
    def _box(self, path, pad):
        b = path.boundingRect()
        x0, y0 = int(math.floor(b.left() * self.k - pad)), int(math.floor(b.top() * self.k - pad))
        x1, y1 = int(math.ceil(b.right() * self.k + pad)), int(math.ceil(b.bottom() * self.k + pad))
        x0, y0, x1, y1 = max(0, x0), max(0, y0), min(self.pw, x1), min(self.ph, y1)
        return (x0, y0, x1, y1) if x1 > x0 and y1 > y0 else None

    def _mask(self, path, box):
        x0, y0, x1, y1 = box
        img = QImage(x1 - x0, y1 - y0, QImage.Format_Grayscale8)
        img.fill(0)
        qp = QPainter(img)
        qp.setRenderHint(QPainter.Antialiasing)
        qp.translate(-x0, -y0)
        qp.scale(self.k, self.k)
        qp.fillPath(path, Qt.white)
        qp.end()
        m = _grey(img).astype(np.float32) / 255
        if self._clip is not None:
            m = m * self._clip[y0:y1, x0:x1]
        return m

    def _field(self, name, box, off):
        g = grain()[name]
        x0, y0, x1, y1 = box
        ys = (np.arange(y0, y1) + off[1]) % _TILE
        xs = (np.arange(x0, x1) + off[0]) % _TILE
        return g[np.ix_(ys, xs)]

    def _fill(self, stock, box, g):
        """Colour with grain. Carbon papers get the waxy rub of a used sheet."""
        off = self.rng.integers(0, _TILE, 2)
        c = rgb(stock)
        dark = 1 - float(c @ np.array([0.299, 0.587, 0.114], np.float32))
        t = self._field("tooth", box, off) * (0.011 + 0.004 * dark)
        t = t + self._field("cloud", box, off[::-1]) * (0.0038 + 0.0034 * dark)
        t = t + self._field("fibre", box, off) * (0.055 - 0.015 * dark)
        if stock in ("carbon", "deep"):
            t = t + self._field("streak", box, off) * 0.014
        t = t[..., None] * (g * self.rub)
        return np.clip(c * (1 + t) + t * 0.55 * dark, 0, 1)

    # -- public marks
    def paper(
        self,
        path,
        stock="bond",
        edge="cut",
        lift=1.0,
        alpha=1.0,
        grain=1.0,
        wobble=2.4,
        tear=10,
        rim=None,
    ):
        """Lay one piece of paper. edge: 'cut' (scissors), 'torn' (with its pale core), 'clean'.

        lift 0 = printed flat, 1 = laid, 2 = bent away from the sheet. alpha < 1 = onionskin.
        """
        if edge == "torn":
            core = rim or ("bond" if lum(stock) > 0.5 else mix(stock, "paper", 0.62))
            self.paper(ragged(path, self.rng, tear), core, "clean", lift, alpha, grain)
            inner = ragged(path, self.rng, tear)
            st = turned(inner, 0, tear * 0.35, tear * 0.75)
            return self.paper(st.intersected(st), stock, "clean", 0, alpha, grain)
        if edge == "cut":
            path = scissor(path, self.rng, wobble)
        box = self._box(path, 26 * self.k + 3)
        if box is None:
            return path
        x0, y0, x1, y1 = box
        m = self._mask(path, box)
        cv = self.px[y0:y1, x0:x1]
        if lift > 0:
            self._shadow(cv, m, lift * alpha)
        fill = self._fill(stock, box, grain)
        if lift > 0:
            d = max(1, round(1.6 * self.k))
            e = m - _shift(m, d, d)  # lit upper-left, shaded lower-right
            fill = np.clip(
                fill + (np.clip(e, 0, 1) * 0.10 - np.clip(-e, 0, 1) * 0.02)[..., None], 0, 1
            )
        a = (m * alpha)[..., None]
        cv *= 1 - a
        cv += fill * a
        return path

    def _shadow(self, cv, m, lift):
        r = 7 * lift * self.k
        dx, dy = round(3.5 * lift * self.k), round(6 * lift * self.k)
        sh = Image.fromarray((m * 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(r))
        sh = _shift(np.asarray(sh, np.float32) / 255, dx, dy)
        cv *= 1 - (sh * (1 - m) * min(0.34, 0.26 * max(0.6, lift)))[..., None]

    def ink(self, path, colour="ink", shift=(0, 0), strength=1.0, rough=0.5, blend="auto"):
        """Print on what lies below. shift = mis-registration in units. Light inks print opaque."""
        if shift != (0, 0):
            path = turned(path, 0, *shift)
        box = self._box(path, 2)
        if box is None:
            return
        x0, y0, x1, y1 = box
        m = self._mask(path, box) * strength
        if rough:
            off = self.rng.integers(0, _TILE, 2)
            t = self._field("tooth", box, off) + 0.7 * self._field("cloud", box, off)
            m = m * np.clip(1 - rough * (0.04 + 0.20 * np.clip(t - 1.35, 0, 1.5)), 0, 1)
        cv, c = self.px[y0:y1, x0:x1], rgb(colour)
        if blend == "auto":
            blend = "multiply" if lum(colour) < 0.55 else "over"
        top = cv * c if blend == "multiply" else np.broadcast_to(c, cv.shape)
        a = m[..., None]
        cv *= 1 - a
        cv += top * a

    def type(
        self,
        x,
        y,
        text,
        face="mono",
        size=48,
        colour="ink",
        weight=400,
        align="left",
        track=0,
        italic=False,
        strength=1.0,
        rough=0.35,
        angle=0,
        shift=(0, 0),
        blend="auto",
        halo=None,
    ):
        """Set one line of type with its baseline at (x, y). Returns its width in units."""
        f = font(face, 200, weight, italic, track * 200 / size)
        wide = QFontMetricsF(f).horizontalAdvance(text) * size / 200
        p = QPainterPath()
        p.addText(0, 0, f, text)
        dx = {"left": 0, "centre": -wide / 2, "right": -wide}[align]
        p = turned(turned(p, 0, dx, 0, size / 200, size / 200), angle, x, y)
        if halo:  # halo=("bond", 14): keeps type clear of lines
            self.ink(band(p, halo[1]), halo[0], rough=0, blend="over")
        self.ink(p, colour, shift, strength, rough, blend)
        return wide

    def block(self, x, y, width, text, face="serif", size=48, leading=None, colour="ink", **kw):
        """Set a paragraph, ragged right. Returns the baseline below its last line."""
        f = font(face, 200, kw.get("weight", 400), kw.get("italic", False))
        fm, line_ = QFontMetricsF(f), ""
        leading = leading or size * 1.4
        for word in text.split():
            trial = f"{line_} {word}".strip()
            if line_ and fm.horizontalAdvance(trial) * size / 200 > width:
                self.type(x, y, line_, face, size, colour, **kw)
                y, line_ = y + leading, word
            else:
                line_ = trial
        self.type(x, y, line_, face, size, colour, **kw)
        return y + leading

    def line(self, pts, width=None, smooth=False, dark="ink", light="cream", tone=None):
        """The Line. Dark over light paper, light over dark paper, by itself (counterchange)."""
        width = width or self.wire
        if isinstance(pts, QPainterPath):
            p = pts
        elif smooth:
            p = curve(pts)
        else:
            p = QPainterPath(QPointF(*pts[0]))
            for q in pts[1:]:
                p.lineTo(*q)
        s = band(p, width, Qt.RoundCap)
        box = self._box(s, 8)
        if box is None:
            return
        x0, y0, x1, y1 = box
        m = self._mask(s, box)[..., None]
        cv = self.px[y0:y1, x0:x1]
        if tone:
            c = rgb(tone)
        else:
            small = Image.fromarray(
                (np.clip(cv @ np.array([0.299, 0.587, 0.114], np.float32), 0, 1) * 255).astype(
                    np.uint8
                )
            )
            l = np.asarray(small.filter(ImageFilter.MedianFilter(5)), np.float32)[..., None] / 255
            t = np.clip((l - 0.36) / 0.05, 0, 1)
            c = rgb(light) * (1 - t) + rgb(dark) * t
        cv *= 1 - m
        cv += c * m

    def stop(self, x, y, r=26, hollow=True, dark=None):
        """A stop on the Line: a ring (hollow) or a disc, counterchanged like the Line."""
        if dark is None:
            g = []
            for i in range(12):
                a = i * math.pi / 6 + 0.2
                px, py = (
                    int((x + math.cos(a) * r * 1.7) * self.k),
                    int((y + math.sin(a) * r * 1.7) * self.k),
                )
                c = self.px[min(self.ph - 1, max(0, py)), min(self.pw - 1, max(0, px))]
                g.append(float(c @ np.array([0.299, 0.587, 0.114], np.float32)))
            dark = sorted(g)[6] > 0.4
        fg, bg = ("ink", "paper") if dark else ("cream", "night")
        lw = LINE_W
        self.ink(circle(x, y, r - lw / 4), bg if hollow else fg, rough=0, blend="over")
        self.ink(ring(x, y, r, lw), fg, rough=0, blend="over")

    def restore(self, path, saved):
        """Let an earlier state of the picture (s.px.copy()) show again inside path."""
        box = self._box(path, 2)
        if box is None:
            return
        x0, y0, x1, y1 = box
        a = self._mask(path, box)[..., None]
        self.px[y0:y1, x0:x1] = self.px[y0:y1, x0:x1] * (1 - a) + saved[y0:y1, x0:x1] * a

    @contextlib.contextmanager
    def clip(self, path):
        """Everything inside stays within path."""
        old = self._clip
        full = (0, 0, self.pw, self.ph)
        m = self._mask(path, full)
        self._clip = m
        try:
            yield self
        finally:
            self._clip = old

    # -- out
    def image(self):
        return Image.fromarray((np.clip(self.px, 0, 1) * 255 + 0.5).astype(np.uint8))
