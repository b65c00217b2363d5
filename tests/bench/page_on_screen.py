"""A 12,000 × 16,000 px page in a 1920 × 1080 window on the software renderer, for the benches."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")

import shiboken6
from PySide6.QtCore import Q_ARG, QMetaObject, QObject, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView
from PySide6.QtTest import QTest

from kiosk.app.own_engine import collect_in_one_go
from kiosk.imaging import Derivative
from kiosk.imaging.pyramid import levels_of
from kiosk.viewmodels.facsimile_view_model import FacsimileProps, FacsimileViewModel, LevelRow
from kiosk.viewmodels.pictures import Prepared

WIDTH, HEIGHT, TILE = 12_000, 16_000, 512
SCREEN, THUMBNAIL = 1920, 600
SHARP_WITHIN = 10.0
UI = Path(__file__).parents[2] / "kiosk" / "ui"
SPIN = "while True: pass"


def pyramid(folder: Path) -> Prepared:
    """Tiles of a grainy page with dark bars, cheap to draw and dear to decode."""
    import pyvips  # only whoever makes the page should hold it

    from kiosk.imaging.tiles import joined_level, write_tiles

    grain = pyvips.Image.gaussnoise(WIDTH, HEIGHT, mean=225, sigma=12)
    bars = (pyvips.Image.xyz(WIDTH, HEIGHT)[1] % 96) < 24
    page = bars.ifthenelse(grain - 150, grain).cast("uchar")
    made = Derivative(WIDTH, HEIGHT, levels=levels_of(WIDTH, HEIGHT, TILE), tile_edge=TILE)
    write_tiles(
        page.bandjoin([page, page]).copy(interpretation="srgb"), folder, TILE, lambda _: None
    )
    level = joined_level(made, folder, SCREEN)
    for name, side in ((made.screen, SCREEN), (made.thumbnail, THUMBNAIL)):
        small = level.thumbnail_image(side, height=side, size="down")
        small.jpegsave(str(folder / name), Q=86)
    return Prepared(folder, made)


class BenchFacsimile(FacsimileViewModel):
    """The real view model on a pyramid made for the bench."""

    def __init__(self, prepared: Prepared, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._made = prepared
        self.open()

    def open(self) -> None:
        """Show the page."""
        self._prepared = self._made
        made = self._made.derivative
        self.show(
            FacsimileProps(
                present=True,
                width=made.width,
                height=made.height,
                screen=self._made.url(made.screen),
                thumbnail=self._made.url(made.thumbnail),
                levels=tuple(
                    LevelRow(one.scale_factor, one.width, one.height, one.columns, one.rows)
                    for one in made.levels
                ),
            )
        )

    def close(self) -> None:
        """Show nothing."""
        self.show(FacsimileProps())


class PageOnScreen:
    """The page in its window; every figure is in ms."""

    def __init__(self, app: QGuiApplication, prepared: Prepared) -> None:
        self.facsimile = BenchFacsimile(prepared, app)
        collect_in_one_go()
        self.view = QQuickView()
        self.view.engine().addImportPath(str(UI))
        self.view.setInitialProperties({"facsimile": self.facsimile})
        self.view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.view.setSource(QUrl.fromLocalFile(str(UI / "Museum" / "Parts" / "Facsimile.qml")))
        self.view.resize(1920, 1080)
        self.view.show()
        QTest.qWaitForWindowExposed(self.view)
        self.page = self.view.rootObject()
        self._swapped: list[float] = []
        self.view.frameSwapped.connect(lambda: self._swapped.append(time.perf_counter()))

    def call(self, method: str, *numbers: float) -> None:
        """Call a method of the page that takes numbers."""
        arguments = [Q_ARG("double", number) for number in numbers]
        QMetaObject.invokeMethod(self.page, method, Qt.ConnectionType.DirectConnection, *arguments)

    def rest(self) -> None:
        """Wait until the page is sharp and stands still."""
        end = time.perf_counter() + SHARP_WITHIN
        while not self.page.property("sharp") and time.perf_counter() < end:
            QTest.qWait(5)
        QTest.qWait(300)

    def frame(self, act: Callable[[], None]) -> float:
        """From the wish until the next frame is painted."""
        self._swapped.clear()
        began = time.perf_counter()
        act()
        while not self._swapped:
            QGuiApplication.processEvents()
        return (self._swapped[0] - began) * 1000

    def opening(self) -> float:
        """From a picture's arrival until it is sharp, faded in and painted; nothing kept before."""
        self.facsimile.close()
        QTest.qWait(100)
        self.view.releaseResources()
        began = time.perf_counter()
        self.facsimile.open()
        while not self.page.property("sharp"):
            QGuiApplication.processEvents()
        self._swapped.clear()
        while not self._swapped:
            QGuiApplication.processEvents()
        return (self._swapped[0] - began) * 1000

    def leave(self) -> None:
        """Take the window down."""
        shiboken6.delete(self.view)


@contextmanager
def both_cores_busy() -> Iterator[None]:
    """Two processes that never rest."""
    spinning = [subprocess.Popen([sys.executable, "-c", SPIN]) for _ in range(2)]
    try:
        yield
    finally:
        for process in spinning:
            process.kill()
            process.wait()
