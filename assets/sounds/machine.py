"""The noises of a teleprinter, made from sines and noise; every function answers samples.

All of them take their chance from one generator with a fixed seed, so that the same script makes
the same sound. Levels are amplitudes between -1 and 1.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

RATE = 48_000
"""Samples in a second."""

Samples = NDArray[np.float64]
Chance = np.random.Generator

TYPE_MODES = ((196, 0.050, 1.0), (437, 0.034, 0.8), (905, 0.022, 0.55), (1710, 0.013, 0.5))
TYPE_EDGES = ((2890, 0.008, 0.42), (4630, 0.005, 0.30), (7150, 0.003, 0.16))
BELL_MODES = ((1873, 0.95, 1.0), (1876, 0.80, 0.4), (4420, 0.50, 0.45), (7790, 0.28, 0.20))
FRAME_MODES = ((88, 0.110, 1.0), (147, 0.080, 0.7), (312, 0.050, 0.35))


def seconds(count: float) -> Samples:
    """The times (s) of the samples of a stretch that lasts `count` seconds."""
    return np.arange(int(count * RATE)) / RATE


def band(noise: Samples, low: float, high: float) -> Samples:
    """Only what lies between two frequencies (Hz), with soft edges."""
    spectrum = np.fft.rfft(noise)
    pitch = np.maximum(np.fft.rfftfreq(len(noise), 1 / RATE), 1.0)
    above = 1 / (1 + (low / pitch) ** 4)
    below = 1 / (1 + (pitch / high) ** 4)
    return np.fft.irfft(spectrum * above * below, len(noise))


def struck(
    modes: tuple[tuple[float, float, float], ...], length: float, chance: Chance, spread: float
) -> Samples:
    """Something struck once: each mode is a pitch (Hz), a decay (s) and a level.

    `spread` is by how much (a share) pitch and level differ from blow to blow.
    """
    time = seconds(length)
    sound = np.zeros_like(time)
    for pitch, decay, level in modes:
        wander = 1 + spread * chance.normal()
        loud = level * (1 + 3 * spread * chance.normal())
        phase = chance.uniform(0, 0.6)
        sound += loud * np.exp(-time / decay) * np.sin(2 * np.pi * pitch * wander * time + phase)
    return sound * np.clip((length - time) / (0.2 * length), 0, 1)


def tick(chance: Chance, low: float, high: float, decay: float) -> Samples:
    """A dry click of metal between two frequencies (Hz)."""
    time = seconds(0.03)
    return band(chance.normal(size=len(time)), low, high) * np.exp(-time / decay)


def blow(chance: Chance) -> Samples:
    """One type on paper: the edge of the metal, the roller behind it, the frame that carries it."""
    sound = 0.42 * struck(TYPE_MODES, 0.22, chance, 0.035)
    edge = 0.30 * struck(TYPE_EDGES, 0.05, chance, 0.05)
    sound[: len(edge)] += edge
    click = 0.9 * tick(chance, 1500, 9000, 0.0016)
    sound[: len(click)] += click
    body = 0.30 * struck(FRAME_MODES, 0.22, chance, 0.03)
    return (sound + body) * (1 + 0.09 * chance.normal())


def bars(code: int, chance: Chance) -> Samples:
    """The five code bars falling one after the other: a tick for each 1 in a letter's code."""
    sound = np.zeros(int(0.15 * RATE))
    for place in range(5):
        if code >> place & 1:
            click = tick(chance, 2300, 6500, 0.0022) * chance.uniform(0.13, 0.2)
            at = int((place * 0.020 + chance.normal(0, 0.0008) + 0.004) * RATE)
            sound[at : at + len(click)] += click
    return sound


def ratchet(chance: Chance, level: float) -> Samples:
    """A pawl that falls into the next tooth."""
    sound = level * struck(((640, 0.012, 1.0), (1490, 0.007, 0.8)), 0.06, chance, 0.06)
    click = level * 1.4 * tick(chance, 2000, 8000, 0.0015)
    sound[: len(click)] += click
    return sound


def carriage(chance: Chance) -> Samples:
    """The carriage running back on its rail, and its buffer."""
    time = seconds(0.62)
    run = np.clip(time / 0.06, 0, 1) * (time < 0.44)
    speed = 0.4 + 0.6 * np.sin(np.pi * np.clip(time / 0.44, 0, 1)) ** 0.6
    rail = band(chance.normal(size=len(time)), 700, 3200) * run * speed * 0.34
    teeth = np.sin(2 * np.pi * np.cumsum(speed * 92) / RATE) > 0.93
    rail += band(teeth * chance.normal(size=len(time)), 1800, 7000) * run * 0.5
    stop = 1.0 * struck(FRAME_MODES, 0.18, chance, 0.03) + 0.25 * blow(chance)[: int(0.18 * RATE)]
    at = int(0.44 * RATE)
    rail[at : at + len(stop)] += stop[: len(rail) - at]
    return rail


def feed(chance: Chance) -> Samples:
    """The roller turning by one line: two teeth and the paper behind them."""
    sound = np.zeros(int(0.25 * RATE))
    for at, level in ((0.0, 0.30), (0.055, 0.38)):
        click = ratchet(chance, level)
        start = int(at * RATE)
        sound[start : start + len(click)] += click
    time = seconds(0.16)
    paper = band(chance.normal(size=len(time)), 2500, 9000) * np.sin(np.pi * time / 0.16) ** 2
    sound[: len(paper)] += 0.09 * paper
    return sound


def bell(chance: Chance) -> Samples:
    """A small gong, struck once."""
    sound = 0.26 * struck(BELL_MODES, 4.0, chance, 0.0)
    click = 0.35 * tick(chance, 2500, 9000, 0.002)
    sound[: len(click)] += click
    return sound


def motor(length: float, start: float, stop: float, chance: Chance) -> Samples:
    """A motor that is switched on at `start` and off at `stop` (s): shaft, gears and brushes."""
    time = seconds(length)
    up = 1 - np.exp(-np.clip(time - start, 0, None) / 0.55)
    turning = up * np.exp(-np.clip(time - stop, 0, None) / 0.75) * (time > start)
    sway = band(chance.normal(size=len(time)), 0.3, 2.0)
    turning *= 1 + 0.006 * sway / np.std(sway)
    angle = 2 * np.pi * np.cumsum(turning) / RATE
    shaft = sum(level * np.sin(angle * 59 * n + n) for n, level in ((1, 1), (2, 0.8), (3, 0.35)))
    gears = 0.20 * np.sin(angle * 413) + 0.10 * np.sin(angle * 826 + 1) * (
        1 + 0.5 * np.sin(angle * 9)
    )
    brushes = band(chance.normal(size=len(time)), 500, 2600) * (0.7 + 0.3 * np.sin(angle * 59))
    return (0.045 * shaft + 0.11 * gears) * turning**1.5 + 0.042 * brushes * turning**2


def room(dry: Samples, chance: Chance) -> Samples:
    """The sound in a small office with a hard floor."""
    time = seconds(0.42)
    tail = band(chance.normal(size=len(time)), 150, 4200) * np.exp(-time / 0.085) * 0.012
    for at, level in ((0.0061, 0.26), (0.0113, 0.19), (0.0187, 0.13), (0.0290, 0.08)):
        tail[int(at * RATE)] += level
    size = 1 << (len(dry) + len(tail)).bit_length()
    wet = np.fft.irfft(np.fft.rfft(dry, size) * np.fft.rfft(tail, size), size)
    return dry + wet[: len(dry)]


def recorded(sound: Samples) -> Samples:
    """As a microphone and its tape take it: blows are rounded, the peak is 0.8, the ends fade."""
    rounded = np.tanh(1.15 * sound)
    edge = np.clip(
        np.minimum(seconds(len(sound) / RATE), seconds(len(sound) / RATE)[::-1]) / 0.3, 0, 1
    )
    return 0.8 * rounded / np.max(np.abs(rounded)) * edge[: len(rounded)]
