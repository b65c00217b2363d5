"""How smoothly a 12,000 × 16,000 px page pans at 1920 × 1080 on the software renderer.

Run: `python -m tests.bench.pan_bench`. A frame counts from the wish to move until it is painted.
"""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import pyvips
import shiboken6
from PySide6.QtCore import Q_ARG, QMetaObject, QObject, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest

from kiosk.imaging import Derivative
from kiosk.imaging.pyramid import levels_of
from kiosk.imaging.tiles import joined_level, write_tiles
from kiosk.viewmodels.facsimile_view_model import FacsimileProps, FacsimileViewModel, LevelRow
from kiosk.viewmodels.pictures import Prepared

WIDTH, HEIGHT, TILE = 12_000, 16_000, 512
FRAMES = 240
TARGET_MS = 16.7
UI = Path(__file__).parents[2] / "kiosk" / "ui"


class BenchFacsimile(FacsimileViewModel):
    """The real view model on a pyramid made for the bench."""

    def __init__(self, prepared: Prepared, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._prepared = prepared
        made = prepared.derivative
        self.show(
            FacsimileProps(
                present=True,
                width=made.width,
                height=made.height,
                screen=prepared.url(made.screen),
                levels=tuple(
                    LevelRow(one.scale_factor, one.width, one.height, one.columns, one.rows)
                    for one in made.levels
                ),
            )
        )


def pyramid(folder: Path) -> Prepared:
    """Tiles of a grainy page with dark bars, cheap to draw and dear to decode."""
    grain = pyvips.Image.gaussnoise(WIDTH, HEIGHT, mean=225, sigma=12)
    bars = (pyvips.Image.xyz(WIDTH, HEIGHT)[1] % 96) < 24
    page = bars.ifthenelse(grain - 150, grain).cast("uchar")
    made = Derivative(WIDTH, HEIGHT, levels=levels_of(WIDTH, HEIGHT, TILE), tile_edge=TILE)
    write_tiles(
        page.bandjoin([page, page]).copy(interpretation="srgb"), folder, TILE, lambda _: None
    )
    small = joined_level(made, folder, 1920).thumbnail_image(1920, height=1920, size="down")
    small.jpegsave(str(folder / made.screen), Q=86)
    return Prepared(folder, made)


def call(page: QQuickItem, method: str, *numbers: float) -> None:
    """Call a method of the part that takes numbers."""
    arguments = [Q_ARG("double", number) for number in numbers]
    QMetaObject.invokeMethod(page, method, Qt.ConnectionType.DirectConnection, *arguments)


def frame_times(view: QQuickView, page: QQuickItem, step: tuple[float, float]) -> list[float]:
    """Milliseconds of each frame while the page moves by `step` px a frame."""
    marks: list[float] = []
    began = [0.0]
    view.afterAnimating.connect(lambda: began.__setitem__(0, time.perf_counter()))
    view.frameSwapped.connect(lambda: marks.append(time.perf_counter() - began[0]))
    times: list[float] = []
    for _ in range(FRAMES):
        marks.clear()
        wished = time.perf_counter()
        call(page, "panBy", *step)
        moving = time.perf_counter() - wished
        while not marks:
            QTest.qWait(1)
        times.append((moving + marks[0]) * 1000)
    return sorted(times)


def report(name: str, times: list[float]) -> None:
    """Two lines: the median and the 95th percentile."""
    p50, p95 = times[len(times) // 2], times[int(len(times) * 0.95)]
    print(f"{name} p50: {p50:.1f} ms (target {TARGET_MS})")
    print(f"{name} p95: {p95:.1f} ms (target {TARGET_MS})", flush=True)


def main() -> None:
    """Pan at the scan's own pixels, at a zoom between two levels, and at twice its pixels."""
    app = QGuiApplication([])
    with tempfile.TemporaryDirectory() as folder:
        facsimile = BenchFacsimile(pyramid(Path(folder)), app)
        view = QQuickView()
        view.engine().addImportPath(str(UI))
        view.setInitialProperties({"facsimile": facsimile})
        view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        view.setSource(QUrl.fromLocalFile(str(UI / "Museum" / "Parts" / "Facsimile.qml")))
        view.resize(1920, 1080)
        view.show()
        QTest.qWaitForWindowExposed(view)
        page = view.rootObject()
        for name, zoom in (("pan at 1:1", 1.0), ("pan between levels", 0.37), ("pan at 2:1", 2.0)):
            call(page, "lookAt", 50, 50, zoom)
            QTest.qWait(1500)
            report(name, frame_times(view, page, (-9.0, -6.0)))
        shiboken6.delete(view)


if __name__ == "__main__":
    main()
