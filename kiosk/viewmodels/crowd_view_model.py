"""What everybody answered, for a visitor who has answered too."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import count
from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.crowd import Crowd, Period, Tally
from kiosk.viewmodels.marks import mark
from kiosk.viewmodels.projection import Projection
from kiosk.viewmodels.scene import Scene
from kiosk.visit.visit import Visit

QML_IMPORT_NAME = "Museum.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

ENOUGH: Final = 20
MOST_MARKS: Final = 60


@dataclass(frozen=True, slots=True)
class PeriodRow:
    """A period that can be chosen."""

    period: str
    current: bool


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """How many gave an answer before and after, and how many marks stand for them.

    `mine_before` and `mine_after` tell that it is the visitor's own.
    """

    text: str
    mark: str
    before: int
    after: int
    before_marks: int
    after_marks: int
    mine_before: bool
    mine_after: bool


@dataclass(frozen=True, slots=True)
class CrowdProps:
    """`voters` is n, those with a verdict; `first_voters` those with a first vote.

    `shown` only from 20 voters on and never before the visitor's own vote, until which they are
    `locked`; `missing` tells how many voters are still needed. `worse`, `kept` and `better` count
    visits by the way they moved. A mark stands for `each` visitors. `periods` are empty while no
    period has enough voters. `standing` is that of the visitor's own votes: empty, counting,
    counted or waiting.
    """

    locked: bool = False
    offered: bool = False
    shown: bool = False
    missing: int = 0
    voters: int = 0
    first_voters: int = 0
    each: int = 1
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
    if not has_voted(scene.visit):
        return CrowdProps(locked=True)
    props = CrowdProps(
        offered=True,
        missing=max(0, ENOUGH - tally.voters),
        voters=tally.voters,
        period=period.value,
        standing=crowd.standing.value,
        periods=_periods(crowd, period),
    )
    return props if props.missing else _with_sums(props, scene, tally)


def has_voted(visit: Visit) -> bool:
    """Whether the visitor gave an answer of their own."""
    return visit.stance is not None or visit.verdict is not None


def visitors_a_mark(most: int) -> int:
    """The first of 1, 2, 5, 10, 20, 50 … that needs no more than sixty marks for `most`."""
    steps = (step * int(10**power) for power in count() for step in (1, 2, 5))
    return next(each for each in steps if most <= MOST_MARKS * each)


def marks_for(visitors: int, each: int) -> int:
    """The nearest number of marks, and one at least for anybody at all."""
    return max(1, (2 * visitors + each) // (2 * each)) if visitors else 0


def _periods(crowd: Crowd, current: Period) -> tuple[PeriodRow, ...]:
    if len(crowd.tallies) < 2 or all(tally.voters < ENOUGH for _, tally in crowd.tallies):
        return ()
    return tuple(PeriodRow(period.value, period is current) for period, _ in crowd.tallies)


def _with_sums(props: CrowdProps, scene: Scene, tally: Tally) -> CrowdProps:
    source, named = tally.cited[0] if tally.cited else ("", 0)
    cited = scene.source(source)
    first_voters = sum(tally.stances)
    each = visitors_a_mark(max(first_voters, tally.voters))
    return replace(
        props,
        shown=True,
        first_voters=first_voters,
        each=each,
        worse=sum(visits for steps, visits in tally.shifts if steps < 0),
        kept=sum(visits for steps, visits in tally.shifts if steps == 0),
        better=sum(visits for steps, visits in tally.shifts if steps > 0),
        cited_id=source if cited else "",
        cited_title=scene.plain(cited.short_title) or scene.plain(cited.title) if cited else "",
        cited_by=named if cited else 0,
        answers=tuple(_answers(scene, tally, each)),
    )


def _answers(scene: Scene, tally: Tally, each: int) -> Iterator[AnswerRow]:
    answers = scene.exhibit.answers
    rows = zip(answers, tally.stances, tally.verdicts, strict=True)
    for index, (text, before, after) in enumerate(rows):
        yield AnswerRow(
            text=scene.sentence(text),
            mark=mark(index, len(answers)),
            before=before,
            after=after,
            before_marks=marks_for(before, each),
            after_marks=marks_for(after, each),
            mine_before=index == scene.visit.stance,
            mine_after=index == scene.visit.verdict,
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
