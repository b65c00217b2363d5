"""The picture of a source's page, from the whole down to its tiles."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bundle.picture import Picture
from kiosk.viewmodels.picture_caption import caption
from kiosk.viewmodels.pictures import Prepared
from kiosk.viewmodels.projection import Projection
from kiosk.viewmodels.scene import Scene

QML_IMPORT_NAME = "Museum.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class LevelRow:
    """One level of the pyramid in px of that level; `scale_factor` 1 is the original."""

    scale_factor: int
    width: int
    height: int
    columns: int
    rows: int


@dataclass(frozen=True, slots=True)
class FacsimileProps:
    """`width` and `height` are px of the upright original; no levels means no pyramid.

    `width_mm` is the real width of the original, 0 when it is unknown; `tile_cache_mb` is what its
    decoded pictures may take, in MB of 1,048,576 bytes.
    """

    present: bool = False
    width: int = 0
    height: int = 0
    screen: str = ""
    thumbnail: str = ""
    tile_edge: int = 512
    alt: str = ""
    described: str = ""
    caption: str = ""
    kind: str = ""
    original: str = ""
    width_mm: float = 0.0
    tile_cache_mb: float = 96.0
    levels: tuple[LevelRow, ...] = ()


def derive_facsimile(
    scene: Scene, picture: Picture | None, prepared: Prepared | None
) -> FacsimileProps:
    """The props of a page's picture; empty ones when there is none to show."""
    if picture is None or prepared is None:
        return FacsimileProps()
    return replace(
        plain_facsimile(prepared),
        alt=scene.sentence(picture.alt),
        described=scene.sentence(picture.described),
        caption=caption(scene, picture),
        kind=picture.kind,
        original=scene.plain(picture.original),
        width_mm=picture.width_mm,
        tile_cache_mb=scene.tile_cache_mb,
    )


def plain_facsimile(prepared: Prepared) -> FacsimileProps:
    """The props of a picture that no text speaks of."""
    derivative = prepared.derivative
    return FacsimileProps(
        present=True,
        width=derivative.width,
        height=derivative.height,
        screen=prepared.url(derivative.screen),
        thumbnail=prepared.url(derivative.thumbnail),
        levels=tuple(
            LevelRow(level.scale_factor, level.width, level.height, level.columns, level.rows)
            for level in derivative.levels
        ),
    )


@QmlElement
@QmlUncreatable("made by SourceViewModel")
class FacsimileViewModel(Projection):
    """The picture in front."""

    props = FacsimileProps

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._prepared: Prepared | None = None

    def show_picture(self, scene: Scene, picture: Picture | None) -> None:
        """Show this picture of the scene."""
        self._prepared = scene.pictures.of(picture)
        self.show(derive_facsimile(scene, picture, self._prepared))

    def show_prepared(self, prepared: Prepared, alt: str) -> None:
        """Show a picture outside any exhibit; `alt` is what a screen reader says of it."""
        self._prepared = prepared
        self.show(replace(plain_facsimile(prepared), alt=alt))

    @Slot(int, int, int, result=str)
    def tile(self, level: int, column: int, row: int) -> str:
        """The address of one tile (IIIF Image API 3, level 0)."""
        if self._prepared is None:
            return ""
        name = self._prepared.derivative.tile_path(level, column, row)
        return self._prepared.url(name)
