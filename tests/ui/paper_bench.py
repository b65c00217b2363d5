"""Lets tst_*.qml ask for the picture of a page with a real tile pyramid."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import pyvips
from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from kiosk.imaging import Derivative
from kiosk.imaging.pyramid import levels_of
from kiosk.imaging.tiles import write_tiles
from kiosk.viewmodels.facsimile_view_model import FacsimileProps, FacsimileViewModel, LevelRow

QML_IMPORT_NAME = "Museum.Bench"
QML_IMPORT_MAJOR_VERSION = 1

EDGE = 512


class PaperViewModel(FacsimileViewModel):
    """The real view model, with tiles in a folder of its own."""

    def __init__(self, width: int, height: int, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder
        self._made = Derivative(width, height, levels=levels_of(width, height, EDGE))
        page = pyvips.Image.black(width, height) + 200
        write_tiles(
            page.cast("uchar").bandjoin([page.cast("uchar")] * 2).copy(interpretation="srgb"),
            folder,
            EDGE,
            lambda _: None,
        )
        self.paper = FacsimileProps(
            present=True,
            width=width,
            height=height,
            levels=tuple(
                LevelRow(one.scale_factor, one.width, one.height, one.columns, one.rows)
                for one in self._made.levels
            ),
            alt="A page",
        )
        self.show(self.paper)

    def change(self, **fields: float) -> None:
        """Show the page with other facts."""
        self.paper = replace(self.paper, **fields)
        self.show(self.paper)

    @Slot(int, int, int, result=str)
    def tile(self, level: int, column: int, row: int) -> str:
        """The address of one tile."""
        return (self._folder / self._made.tile_path(level, column, row)).as_uri()


@QmlElement
class PaperBench(QObject):
    """Makes one page of 3,000 × 4,000 px."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = tempfile.TemporaryDirectory()
        self._page = PaperViewModel(3000, 4000, Path(self._folder.name), self)

    @Slot(result=FacsimileViewModel)
    def page(self) -> FacsimileViewModel:
        """The page."""
        return self._page

    @Slot(float)
    def realWidth(self, mm: float) -> None:
        """How wide the original is."""
        self._page.change(width_mm=mm)

    @Slot(float)
    def budget(self, mb: float) -> None:
        """What may be held decoded."""
        self._page.change(tile_cache_mb=mb)

    @Slot()
    def leave(self) -> None:
        """Show no picture."""
        self._page.show(FacsimileProps())

    @Slot()
    def come(self) -> None:
        """Show the page again."""
        self._page.show(self._page.paper)
