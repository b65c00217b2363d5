"""A visit to every page: how long changes take, and how much memory the kiosk holds."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.app import resources
from kiosk.app.itinerary import itinerary
from kiosk.app.preparation import Preparation
from kiosk.app.reading_room import read_all
from kiosk.app.recollection import Recollection
from kiosk.app.screen import choose_renderer
from kiosk.app.settling import Settling, settle_memory
from kiosk.app.stage import Stage
from kiosk.app.tour import make_ready, settle
from kiosk.imaging import ScreenPlan, Worker
from kiosk.storage.derivative_store import DerivativeStore
from kiosk.storage.library import Library
from kiosk.viewmodels.kiosk_view_model import KioskViewModel
from kiosk.viewmodels.setting import Setting
from kiosk.viewmodels.showing import Showing
from tests.bench import wish_bench
from tests.bench.changes import change_ms
from tests.bench.figure import Figure, middle, percentile

REST_SECONDS = 2.0


def figures(bundle: Path, cache: Path) -> Iterator[Figure]:
    """Page changes in ms (touch to the finished frame), then the PSS in MB, as the floor runs it.

    The pictures of `bundle` are prepared in `cache`, and what was read of it is noted there.
    """
    app = QGuiApplication.instance() or QGuiApplication(["bench"])
    choose_renderer()
    with Worker() as worker:
        store = DerivativeStore(cache)
        preparation = Preparation(store, worker, ScreenPlan())
        recollection = Recollection.beside(cache, preparation)
        (reading,) = read_all(Library((bundle,)).scan().bundles, recollection.recall).readings
    assert reading.pictures is not None
    kiosk = KioskViewModel(Setting(brisk=True), lambda: 0.0)
    kiosk.show_exhibits((Showing(reading.exhibit, reading.pictures),))
    stage = Stage(kiosk, (cache, resources.root()))
    Settling(stage.window, settle_memory)
    stage.show(QSize(1920, 1080))
    make_ready(stage)
    stops = list(itinerary(reading.exhibit))
    changes = [change_ms(stage, partial(stop.arrive, kiosk)) for stop in stops]
    yield Figure("page change, median", middle(changes), "ms", "≤ 100")
    yield Figure("page change, p95", percentile(changes, 0.95), "ms", "≤ 100")
    slowest = max(range(len(stops)), key=changes.__getitem__)
    yield Figure(f"page change, slowest ({stops[slowest].name})", changes[slowest], "ms", "none")
    yield Figure("PSS after touring every page", _pss_mb(), "MB", "≤ 150")
    kiosk.startOver()
    settle(REST_SECONDS)
    yield Figure("PSS back in the attract loop", _pss_mb(), "MB", "≤ 150")
    yield from wish_bench.figures(stage, kiosk, reading.exhibit)
    stage.close()
    store.close()
    del app


def _pss_mb() -> float:
    rollup = Path("/proc/self/smaps_rollup").read_text("ascii")
    line = next(line for line in rollup.splitlines() if line.startswith("Pss:"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    for figure in figures(Path(sys.argv[1]), Path(sys.argv[2])):
        print(figure)
