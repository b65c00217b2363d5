"""What everybody answered, for a visitor who has answered too."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.crowd import Crowd, Period, Tally
from kiosk.viewmodels.projection import Projection
from kiosk.viewmodels.scene import Scene
from kiosk.visit.visit import Visit

QML_IMPORT_NAME = "Museum.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

ENOUGH: Final = 20


@dataclass(frozen=True, slots=True)
class PeriodRow:
    """A period that can be chosen."""

    period: str
    current: bool


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """How many gave an answer before and after, and their shares of all, 0–1."""

    text: str
    before: int
    after: int
    before_share: float
    after_share: float


@dataclass(frozen=True, slots=True)
class CrowdProps:
    """`voters` is n, those with a verdict; `first_voters` those with a first vote.

    `shown` only from 20 voters on and never before the visitor's own vote; `missing` tells how
    many voters are still needed. `worse`, `kept` and `better` count visits by the way they moved.
    `standing` is that of the visitor's own votes: empty, counting, counted or waiting.
    """

    offered: bool = False
    shown: bool = False
    missing: int = 0
    voters: int = 0
    first_voters: int = 0
    period: str = Period.ALL.value
    standing: str = ""
    worse: int = 0
    kept: int = 0
    better: int = 0
    cited_id: str = ""
    cited_title: str = ""
    cited_by: int = 0
    periods: tuple[PeriodRow, ...] = ()
    answers: tuple[AnswerRow, ...] = ()


def derive_crowd(scene: Scene, crowd: Crowd, wanted: Period) -> CrowdProps:
    """The props of the crowd for this visit; the sums are empty unless they may be seen."""
    period = wanted if crowd.tally(wanted) else next((p for p, _ in crowd.tallies), Period.ALL)
    tally = crowd.tally(period)
    if tally is None or not scene.exhibit.answers:
        return CrowdProps(standing=crowd.standing.value)
    props = CrowdProps(
        offered=has_voted(scene.visit),
        missing=max(0, ENOUGH - tally.voters),
        voters=tally.voters,
        period=period.value,
        standing=crowd.standing.value,
        periods=tuple(PeriodRow(p.value, p is period) for p, _ in crowd.tallies),
    )
    return props if props.missing or not props.offered else _with_sums(props, scene, tally)


def has_voted(visit: Visit) -> bool:
    """Whether the visitor gave an answer of their own."""
    return visit.stance is not None or visit.verdict is not None


def _with_sums(props: CrowdProps, scene: Scene, tally: Tally) -> CrowdProps:
    source, count = tally.cited[0] if tally.cited else ("", 0)
    cited = scene.source(source)
    return replace(
        props,
        shown=True,
        first_voters=sum(tally.stances),
        worse=sum(count for steps, count in tally.shifts if steps < 0),
        kept=sum(count for steps, count in tally.shifts if steps == 0),
        better=sum(count for steps, count in tally.shifts if steps > 0),
        cited_id=source if cited else "",
        cited_title=scene.plain(cited.short_title) if cited else "",
        cited_by=count if cited else 0,
        answers=_answers(scene, tally),
    )


def _answers(scene: Scene, tally: Tally) -> tuple[AnswerRow, ...]:
    first, second = max(sum(tally.stances), 1), max(sum(tally.verdicts), 1)
    rows = zip(scene.exhibit.answers, tally.stances, tally.verdicts, strict=True)
    return tuple(
        AnswerRow(scene.sentence(text), before, after, before / first, after / second)
        for text, before, after in rows
    )


@QmlElement
@QmlUncreatable("made by KioskViewModel")
class CrowdViewModel(Projection):
    """The sums of all visitors, by the period that was chosen."""

    props = CrowdProps

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scene: Scene | None = None
        self._crowd = Crowd()
        self._period = Period.ALL

    def show_scene(self, scene: Scene) -> None:
        """Show the crowd to this visit."""
        self._scene = scene
        self._refresh()

    def show_crowd(self, crowd: Crowd) -> None:
        """Show these sums."""
        self._crowd = crowd
        self._refresh()

    def reset(self) -> None:
        """Back to the period a visit begins with."""
        self._period = Period.ALL
        self._refresh()

    def _refresh(self) -> None:
        if self._scene:
            self.show(derive_crowd(self._scene, self._crowd, self._period))

    @Slot(str)
    def choosePeriod(self, period: str) -> None:
        """Show another period."""
        if period in {known.value for known in Period}:
            self._period = Period(period)
            self._refresh()
