"""What can happen to a visit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from kiosk.visit.place import Place
from kiosk.visit.weighing import Side, Strength


@dataclass(frozen=True, slots=True)
class Woke:
    """The attract loop was touched: on a vote (`answer`), or anywhere else (None)."""

    answer: int | None = None
    home: Place = Place("home")


@dataclass(frozen=True, slots=True)
class Answered:
    """The first vote was given."""

    index: int


@dataclass(frozen=True, slots=True)
class Skipped:
    """The first vote was passed over."""


@dataclass(frozen=True, slots=True)
class Went:
    """A place was chosen."""

    place: Place


@dataclass(frozen=True, slots=True)
class WentBack:
    """The last move was taken back."""


@dataclass(frozen=True, slots=True)
class WentHome:
    """Home was chosen."""


@dataclass(frozen=True, slots=True)
class Stepped:
    """Another step of the source in front was chosen."""

    step: str


@dataclass(frozen=True, slots=True)
class Weighed:
    """A source was laid on the scales."""

    source: str
    side: Side
    strength: Strength


@dataclass(frozen=True, slots=True)
class TookOff:
    """A source was taken off the scales."""

    source: str


@dataclass(frozen=True, slots=True)
class TookBack:
    """The last change on the scales was taken back."""


@dataclass(frozen=True, slots=True)
class Prompted:
    """A prompt was answered."""

    key: str
    index: int


@dataclass(frozen=True, slots=True)
class Decided:
    """The verdict, the second vote, was given."""

    index: int


@dataclass(frozen=True, slots=True)
class Cited:
    """The source that moved the visitor most was named; "" names none."""

    source: str


@dataclass(frozen=True, slots=True)
class Touched:
    """The screen was touched without anything else coming of it."""


@dataclass(frozen=True, slots=True)
class Ticked:
    """Time went by."""


@dataclass(frozen=True, slots=True)
class Played:
    """Sound or film began (True) or ended (False)."""

    playing: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """The page in front holds this many words."""

    words: int


@dataclass(frozen=True, slots=True)
class Assisted:
    """Large text (160 % or more) or speech came into use, or neither is any longer."""

    assisted: bool


@dataclass(frozen=True, slots=True)
class Stayed:
    """The warning was answered: still here."""


@dataclass(frozen=True, slots=True)
class StartedOver:
    """The visitor asked to begin afresh."""


Event: TypeAlias = (
    Woke
    | Answered
    | Skipped
    | Went
    | WentBack
    | WentHome
    | Stepped
    | Weighed
    | TookOff
    | TookBack
    | Prompted
    | Decided
    | Cited
    | Touched
    | Ticked
    | Played
    | Shown
    | Assisted
    | Stayed
    | StartedOver
)
