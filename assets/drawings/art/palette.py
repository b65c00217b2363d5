"""Palette of "The Line": the stationery of 1962, as named stocks."""

from __future__ import annotations

import numpy as np

STOCK = {
    # light papers
    "bond": "#FFFDF8",
    "paper": "#F5F1E8",
    "sunk": "#EAE4D7",
    "manila": "#DCD0B6",
    "board": "#CFC8B6",
    "kraft": "#B3A78C",
    "rule": "#857E6D",
    "grey": "#756F61",
    # colours
    "carbon": "#1B4873",
    "deep": "#0B4F79",
    "oxide": "#85320F",
    "rust": "#7F3906",
    # darks
    "ink": "#18212C",
    "ink2": "#3A4552",
    "night": "#0F161E",
    "night2": "#18222D",
    "pit": "#0A1016",
    "slate": "#2A3947",
    "steel": "#667584",
    "fog": "#C4C8C9",
    # night-desk accents: a few square centimetres on dark ground, no more
    "sky": "#8EC5EC",
    "amber": "#F0A354",
    "cream": "#F3EEE3",
}


def rgb(colour):
    """A stock name or #RRGGBB as three floats 0..1."""
    h = STOCK.get(colour, colour).lstrip("#")
    return np.array([int(h[i : i + 2], 16) for i in (0, 2, 4)], np.float32) / 255


def mix(a, b, t):
    """Hex colour between two stocks (t = 0 gives a)."""
    c = rgb(a) * (1 - t) + rgb(b) * t
    return "#" + "".join(f"{int(round(v * 255)):02X}" for v in c)


def lum(colour):
    """Relative brightness 0..1 (simple, for choosing ink on paper)."""
    return float(rgb(colour) @ np.array([0.299, 0.587, 0.114], np.float32))
