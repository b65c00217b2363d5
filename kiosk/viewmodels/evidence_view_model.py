"""The evidence wall: all sources, narrowed by lens, nation, kind or what is still to weigh."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bundle.source import Source
from kiosk.viewmodels.projection import Projection
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.source_row import SourceRow, source_row

QML_IMPORT_NAME = "Museum.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
_COMMA = re.compile(r"[,،]")


@dataclass(frozen=True, slots=True)
class LensRow:
    """A lens with the number of its sources; the first row, with an empty id, means all."""

    id: str
    name: str
    question: str
    count: int
    current: bool


@dataclass(frozen=True, slots=True)
class FilterRow:
    """A nation or kind as the visitor reads it; the first row, empty, means any."""

    name: str
    current: bool


@dataclass(frozen=True, slots=True)
class Filters:
    """What narrows the wall; empty texts narrow nothing. Nation and kind in the original."""

    lens: str = ""
    nation: str = ""
    kind: str = ""
    only_unweighed: bool = False


@dataclass(frozen=True, slots=True)
class EvidenceProps:
    """What QML sees of the wall; `total` counts all sources, `sources` the ones that pass."""

    total: int = 0
    weighed: int = 0
    only_unweighed: bool = False
    nation: str = ""
    kind: str = ""
    sources: tuple[SourceRow, ...] = ()
    lenses: tuple[LensRow, ...] = ()
    nations: tuple[FilterRow, ...] = ()
    kinds: tuple[FilterRow, ...] = ()


def derive_evidence(scene: Scene, filters: Filters) -> EvidenceProps:
    """The wall of this scene behind these filters."""
    sources = scene.exhibit.sources
    passing = (source for source in sources if _passes(scene, source, filters))
    return EvidenceProps(
        total=len(sources),
        weighed=len(scene.visit.weighing.weights),
        only_unweighed=filters.only_unweighed,
        nation=filters.nation,
        kind=filters.kind,
        sources=tuple(source_row(scene, source) for source in passing),
        lenses=lens_rows(scene, filters.lens),
        nations=_filters(_nations(scene), filters.nation),
        kinds=_filters((scene.plain(s.provenance.kind) for s in sources), filters.kind),
    )


def lens_rows(scene: Scene, current: str) -> tuple[LensRow, ...]:
    """All lenses of the exhibit behind a first row that means all; none when it names none."""
    lenses, sources = scene.exhibit.lenses, scene.exhibit.sources
    if not lenses:
        return ()
    return (
        LensRow("", "", "", len(sources), current == ""),
        *(
            LensRow(
                id=lens.id,
                name=scene.sentence(lens.name),
                question=scene.sentence(lens.question),
                count=sum(lens.id in source.lenses for source in sources),
                current=lens.id == current,
            )
            for lens in lenses
        ),
    )


def _passes(scene: Scene, source: Source, filters: Filters) -> bool:
    facts = source.provenance
    return (
        (not filters.lens or filters.lens in source.lenses)
        and filters.nation in ("", *_several(scene.plain(facts.nation)))
        and filters.kind in ("", scene.plain(facts.kind))
        and not (filters.only_unweighed and scene.visit.weighing.of(source.id))
    )


def _nations(scene: Scene) -> Iterable[str]:
    told = (scene.plain(source.provenance.nation) for source in scene.exhibit.sources)
    return (nation for names in told for nation in _several(names))


def _several(names: str) -> tuple[str, ...]:
    """The names that stand in a text with commas, Western or Arabic."""
    return tuple(name.strip() for name in _COMMA.split(names))


def _filters(names: Iterable[str], current: str) -> tuple[FilterRow, ...]:
    return tuple(FilterRow(name, name == current) for name in ("", *sorted({*names} - {""})))


@QmlElement
@QmlUncreatable("made by KioskViewModel")
class EvidenceViewModel(Projection):
    """The wall with its filters, which last as long as the visit."""

    props = EvidenceProps

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scene: Scene | None = None
        self._filters = Filters()

    def show_scene(self, scene: Scene) -> None:
        """Show the wall of this scene; another language forgets filters named in the last."""
        if self._scene and self._scene.language != scene.language:
            self._filters = replace(self._filters, nation="", kind="")
        self._scene = scene
        self.show(derive_evidence(scene, self._filters))

    def reset(self) -> None:
        """All sources again."""
        self._narrow(Filters())

    def _narrow(self, filters: Filters) -> None:
        self._filters = filters
        if self._scene:
            self.show(derive_evidence(self._scene, filters))

    @Slot(str)
    def showLens(self, lens: str) -> None:
        """Narrow the wall to a lens; empty for all."""
        self._narrow(replace(self._filters, lens=lens))

    @Slot(str)
    def showNation(self, nation: str) -> None:
        """Narrow the wall to a nation; empty for any."""
        self._narrow(replace(self._filters, nation=nation))

    @Slot(str)
    def showKind(self, kind: str) -> None:
        """Narrow the wall to a kind of source; empty for any."""
        self._narrow(replace(self._filters, kind=kind))

    @Slot(bool)
    def showUnweighed(self, only: bool) -> None:
        """Narrow the wall to what was not weighed yet."""
        self._narrow(replace(self._filters, only_unweighed=only))
