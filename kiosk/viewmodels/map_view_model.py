"""A map: its picture, its marks, and the one in front."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bundle.map import Map, MapMark
from kiosk.viewmodels.facsimile_view_model import FacsimileViewModel
from kiosk.viewmodels.picture_caption import caption
from kiosk.viewmodels.projection import Projection
from kiosk.viewmodels.scene import Scene

QML_IMPORT_NAME = "Museum.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class MapMarkRow:
    """A mark; `points` are x and y in turn, in percent. `told` ones stand in the list of marks."""

    id: str
    kind: str
    label: str
    text: str
    points: tuple[float, ...]
    radius: float
    least: float
    most: float
    told: bool
    current: bool


@dataclass(frozen=True, slots=True)
class MapProps:
    """`shows` and `limits` are styled; `mark_index` is the mark in front, -1 for none."""

    id: str = ""
    language: str = ""
    title: str = ""
    key_line: str = ""
    shows: str = ""
    limits: str = ""
    credit: str = ""
    untranslated: bool = False
    mark_index: int = -1
    marks: tuple[MapMarkRow, ...] = ()


def derive_map(scene: Scene, sheet: Map | None, chosen: str = "") -> MapProps:
    """The props of a map with this mark in front; empty ones for none."""
    if sheet is None:
        return MapProps()
    ids = [mark.id for mark in sheet.marks]
    return MapProps(
        id=sheet.id,
        language=scene.language,
        title=scene.plain(sheet.title),
        key_line=scene.sentence(sheet.key_line),
        shows=scene.layered(sheet.shows, sheet.easy_words),
        limits=scene.styled(sheet.limits),
        credit=caption(scene, sheet.picture),
        untranslated=scene.untranslated(sheet.title, sheet.shows),
        mark_index=ids.index(chosen) if chosen in ids else -1,
        marks=tuple(_row(scene, mark, mark.id == chosen) for mark in sheet.marks),
    )


def _row(scene: Scene, mark: MapMark, is_chosen: bool) -> MapMarkRow:
    return MapMarkRow(
        id=mark.id,
        kind=mark.kind.value,
        label=scene.plain(mark.label),
        text=scene.sentence(mark.text),
        points=tuple(number for point in mark.points for number in point),
        radius=mark.radius,
        least=mark.least,
        most=mark.most,
        told=bool(mark.text),
        current=is_chosen,
    )


@QmlElement
@QmlUncreatable("made by a view model")
class MapViewModel(Projection):
    """A map in front; `id` is empty when there is none. The mark in front goes with its map."""

    props = MapProps

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._picture = FacsimileViewModel(self)
        self._scene: Scene | None = None
        self._sheet: Map | None = None
        self._chosen = ""

    @Property(FacsimileViewModel, constant=True)
    def picture(self) -> FacsimileViewModel:
        return self._picture

    def show_map(self, scene: Scene, sheet: Map | None) -> None:
        """Show this map of the scene, or none."""
        if sheet is None or self._sheet is None or sheet.id != self._sheet.id:
            self._chosen = ""
        self._scene, self._sheet = scene, sheet
        self._picture.show_picture(scene, sheet.picture if sheet else None)
        self.show(derive_map(scene, sheet, self._chosen))

    @Slot(str)
    def choose(self, mark_id: str) -> None:
        """Bring a mark in front; an empty name none."""
        self._chosen = mark_id
        if self._scene is not None:
            self.show(derive_map(self._scene, self._sheet, mark_id))
