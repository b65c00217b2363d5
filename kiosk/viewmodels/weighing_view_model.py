"""Weigh it up: the beam, its blocks and the source being weighed."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.evidence_view_model import LensRow, lens_rows
from kiosk.viewmodels.projection import Projection
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.source_row import SourceRow, source_row
from kiosk.visit.events import TookOff, Weighed
from kiosk.visit.weighing import Side, Strength, tilt_degrees

QML_IMPORT_NAME = "Museum.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class WeighingProps:
    """What QML sees of the beam; `tilt` is in degrees, positive when the better side is down."""

    lean: str = "empty"
    tilt: float = 0.0
    worse_total: int = 0
    better_total: int = 0
    worse_count: int = 0
    better_count: int = 0
    chosen: str = ""
    chosen_number: int = 0
    chosen_title: str = ""
    chosen_kind: str = ""
    chosen_date: str = ""
    chosen_picture: str = ""
    chosen_alt: str = ""
    chosen_crop: QRectF = field(default_factory=QRectF)
    chosen_side: str = ""
    chosen_strength: int = 0
    lenses: tuple[LensRow, ...] = ()
    worse: tuple[SourceRow, ...] = ()
    better: tuple[SourceRow, ...] = ()
    not_sure: tuple[SourceRow, ...] = ()
    waiting: tuple[SourceRow, ...] = ()


def derive_weighing(scene: Scene, lens: str, chosen: str) -> WeighingProps:
    """The beam of this scene seen through a lens, with one source chosen."""
    among, weighing = scene.among(lens), scene.visit.weighing
    balance = weighing.balance(among)
    rows = [
        source_row(scene, source, chosen=source.id == chosen)
        for source in scene.exhibit.sources
        if among is None or source.id in among
    ]
    front = next((row for row in rows if row.chosen), None) or _first_waiting(rows)
    props = WeighingProps(
        lean=balance.lean.value,
        tilt=tilt_degrees(balance),
        worse_total=balance.worse,
        better_total=balance.better,
        worse_count=weighing.count(Side.WORSE, among),
        better_count=weighing.count(Side.BETTER, among),
        lenses=lens_rows(scene, lens),
        worse=_on(rows, Side.WORSE),
        better=_on(rows, Side.BETTER),
        not_sure=_on(rows, Side.NOT_SURE),
        waiting=tuple(row for row in rows if not row.side),
    )
    return _with_chosen(props, front) if front else props


def _first_waiting(rows: list[SourceRow]) -> SourceRow | None:
    return next((row for row in rows if not row.side), rows[0] if rows else None)


def _on(rows: list[SourceRow], side: Side) -> tuple[SourceRow, ...]:
    return tuple(row for row in rows if row.side == side.value)


def _with_chosen(props: WeighingProps, row: SourceRow) -> WeighingProps:
    return replace(
        props,
        chosen=row.id,
        chosen_number=row.number,
        chosen_title=row.short_title,
        chosen_kind=row.kind,
        chosen_date=row.date,
        chosen_picture=row.picture,
        chosen_alt=row.alt,
        chosen_crop=row.crop,
        chosen_side=row.side,
        chosen_strength=row.strength,
    )


@QmlElement
@QmlUncreatable("made by KioskViewModel")
class WeighingViewModel(Projection):
    """The beam; the lens and the chosen source last as long as the visit."""

    props = WeighingProps
    happened = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scene: Scene | None = None
        self._lens = ""
        self._chosen = ""

    def show_scene(self, scene: Scene) -> None:
        """Show the beam of this scene."""
        self._scene = scene
        self._refresh()

    def reset(self) -> None:
        """No lens, nothing chosen."""
        self._lens = self._chosen = ""
        self._refresh()

    def _refresh(self) -> None:
        if self._scene:
            self.show(derive_weighing(self._scene, self._lens, self._chosen))

    @Slot(str)
    def showLens(self, lens: str) -> None:
        """See the beam through a lens; empty for all sources."""
        self._lens = lens
        self._refresh()

    @Slot(str)
    def choose(self, source_id: str) -> None:
        """Bring a source in front to weigh it."""
        self._chosen = source_id
        self._refresh()

    @Slot(str)
    def put(self, side: str) -> None:
        """Lay the chosen source on a side; it counts "some" until the visitor says otherwise."""
        self._weigh(side, self._props.chosen_strength or int(Strength.SOME))

    @Slot(int)
    def count(self, strength: int) -> None:
        """Let the chosen source count 1–3; nothing happens while it lies on no side."""
        if self._props.chosen_side:
            self._weigh(self._props.chosen_side, strength)

    @Slot()
    def takeOff(self) -> None:
        """Take the chosen source off the scales; it stays in front."""
        self._chosen = self._props.chosen
        self.happened.emit(TookOff(self._chosen))

    def _weigh(self, side: str, strength: int) -> None:
        if self._props.chosen and side in {known.value for known in Side}:
            self._chosen = self._props.chosen
            kept = Strength(min(max(strength, 1), 3))
            self.happened.emit(Weighed(self._chosen, Side(side), kept))
