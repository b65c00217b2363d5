"""How smoothly a 12,000 × 16,000 px page pans and zooms, alone and with both cores kept busy.

Run: `python -m tests.bench.pan_bench`. A frame counts from the wish to move until it is painted.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.bench.figure import Figure, middle, percentile
from tests.bench.page_on_screen import PageOnScreen, both_cores_busy, pyramid

FRAMES = 240
STEP = (-9.0, -6.0)
QUIET, BUSY = "≤ 8.5", "≤ 16.7"
ZOOMS = (("pan at 1:1", 1.0), ("pan between levels", 0.37), ("pan at 2:1", 2.0))
FINGER = QTest.createTouchDevice()


def pan_times(screen: PageOnScreen, zoom: float) -> list[float]:
    """Frames of a page that moves by the same step each frame."""
    screen.call("lookAt", 50, 50, zoom)
    screen.rest()
    return [screen.frame(lambda: screen.call("panBy", *STEP)) for _ in range(FRAMES)]


def pinch_times(screen: PageOnScreen) -> list[float]:
    """Frames of two fingers that draw the whole page up to its own pixels and back."""
    screen.call("lookAt", 50, 50, 0.07)
    screen.rest()
    QTest.touchEvent(screen.view, FINGER, False).press(0, _left(0), screen.view).press(
        1, _right(0), screen.view
    ).commit()
    half = FRAMES // 2
    steps = [half - abs(half - step) for step in range(1, FRAMES + 1)]
    times = [screen.frame(partial(_move, screen, step)) for step in steps]
    QTest.touchEvent(screen.view, FINGER, False).release(0, _left(0), screen.view).release(
        1, _right(0), screen.view
    ).commit()
    return times


def figures(screen: PageOnScreen, when: str, target: str) -> Iterator[Figure]:
    """Median and 95th percentile of every way to move."""
    ways = [(name, partial(pan_times, screen, zoom)) for name, zoom in ZOOMS]
    for name, measure in (*ways, ("pinch", partial(pinch_times, screen))):
        times = measure()
        yield Figure(f"{name}{when}, median", middle(times), "ms", target)
        yield Figure(f"{name}{when}, p95", percentile(times, 0.95), "ms", target)


def _left(step: int) -> QPoint:
    return QPoint(930 - 7 * step, 540)


def _right(step: int) -> QPoint:
    return QPoint(990 + 7 * step, 540)


def _move(screen: PageOnScreen, step: int) -> None:
    QTest.touchEvent(screen.view, FINGER, False).move(0, _left(step), screen.view).move(
        1, _right(step), screen.view
    ).commit()


def main() -> None:
    """Every way to move, on a quiet machine and in a crowd."""
    app = QGuiApplication([])
    with tempfile.TemporaryDirectory() as folder:
        screen = PageOnScreen(app, pyramid(Path(folder)))
        for figure in figures(screen, "", QUIET):
            print(figure, flush=True)
        with both_cores_busy():
            for figure in figures(screen, ", both cores busy", BUSY):
                print(figure, flush=True)
        screen.leave()


if __name__ == "__main__":
    main()
