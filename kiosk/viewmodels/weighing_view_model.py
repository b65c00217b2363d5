"""Weigh it up: the beam, its blocks and the source being weighed."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.evidence_view_model import LensRow, lens_rows
from kiosk.viewmodels.projection import Projection
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.source_row import SourceRow, source_row
from kiosk.visit.events import TookBack, TookOff, Weighed
from kiosk.visit.weighing import Side, Strength, Weighing, tilt_degrees

QML_IMPORT_NAME = "Museum.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class UntilRow:
    """A time to weigh by; only what is dated no later than `year` counts."""

    year: int
    name: str
    current: bool


@dataclass(frozen=True, slots=True)
class View:
    """How the beam is looked at: a lens, a time (0 is the last one), the source in front."""

    lens: str = ""
    year: int = 0
    chosen: str = ""


@dataclass(frozen=True, slots=True)
class WeighingProps:
    """What QML sees of the beam; `tilt` is in degrees, positive when the better side is down.

    `lens` and `until` name what narrows it; `later` stands aside, dated after the time chosen.
    """

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
    chosen_film_only: bool = False
    chosen_side: str = ""
    chosen_strength: int = 0
    lens: str = ""
    until: str = ""
    until_year: int = 0
    can_take_back: bool = False
    lenses: tuple[LensRow, ...] = ()
    untils: tuple[UntilRow, ...] = ()
    worse: tuple[SourceRow, ...] = ()
    better: tuple[SourceRow, ...] = ()
    not_sure: tuple[SourceRow, ...] = ()
    waiting: tuple[SourceRow, ...] = ()
    later: tuple[SourceRow, ...] = ()


def derive_weighing(scene: Scene, view: View = View()) -> WeighingProps:
    """The beam of this scene, looked at like this."""
    untils = _until_rows(scene, view.year)
    now = next((row for row in untils if row.current), UntilRow(0, "", True))
    seen = [s for s in scene.exhibit.sources if view.lens in ("", *s.lenses)]
    late = {s.id for s in seen if (s.provenance.date.year or 0) > now.year > 0}
    rows = [source_row(scene, source, chosen=source.id == view.chosen) for source in seen]
    on_time = [row for row in rows if row.id not in late]
    front = next((row for row in on_time if row.chosen), None) or _first_waiting(on_time)
    props = replace(
        _on_the_scales(scene.visit.weighing, on_time),
        lens=next((scene.sentence(n.name) for n in scene.exhibit.lenses if n.id == view.lens), ""),
        until=now.name,
        until_year=now.year,
        can_take_back=bool(scene.visit.weighings),
        lenses=lens_rows(scene, view.lens),
        untils=untils,
        later=tuple(row for row in rows if row.id in late),
    )
    return _with_chosen(props, front) if front else props


def _until_rows(scene: Scene, year: int) -> tuple[UntilRow, ...]:
    untils = scene.exhibit.until
    known = year if year in [until.year for until in untils] else 0
    current = known or (untils[-1].year if untils else 0)
    return tuple(UntilRow(u.year, scene.plain(u.name), u.year == current) for u in untils)


def _on_the_scales(weighing: Weighing, rows: list[SourceRow]) -> WeighingProps:
    """The sides and totals of these sources."""
    among = frozenset(row.id for row in rows)
    balance = weighing.balance(among)
    return WeighingProps(
        lean=balance.lean.value,
        tilt=tilt_degrees(balance),
        worse_total=balance.worse,
        better_total=balance.better,
        worse_count=weighing.count(Side.WORSE, among),
        better_count=weighing.count(Side.BETTER, among),
        worse=_on(rows, Side.WORSE),
        better=_on(rows, Side.BETTER),
        not_sure=_on(rows, Side.NOT_SURE),
        waiting=tuple(row for row in rows if not row.side),
    )


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
        chosen_film_only=row.film_only,
        chosen_side=row.side,
        chosen_strength=row.strength,
    )


@QmlElement
@QmlUncreatable("made by KioskViewModel")
class WeighingViewModel(Projection):
    """The beam; the lens, the time and the chosen source last as long as the visit.

    On other pages than its own the beam shows all that was weighed.
    """

    props = WeighingProps
    happened = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scene: Scene | None = None
        self._view = View()

    def show_scene(self, scene: Scene) -> None:
        """Show the beam of this scene."""
        self._scene = scene
        self._refresh()

    def reset(self) -> None:
        """No lens, the last time, nothing chosen."""
        self._look(View())

    def _look(self, view: View) -> None:
        self._view = view
        self._refresh()

    def _refresh(self) -> None:
        if self._scene:
            is_here = self._scene.visit.current.page == "weigh"
            view = self._view if is_here else View(chosen=self._view.chosen)
            self.show(derive_weighing(self._scene, view))

    @Slot(str)
    def showLens(self, lens: str) -> None:
        """See the beam through a lens; empty for all sources."""
        self._look(replace(self._view, lens=lens))

    @Slot(int)
    def showUntil(self, year: int) -> None:
        """Let only what is dated by this year count."""
        self._look(replace(self._view, year=year))

    @Slot(str)
    def choose(self, source_id: str) -> None:
        """Bring a source in front to weigh it."""
        self._look(replace(self._view, chosen=source_id))

    @Slot(str)
    def put(self, side: str) -> None:
        """Lay the chosen source on a side; it counts "some" until the visitor says otherwise."""
        self._weigh(side, self._props.chosen_strength or int(Strength.SOME))

    @Slot(str, str)
    def lay(self, source_id: str, side: str) -> None:
        """Bring a source in front and lay it on a side; any other word takes it off."""
        self.choose(source_id)
        if side in {known.value for known in Side}:
            self.put(side)
        elif self._props.chosen_side:
            self.takeOff()

    @Slot(int)
    def count(self, strength: int) -> None:
        """Let the chosen source count 1–3; nothing happens while it lies on no side."""
        if self._props.chosen_side:
            self._weigh(self._props.chosen_side, strength)

    @Slot()
    def takeOff(self) -> None:
        """Take the chosen source off the scales; it stays in front."""
        self._view = replace(self._view, chosen=self._props.chosen)
        self.happened.emit(TookOff(self._view.chosen))

    @Slot()
    def takeBack(self) -> None:
        """Take back the last change on the scales; the source it changed comes in front.

        A lens or a time that would hide the change gives way.
        """
        scene = self._scene
        if scene and scene.visit.weighings:
            before, now = scene.visit.weighings[-1], scene.visit.weighing
            changed = set(now.weights) ^ set(before.weights)
            self._view = self._showing(scene, next(iter(changed)).source)
            self.happened.emit(TookBack())

    def _showing(self, scene: Scene, source_id: str) -> View:
        """This source in front, through a lens and by a time that do not hide it."""
        view = replace(self._view, chosen=source_id)
        source = next((s for s in scene.exhibit.sources if s.id == source_id), None)
        if source is None:
            return view
        is_late = (source.provenance.date.year or 0) > self._props.until_year > 0
        lens = view.lens if view.lens in ("", *source.lenses) else ""
        return replace(view, lens=lens, year=0 if is_late else view.year)

    def _weigh(self, side: str, strength: int) -> None:
        if self._props.chosen and side in {known.value for known in Side}:
            self._view = replace(self._view, chosen=self._props.chosen)
            kept = Strength(min(max(strength, 1), 3))
            self.happened.emit(Weighed(self._view.chosen, Side(side), kept))
