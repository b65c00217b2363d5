"""A visit: from the first touch until the attract loop returns."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.visit.pace import Pace
from kiosk.visit.place import Place
from kiosk.visit.weighing import Weighing


class Phase(StrEnum):
    """What the screen is doing for whoever stands there."""

    ATTRACT = "attract"
    STANCE = "stance"
    VISITING = "visiting"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Visit:
    """Everything the kiosk knows about the person in front of it. Times are seconds.

    `places` is the history and its last entry is where the visitor is; it is empty only in the
    attract loop. `weighings` are what lay on the scales before each change, the latest last.
    `looked` holds the sources opened, `read` the pages opened as "chapter/page",
    `answers` the prompts answered as (key, index), `touched` the last sign of life, `warned` when
    the warning came up, `words` how many words are on the page shown, `assisted` whether large
    text or speech is in use.
    """

    phase: Phase = Phase.ATTRACT
    places: tuple[Place, ...] = ()
    home: Place = Place("home")
    stance: int | None = None
    stance_skipped: bool = False
    verdict: int | None = None
    cited: str = ""
    weighing: Weighing = Weighing()
    weighings: tuple[Weighing, ...] = ()
    looked: frozenset[str] = frozenset()
    read: frozenset[str] = frozenset()
    answers: tuple[tuple[str, int], ...] = ()
    started: float = 0.0
    touched: float = 0.0
    warned: float | None = None
    playing: bool = False
    words: int = 0
    assisted: bool = False

    @classmethod
    def first(cls, now: float) -> Visit:
        """Nobody here yet: the attract loop."""
        return cls(started=now, touched=now)

    @property
    def current(self) -> Place:
        """Where the visitor is; in the attract loop, where a visit would begin."""
        return self.places[-1] if self.places else self.home

    def answer(self, key: str) -> int | None:
        """What was answered to a prompt, or None."""
        return dict(self.answers).get(key)

    def seconds_left(self, now: float, pace: Pace) -> float:
        """Seconds until the visit is wiped: the whole warning unless it is running."""
        if self.warned is None:
            return pace.warning_seconds
        return min(max(self.warned + pace.warning_seconds - now, 0.0), pace.warning_seconds)
