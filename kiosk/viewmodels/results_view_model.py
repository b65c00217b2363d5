"""Results: how far the visitor moved, and what the evidence on the beam said."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.projection import Projection
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.source_row import SourceRow, source_row

QML_IMPORT_NAME = "Museum.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class LensResultRow:
    """The visitor's own balance through one lens."""

    name: str
    question: str
    worse: int
    better: int
    lean: str


@dataclass(frozen=True, slots=True)
class ResultsProps:
    """`stance` and `verdict` are indexes of answers, -1 when not given; `shift` their difference.

    `sources` are what the visitor opened or weighed: the candidates for what changed their mind.
    """

    stance: int = -1
    verdict: int = -1
    shift: int = 0
    has_both: bool = False
    worse_total: int = 0
    better_total: int = 0
    lean: str = "empty"
    cited_id: str = ""
    cited_title: str = ""
    closing_line: str = ""
    lenses: tuple[LensResultRow, ...] = ()
    sources: tuple[SourceRow, ...] = ()


def derive_results(scene: Scene) -> ResultsProps:
    """The results of this visit alone."""
    visit = scene.visit
    balance = visit.weighing.balance()
    both = visit.stance is not None and visit.verdict is not None
    cited = scene.source(visit.cited)
    return ResultsProps(
        stance=-1 if visit.stance is None else visit.stance,
        verdict=-1 if visit.verdict is None else visit.verdict,
        shift=(visit.verdict or 0) - (visit.stance or 0) if both else 0,
        has_both=both,
        worse_total=balance.worse,
        better_total=balance.better,
        lean=balance.lean.value,
        cited_id=visit.cited,
        cited_title=scene.plain(cited.short_title) if cited else "",
        closing_line=scene.sentence(scene.exhibit.closing_line),
        lenses=_lenses(scene),
        sources=_candidates(scene),
    )


def _lenses(scene: Scene) -> tuple[LensResultRow, ...]:
    rows = []
    for lens in scene.exhibit.lenses:
        balance = scene.visit.weighing.balance(scene.among(lens.id))
        rows.append(
            LensResultRow(
                name=scene.sentence(lens.name),
                question=scene.sentence(lens.question),
                worse=balance.worse,
                better=balance.better,
                lean=balance.lean.value,
            )
        )
    return tuple(rows)


def _candidates(scene: Scene) -> tuple[SourceRow, ...]:
    visit = scene.visit
    known = visit.looked | {weight.source for weight in visit.weighing.weights}
    return tuple(
        source_row(scene, source, chosen=source.id == visit.cited)
        for source in scene.exhibit.sources
        if source.id in known
    )


@QmlElement
@QmlUncreatable("made by KioskViewModel")
class ResultsViewModel(Projection):
    """The results of this visit."""

    props = ResultsProps
