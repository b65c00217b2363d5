"""A visit to every page: how long a page change takes, and how much memory the kiosk holds."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.app import resources
from kiosk.app.itinerary import itinerary
from kiosk.app.measuring import measure
from kiosk.app.preparation import Preparation
from kiosk.app.screen import choose_renderer
from kiosk.app.stage import Stage
from kiosk.app.tour import settle
from kiosk.bundle.reader import Accepted, read
from kiosk.imaging import ScreenPlan, Worker
from kiosk.storage.derivative_store import DerivativeStore
from kiosk.viewmodels.kiosk_view_model import KioskViewModel
from kiosk.viewmodels.setting import Setting
from kiosk.viewmodels.showing import Showing
from tests.bench.figure import Figure, middle, percentile

SLOWEST_FRAME_MS = 5000
SETTLE_SECONDS = 0.1


def figures(bundle: Path, cache: Path) -> Iterator[Figure]:
    """Page changes in ms (touch to the finished frame), then the PSS in MB."""
    app = QGuiApplication.instance() or QGuiApplication(["bench"])
    choose_renderer()
    outcome = read(bundle, measure)
    assert isinstance(outcome, Accepted)
    with Worker() as worker:
        store = DerivativeStore(cache)
        pictures, _ = Preparation(store, worker, ScreenPlan()).prepare(
            outcome.exhibit, lambda _share: None
        )
    kiosk = KioskViewModel(Setting(brisk=True), lambda: 0.0)
    kiosk.show_exhibits((Showing(outcome.exhibit, pictures),))
    stage = Stage(kiosk, (cache, resources.root()))
    stage.show(QSize(1920, 1080))
    changes = [_change(stage, kiosk, stop.arrive) for stop in itinerary(outcome.exhibit)]
    yield Figure("page change, median", middle(changes), "ms", "≤ 100")
    yield Figure("page change, p95", percentile(changes, 0.95), "ms", "≤ 100")
    yield Figure("PSS after touring every page", _pss_mb(), "MB", "≤ 150")
    stage.close()
    store.close()
    del app


def _change(stage: Stage, kiosk: KioskViewModel, arrive: Callable[[KioskViewModel], None]) -> float:
    loop = QEventLoop()
    frames: list[float] = []

    def told() -> None:
        frames.append(time.perf_counter())
        loop.quit()

    stage.window.frameSwapped.connect(told)
    QTimer.singleShot(SLOWEST_FRAME_MS, loop.quit)
    began = time.perf_counter()
    arrive(kiosk)
    stage.window.update()
    loop.exec()
    stage.window.frameSwapped.disconnect(told)
    settle(SETTLE_SECONDS)
    return (frames[0] - began) * 1000


def _pss_mb() -> float:
    rollup = Path("/proc/self/smaps_rollup").read_text("ascii")
    line = next(line for line in rollup.splitlines() if line.startswith("Pss:"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    for figure in figures(Path(sys.argv[1]), Path(sys.argv[2])):
        print(figure)
