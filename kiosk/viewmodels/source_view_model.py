"""The source in front, or the partner it is compared with."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bundle.region import Region
from kiosk.bundle.source import Source, Step
from kiosk.viewmodels import lit_words
from kiosk.viewmodels.facsimile_view_model import FacsimileViewModel
from kiosk.viewmodels.lit_words import Lit
from kiosk.viewmodels.loudspeaker import Loudspeaker
from kiosk.viewmodels.nearest import LinePlaces
from kiosk.viewmodels.player_view_model import PlayerViewModel
from kiosk.viewmodels.projection import Projection
from kiosk.viewmodels.reading_versions import Version
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.search_goal import Target
from kiosk.viewmodels.source_props import (
    SourceFocus,
    SourceProps,
    derive_source,
    page_in_front,
    readings_in_front,
)
from kiosk.viewmodels.source_steps import prompt_key
from kiosk.visit.events import Event, Prompted, Weighed
from kiosk.visit.weighing import Side, Strength

QML_IMPORT_NAME = "Museum.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by KioskViewModel")
class SourceViewModel(Projection):
    """Shows one source. What is lit or which page is in front is kept here until another comes.

    A page that is being left stays as it is: without a source, what was shown last is shown on.
    Lighting a line says `litChanged` and nothing else, however long the transcript is.
    """

    props = SourceProps
    litChanged = Signal()
    happened = Signal(object)
    partnerChosen = Signal()
    swapRequested = Signal()

    def __init__(
        self, parent: QObject | None = None, loudspeaker: Loudspeaker | None = None
    ) -> None:
        super().__init__(parent)
        self._facsimile = FacsimileViewModel(self)
        self._player = PlayerViewModel(loudspeaker, self)
        self._player.spoken.connect(self.light)
        self._scene: Scene | None = None
        self._source: Source | None = None
        self._step = Step.LOOK.value
        self._focus = SourceFocus()
        self._version: Version | None = None
        self._places = LinePlaces()
        self._lit = Lit()

    @Property(FacsimileViewModel, constant=True)
    def facsimile(self) -> FacsimileViewModel:
        return self._facsimile

    @Property(PlayerViewModel, constant=True)
    def player(self) -> PlayerViewModel:
        return self._player

    @Property(int, notify=litChanged)
    def litLine(self) -> int:
        """The lit line, counted from 0; -1 for none."""
        return self._lit.line

    @Property(QRectF, notify=litChanged)
    def litRegion(self) -> QRectF:
        """Where the lit line stands on the picture, in percent; empty where that is not known."""
        return _rect(lit_words.region_of(self._lit, self._version))

    @Property(QRectF, notify=litChanged)
    def litWord(self) -> QRectF:
        """Where the lit word stands on the picture, in percent; empty for none."""
        return _rect(lit_words.box_of(self._lit, self._version))

    @Property(list, notify=litChanged)
    def litPieces(self) -> list[str]:
        """The lit line in pieces, as `LineRow.pieces`; empty while no word of it is lit."""
        return list(lit_words.pieces_with_word(self._lit, self._version))

    @property
    def focus(self) -> SourceFocus:
        """What of the source is in front."""
        return self._focus

    @property
    def focus_id(self) -> str:
        """The identifier of the source shown; empty without one."""
        return self._source.id if self._source else ""

    def reset(self) -> None:
        """Recordings are played as a visit finds them, and nothing that was answered is left."""
        self._player.reset()
        self.show(SourceProps())

    def show_source(self, scene: Scene, source: Source | None, step: str) -> None:
        """Show a source at a step; another source than before starts at its first page."""
        if source is None or self._source is None or source.id != self._source.id:
            self._focus, self._version = SourceFocus(), None
        self._scene, self._source, self._step = scene, source, step or Step.LOOK.value
        self._refresh()
        self._show_player(scene)

    def _show_player(self, scene: Scene) -> None:
        reading = self._version.reading if self._version else None
        self._player.show_source(scene, self._source, reading, self._step)

    def _refresh(self) -> None:
        if self._scene is None or self._source is None:
            self._show_version(None)
            return
        page = page_in_front(self._source, self._focus)
        self._facsimile.show_picture(self._scene, page.picture if page else None)
        self.show(derive_source(self._scene, self._source, self._step, self._focus))
        self._show_version(readings_in_front(self._scene, self._source, self._focus)[1])

    def _show_version(self, version: Version | None) -> None:
        before, self._version = self._version, version
        if version != before:
            self._lit = lit_words.carried(self._lit, before, version)
            self.litChanged.emit()

    def _light(self, lit: Lit) -> None:
        if lit != self._lit:
            self._lit = lit
            self.litChanged.emit()

    def _look_at(self, focus: SourceFocus) -> None:
        if focus != self._focus:
            self._focus = focus
            self._refresh()

    def _tell(self, event: Event) -> None:
        self.happened.emit(event)

    @Slot(int)
    def showPage(self, index: int) -> None:
        """Bring a page in front, nothing lit; it is read as the page before was."""
        if self._source and 0 <= index < len(self._source.pages):
            self._light(Lit())
            self._look_at(replace(self._focus, page=index))
            if self._scene:
                self._show_player(self._scene)

    @Slot(int)
    def showReading(self, index: int) -> None:
        """Bring a reading in front; what is lit stays lit, or what lies in its place."""
        self._player.listen(False)
        if 0 <= index < len(self._props.readings):
            self._look_at(replace(self._focus, reading=self._props.readings[index].kind))

    @Slot(int)
    def light(self, line: int) -> None:
        """Light a line; -1 lights none."""
        count = len(self._version.reading.lines) if self._version else 0
        self._light(Lit(line) if 0 <= line < count else Lit())

    def bring(self, target: Target) -> None:
        """Bring what the search found in front: words of a recording, or a line, lit, on its page
        and in its reading.
        """
        if self._source is None or target.item != self._source.id:
            return
        if target.moment >= 0:
            self._player.bring(target.page, target.moment)
        elif target.line >= 0:
            self.showPage(target.page)
            kinds = [reading.kind for reading in self._props.readings]
            if target.reading in kinds:
                self.showReading(kinds.index(target.reading))
            self.light(target.line)

    @Slot(bool)
    def follow(self, wanted: bool) -> None:
        """Let the words follow the picture while it is moved, or not."""
        self._look_at(replace(self._focus, follows=wanted))

    @Slot(float, float)
    def lightAt(self, x: float, y: float) -> None:
        """The picture was moved to a point (percent): light the line there or nearest to it."""
        line = self._line_at(x, y) if self._focus.follows else -1
        if line not in (-1, self._lit.line):
            self._light(Lit(line))

    @Slot(float, float)
    def touchAt(self, x: float, y: float) -> None:
        """The picture was touched at a point (percent): light the line there, and its word."""
        line = self._line_at(x, y)
        if self._version and line >= 0:
            self._light(lit_words.touched(self._version, line, x, y))

    def _line_at(self, x: float, y: float) -> int:
        lines = self._version.reading.lines if self._version else ()
        if lines is not self._places.lines:
            self._places = LinePlaces(lines)
        return self._places.nearest(x, y)

    @Slot(int, int)
    def answer(self, prompt: int, answer: int) -> None:
        """Answer a prompt of the step in front."""
        if self._source:
            self._tell(Prompted(prompt_key(self._source, self._step, prompt), answer))

    @Slot(int)
    def guideTo(self, stop: int) -> None:
        """Bring a stop of the guided look in front; -1 ends it."""
        if self._source and -1 <= stop < len(self._source.guided_look):
            page = self._props.guide[stop].page if stop >= 0 else self._focus.page
            self._look_at(replace(self._focus, guide=stop, page=page))

    @Slot(str)
    def comparedWith(self, source_id: str) -> None:
        """Choose the source to compare with."""
        self._focus = replace(self._focus, partner=source_id)
        self.partnerChosen.emit()

    @Slot()
    def swap(self) -> None:
        """Let the source and its partner change places."""
        self.swapRequested.emit()

    @Slot(str, int)
    def weigh(self, side: str, strength: int) -> None:
        """Put the source on a side with a strength of 1–3."""
        if self._source and side in {known.value for known in Side}:
            kept = Strength(min(max(strength, 1), 3))
            self._tell(Weighed(self._source.id, Side(side), kept))


def _rect(region: Region) -> QRectF:
    return QRectF(region.x, region.y, region.width, region.height)
