"""The one object handed to QML; it owns the others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.kiosk_parts import KioskParts
from kiosk.viewmodels.kiosk_props import KioskProps, Preparing, derive_kiosk
from kiosk.viewmodels.loudspeaker import Loudspeaker
from kiosk.viewmodels.moment import Moment
from kiosk.viewmodels.on_show import OnShow
from kiosk.viewmodels.quick_look import QUICK
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.search_goal import Target, place_of
from kiosk.viewmodels.setting import Setting
from kiosk.viewmodels.showing import Showing
from kiosk.viewmodels.speech_speaker import Speaker
from kiosk.visit import events
from kiosk.visit.advance import advance
from kiosk.visit.place import Place
from kiosk.visit.visit import Phase, Visit

QML_IMPORT_NAME = "Museum.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the application")
class KioskViewModel(KioskParts):
    """Folds events into the visit and shows what follows from it.

    `clock` answers monotonic seconds. `wentToRest` tells that the attract loop has returned, the
    moment at which an exhibit may be exchanged; `happened` tells every `Moment`. Without a
    `loudspeaker` recordings lie still, without a `speaker` nothing is read aloud.
    """

    props = KioskProps
    wentToRest = Signal()
    happened = Signal(object)
    missed = Signal(object, str)

    def __init__(
        self,
        setting: Setting,
        clock: Callable[[], float],
        parent: QObject | None = None,
        loudspeaker: Loudspeaker | None = None,
        speaker: Speaker | None = None,
    ) -> None:
        super().__init__(setting.wish, parent, loudspeaker, speaker)
        self._setting = setting
        self._clock = clock
        self._on_show = OnShow()
        self._preparing = Preparing()
        self._visit = Visit.first(clock())
        self._listen()

    def _listen(self) -> None:
        self._access.changed.connect(self._wish_changed)
        self._source.happened.connect(self._happen)
        self._weighing.happened.connect(self._happen)
        self._source.partnerChosen.connect(self._refresh)
        self._source.swapRequested.connect(self._swap)
        self._search.typed.connect(self.touched)
        self._search.opened.connect(self._open)
        self._search.missed.connect(self._miss)
        self._index.opened.connect(self._open)
        self._sound.assisted.connect(self._speech_switched)
        self._sound.sounded.connect(lambda on: self._happen(events.Played(on)))

    # What the application hands in.

    @property
    def resting(self) -> bool:
        """Whether nobody is here."""
        return self._visit.phase is Phase.ATTRACT

    @property
    def warning(self) -> bool:
        """Whether the visitor is being asked if they are still there."""
        return self._visit.phase is Phase.WARNING

    def show_exhibits(self, showings: tuple[Showing, ...]) -> None:
        """Put these exhibits on show; a visit to one that is gone ends."""
        self._on_show = replace(self._on_show, showings=showings)
        if self._on_show.front is None:
            self._visit = Visit.first(self._clock())
            self._forget()
        self._refresh()

    def show_preparing(self, preparing: Preparing) -> None:
        """Show how far the preparation of pictures has come."""
        self._preparing = preparing
        self._refresh()

    # What QML wishes.

    @Slot()
    def wake(self) -> None:
        """The attract loop was touched beside its answers."""
        several = len(self._on_show.showings) > 1
        self._wake(events.Woke(home=Place("gallery" if several else "home")))
        if several or not self._exhibit.property("hasAnswers"):
            self.skip()

    @Slot(int)
    def wakeWith(self, answer: int) -> None:
        """An answer of the attract loop was touched."""
        self._wake(events.Woke(answer))

    @Slot(int)
    def answer(self, index: int) -> None:
        """The first vote."""
        self._happen(events.Answered(index))

    @Slot()
    def skip(self) -> None:
        """No first vote."""
        self._happen(events.Skipped())

    @Slot(str)
    @Slot(str, str)
    @Slot(str, str, str)
    def go(self, page: str, item: str = "", step: str = "") -> None:
        """Open a page; a source opens at its first step if no other is told."""
        first = "look" if page == "source" else ""
        self._happen(events.Went(Place(page, item, step or first)))

    @Slot(str)
    def lookQuickly(self, source_id: str) -> None:
        """Open a source of the quick look on its one page."""
        self._happen(events.Went(Place("source", source_id, QUICK)))

    @Slot(str)
    def goStep(self, step: str) -> None:
        """Open another step of the source in front."""
        self._happen(events.Stepped(step))

    @Slot()
    def back(self) -> None:
        """Undo the last move."""
        self._happen(events.WentBack())

    @Slot()
    def home(self) -> None:
        """Go to the desk."""
        self._happen(events.WentHome())

    @Slot()
    def startOver(self) -> None:
        """End the visit."""
        self._happen(events.StartedOver())

    @Slot()
    def stay(self) -> None:
        """Still here."""
        self._happen(events.Stayed())

    @Slot()
    def touched(self) -> None:
        """A touch or key that did nothing else."""
        self._happen(events.Touched())

    @Slot()
    def tick(self) -> None:
        """Time went by."""
        self._happen(events.Ticked())

    @Slot(int)
    def shown(self, words: int) -> None:
        """How many words the page in front holds."""
        self._happen(events.Shown(words))

    @Slot(int)
    def decide(self, index: int) -> None:
        """The verdict."""
        self._happen(events.Decided(index))

    @Slot(str)
    def cite(self, source_id: str) -> None:
        """What changed the visitor's mind most."""
        self._happen(events.Cited(source_id))

    @Slot(str)
    def speakLanguage(self, code: str) -> None:
        """Show everything in another of the exhibit's languages; the page stays."""
        speaking = self._on_show.speaking(code)
        if speaking is not self._on_show:
            self._on_show = speaking
            self.touched()
            self._refresh()

    @Slot(str)
    def choose(self, exhibit_id: str) -> None:
        """Open one of several exhibits at its first question; the visitor reads on as before."""
        if self._on_show.holds(exhibit_id):
            self._on_show = replace(self._on_show, chosen=exhibit_id)
            self._visit = Visit.first(self._clock())
            self._refresh()
            self._wake(events.Woke())
            if not self._exhibit.property("hasAnswers"):
                self.skip()

    def weigh(self, event: events.Weighed) -> None:
        """Lay a source on the scales, whichever is in front."""
        self._happen(event)

    # How it comes about.

    def _happen(self, event: events.Event) -> None:
        before, now = self._visit, self._clock()
        self._visit = advance(before, event, now, self._setting.pace)
        self._tell(before, now, isinstance(event, events.Ticked))
        if self._visit.phase is Phase.ATTRACT and before.phase is not Phase.ATTRACT:
            self._rest()
        elif _differs(before, self._visit) or self._visit.phase is Phase.WARNING:
            self._refresh()

    def _tell(self, before: Visit, now: float, ticked: bool) -> None:
        if front := self._on_show.front:
            language, wish = self._on_show.language, self._access.wish
            self.happened.emit(
                Moment(before, self._visit, now, front.exhibit, language, wish, ticked)
            )

    def _wake(self, event: events.Woke) -> None:
        self._happen(event)
        self._assist()

    def _rest(self) -> None:
        self._forget()
        self._refresh()
        self.wentToRest.emit()

    def _forget(self) -> None:
        self._on_show = self._on_show.at_first()
        self._forget_choices()

    def _wish_changed(self) -> None:
        self._assist()
        self._refresh()

    def _assist(self) -> None:
        speaks = bool(self._speech.property("on"))
        self._happen(events.Assisted(self._access.wish.assisted or speaks))

    def _speech_switched(self, on: bool) -> None:
        if on and self.resting:
            self.wake()
        self._assist()

    def _swap(self) -> None:
        here, there = self._visit.current.item, self._partner.focus_id
        if there:
            self._happen(events.Went(Place("source", there, "compare")))
            self._source.comparedWith(here)

    def _open(self, target: Target) -> None:
        """Go where the search leads, and bring in front what was found there."""
        front = self._on_show.front
        place = place_of(target, front.exhibit) if front else None
        if place:
            self._happen(events.Went(place))
            self._source.bring(target)
            self._explore.bring(target)

    def _miss(self, words: str) -> None:
        if front := self._on_show.front:
            self.missed.emit(front.exhibit, words)

    def _refresh(self) -> None:
        front, language = self._on_show.front, self._on_show.language
        if front:
            easy, room = self._access.wish.easy_words, self._setting.tile_cache_mb
            pictures = front.pictures
            self._show_scene(Scene(front.exhibit, self._visit, language, pictures, easy, room))
        self.show(
            derive_kiosk(
                self._setting,
                self._visit,
                self._visit.seconds_left(self._clock(), self._setting.pace),
                language,
                front.exhibit if front else None,
                self._on_show.showings,
                self._preparing,
            )
        )


def _differs(before: Visit, after: Visit) -> bool:
    """Whether anything is new that a page shows: not the last touch, nor how long a page is."""
    if after is before:
        return False
    return replace(before, touched=after.touched, words=after.words) != after
