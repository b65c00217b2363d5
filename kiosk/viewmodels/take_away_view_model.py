"""The take-away: the visitor's own verdict and three sources, to be read and to be scanned."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bundle.source import Source
from kiosk.viewmodels.projection import Projection
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.take_away_text import Kept, shortened, whole
from kiosk.viewmodels.text_code import code_of, modules_of
from kiosk.visit.weighing import Side

QML_IMPORT_NAME = "Museum.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST_SOURCES: Final = 3


@dataclass(frozen=True, slots=True)
class KeptRow:
    """A source that is taken home; `reference` tells who holds it and under which name."""

    number: int
    title: str
    reference: str


@dataclass(frozen=True, slots=True)
class TakeAwayProps:
    """`text` is what the code holds, `shorter` whether that is less than what is to be read.

    `code` is for the picture provider of that name, `modules` how many it has along a side.
    Without a sentence of the visitor's there is no code.
    """

    question: str = ""
    text: str = ""
    shorter: bool = False
    code: str = ""
    modules: int = 0
    sources: tuple[KeptRow, ...] = ()


def derive_take_away(scene: Scene, sentence: str) -> TakeAwayProps:
    """The take-away of this visit; `sentence` says the verdict in the visitor's language."""
    if not sentence:
        return TakeAwayProps()
    sources = kept_sources(scene)
    question = scene.plain(scene.exhibit.question) or scene.plain(scene.exhibit.title)
    kept = tuple(Kept(_name(scene, s), scene.plain(s.provenance.reference)) for s in sources)
    text = shortened(question, scene.plain(scene.exhibit.title), sentence, kept)
    code = code_of(text)
    return TakeAwayProps(
        question=question,
        text=text,
        shorter=text != whole(question, sentence, kept),
        code=code,
        modules=modules_of(code),
        sources=tuple(KeptRow(s.number, _name(scene, s), _reference(scene, s)) for s in sources),
    )


def kept_sources(scene: Scene) -> tuple[Source, ...]:
    """The source that was named first, then the heaviest on the scales, then the quick look's."""
    visit = scene.visit
    laid = (weight for weight in visit.weighing.weights if weight.side is not Side.NOT_SURE)
    heaviest = sorted(laid, key=lambda weight: -weight.strength)
    names = (visit.cited, *(weight.source for weight in heaviest), *scene.exhibit.quick_look)
    found = (scene.source(name) for name in dict.fromkeys(names))
    return tuple(source for source in found if source)[:MOST_SOURCES]


def _name(scene: Scene, source: Source) -> str:
    return scene.plain(source.short_title) or scene.plain(source.title)


def _reference(scene: Scene, source: Source) -> str:
    facts = source.provenance
    told = (scene.plain(wording) for wording in (facts.held_by, facts.reference))
    return ", ".join(part for part in told if part)


@QmlElement
@QmlUncreatable("made by KioskViewModel")
class TakeAwayViewModel(Projection):
    """The take-away while it is open; nothing of it is kept when it is not."""

    props = TakeAwayProps

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scene: Scene | None = None
        self._sentence = ""

    def show_scene(self, scene: Scene) -> None:
        """Show the take-away of this visit."""
        self._scene = scene
        if self._sentence:
            self._refresh()

    def reset(self) -> None:
        """Forget what was said."""
        self.say("")

    def _refresh(self) -> None:
        if self._scene:
            self.show(derive_take_away(self._scene, self._sentence))

    @Slot(str)
    def say(self, sentence: str) -> None:
        """The verdict in words, as the screen says it; empty when nothing is shown any more."""
        self._sentence = sentence
        self._refresh()
