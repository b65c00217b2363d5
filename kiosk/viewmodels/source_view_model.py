"""The source in front, or the partner it is compared with."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bundle.source import Source, Step
from kiosk.viewmodels.facsimile_view_model import FacsimileViewModel
from kiosk.viewmodels.loudspeaker import Loudspeaker
from kiosk.viewmodels.nearest import nearest_line
from kiosk.viewmodels.player_view_model import PlayerViewModel
from kiosk.viewmodels.projection import Projection
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.source_props import (
    SourceFocus,
    SourceProps,
    derive_source,
    page_in_front,
    reading_in_front,
)
from kiosk.viewmodels.source_steps import prompt_key
from kiosk.visit.events import Event, Played, Prompted, Weighed
from kiosk.visit.weighing import Side, Strength

QML_IMPORT_NAME = "Museum.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by KioskViewModel")
class SourceViewModel(Projection):
    """Shows one source. What is lit or which page is in front is kept here until another comes."""

    props = SourceProps
    happened = Signal(object)
    partnerChosen = Signal()
    swapRequested = Signal()

    def __init__(
        self, parent: QObject | None = None, loudspeaker: Loudspeaker | None = None
    ) -> None:
        super().__init__(parent)
        self._facsimile = FacsimileViewModel(self)
        self._player = PlayerViewModel(loudspeaker, self)
        self._player.played.connect(lambda playing: self._tell(Played(playing)))
        self._player.spoken.connect(self.light)
        self._scene: Scene | None = None
        self._source: Source | None = None
        self._step = Step.LOOK.value
        self._focus = SourceFocus()

    @Property(FacsimileViewModel, constant=True)
    def facsimile(self) -> FacsimileViewModel:
        return self._facsimile

    @Property(PlayerViewModel, constant=True)
    def player(self) -> PlayerViewModel:
        return self._player

    @property
    def focus(self) -> SourceFocus:
        """What of the source is in front."""
        return self._focus

    @property
    def focus_id(self) -> str:
        """The identifier of the source shown; empty without one."""
        return self._source.id if self._source else ""

    def reset(self) -> None:
        """Recordings are played as a visit finds them."""
        self._player.reset()

    def show_source(self, scene: Scene, source: Source | None, step: str) -> None:
        """Show a source at a step; another source than before starts at its first page."""
        if source is None or self._source is None or source.id != self._source.id:
            self._focus = SourceFocus()
        self._scene, self._source, self._step = scene, source, step or Step.LOOK.value
        self._refresh()
        self._show_player(scene)

    def _show_player(self, scene: Scene) -> None:
        reading = reading_in_front(self._source, self._focus) if self._source else None
        self._player.show_source(scene, self._source, reading, self._step)

    def _refresh(self) -> None:
        if self._scene is None or self._source is None:
            self.show(SourceProps())
            return
        page = page_in_front(self._source, self._focus)
        self._facsimile.show_picture(self._scene, page.picture if page else None)
        self.show(derive_source(self._scene, self._source, self._step, self._focus))

    def _look_at(self, focus: SourceFocus) -> None:
        if focus != self._focus:
            self._focus = focus
            self._refresh()

    def _tell(self, event: Event) -> None:
        self.happened.emit(event)

    @Slot(int)
    def showPage(self, index: int) -> None:
        """Bring a page in front; its first reading, nothing lit."""
        if self._source and 0 <= index < len(self._source.pages):
            self._look_at(replace(self._focus, page=index, reading=0, lit=-1))
            if self._scene:
                self._show_player(self._scene)

    @Slot(int)
    def showReading(self, index: int) -> None:
        """Bring a reading in front; the lit line stays lit where the reading has it."""
        self._player.listen(False)
        page = page_in_front(self._source, self._focus) if self._source else None
        if page and 0 <= index < len(page.readings):
            lit = self._focus.lit if self._focus.lit < len(page.readings[index].lines) else -1
            self._look_at(replace(self._focus, reading=index, lit=lit))

    @Slot(int)
    def light(self, line: int) -> None:
        """Light a line; -1 lights none."""
        reading = reading_in_front(self._source, self._focus) if self._source else None
        count = len(reading.lines) if reading else 0
        self._look_at(replace(self._focus, lit=line if -1 <= line < count else -1))

    @Slot(float, float)
    def lightAt(self, x: float, y: float) -> None:
        """Light the line whose region holds the point (percent), or lies nearest to it."""
        reading = reading_in_front(self._source, self._focus) if self._source else None
        if reading and (line := nearest_line(reading.lines, x, y)) >= 0:
            self.light(line)

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
