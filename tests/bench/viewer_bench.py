"""Opening a 12,000 × 16,000 px page, what it holds, and following it in a 2,000-line transcript.

Run: `python -m tests.bench.viewer_bench`.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.bundle.region import Region
from kiosk.bundle.transcript import Line
from kiosk.bundle.wording import Wording
from kiosk.viewmodels.pictures import Pictures
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.source_view_model import SourceViewModel
from kiosk.visit.visit import Visit
from tests.bench.figure import Figure, middle, percentile
from tests.bench.page_on_screen import PageOnScreen, both_cores_busy, pyramid
from tests.sample_exhibit import sample

OPENINGS, LINES, FOLLOWED = 9, 2000, 500
MB = 1024 * 1024


def opening(screen: PageOnScreen) -> Iterator[Figure]:
    """From the picture's arrival until it is sharp, alone and with both cores busy."""
    alone = [screen.opening() for _ in range(OPENINGS)]
    yield Figure("open to sharp, median", middle(alone), "ms", "≤ 250")
    with both_cores_busy():
        crowd = [screen.opening() for _ in range(OPENINGS)]
    yield Figure("open to sharp, both cores busy, median", middle(crowd), "ms", "none")


def holding(screen: PageOnScreen) -> Iterator[Figure]:
    """The most that is decoded at once, over zooms between two levels and on them."""
    held = []
    for zoom in (0.0, 0.13, 0.25, 0.26, 0.37, 0.5, 0.51, 0.99, 1.0, 2.0):
        screen.call("lookAt", 50, 50, zoom)
        held.append(screen.page.property("bytes"))
        screen.rest()
    yield Figure("decoded pictures of the page, most", max(held) / MB, "MB", "≤ 96")


def following() -> Iterator[Figure]:
    """What lighting the line under the middle costs, each time as many percent further."""
    exhibit = sample()
    source = exhibit.sources[0]
    high = 100 / LINES
    lines = tuple(
        Line(Wording((("en", f"Line {n} of a long page"),)), Region(5, n * high, 90, high))
        for n in range(LINES)
    )
    page = source.pages[0]
    reading = replace(page.readings[0], lines=lines)
    source = replace(source, pages=(replace(page, readings=(reading,)),))
    view_model = SourceViewModel()
    view_model.show_source(Scene(exhibit, Visit.first(0.0), "en", Pictures()), source, "read")
    times = []
    for step in range(FOLLOWED):
        began = time.perf_counter()
        view_model.lightAt(50, step * 7 % 100)
        times.append((time.perf_counter() - began) * 1000)
    yield Figure(f"following in {LINES} lines, median", middle(times), "ms", "≤ 1")
    yield Figure(f"following in {LINES} lines, p95", percentile(times, 0.95), "ms", "≤ 1")


def main() -> None:
    """Opening, holding, following."""
    app = QGuiApplication([])
    with tempfile.TemporaryDirectory() as folder:
        screen = PageOnScreen(app, pyramid(Path(folder)))
        for figures in (opening(screen), holding(screen), following()):
            for figure in figures:
                print(figure, flush=True)
        screen.leave()


if __name__ == "__main__":
    main()
