"""What QML sees of a player."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.bundle.recording import Recording
from kiosk.viewmodels.loudspeaker import Sounding
from kiosk.viewmodels.player_cues import CueRow
from kiosk.viewmodels.scene import Scene

RATES = (0.75, 1.0, 1.25, 1.5)


@dataclass(frozen=True, slots=True)
class RateRow:
    """A speed to choose; 1 is as recorded."""

    rate: float
    current: bool


@dataclass(frozen=True, slots=True)
class RecordingRow:
    """One of several recordings; `title` may be empty."""

    number: int
    title: str
    current: bool


@dataclass(frozen=True, slots=True)
class Tuning:
    """How the visitor wants recordings played."""

    rate: float = 1.0
    captions: bool = True


@dataclass(frozen=True, slots=True)
class PlayerProps:
    """`present`: the source has a recording; `listening`: the player is in front of the words.

    `position` and `seconds` are seconds. `lit` numbers the cues being said, `current` is the last
    that began (-1: none). `silence` is empty, `no-device`, `no-codec` or `broken`.
    `captions_language` is empty when the words are in the visitor's own. `film` is set when there
    are pictures to see, `aspect` times as wide as high; `soundless` when they have no sound.
    `saying` is what is being said, with who says it.
    """

    present: bool = False
    listening: bool = False
    title: str = ""
    credit: str = ""
    rights: str = ""
    playable: bool = False
    playing: bool = False
    position: float = 0.0
    seconds: float = 0.0
    rate: float = 1.0
    captions_on: bool = True
    captions_language: str = ""
    silence: str = ""
    film: bool = False
    aspect: float = 1.0
    soundless: bool = False
    saying: str = ""
    current: int = -1
    lit: tuple[int, ...] = ()
    rates: tuple[RateRow, ...] = ()
    recordings: tuple[RecordingRow, ...] = ()
    cues: tuple[CueRow, ...] = ()


def rate_rows(rate: float) -> tuple[RateRow, ...]:
    """The speeds, `rate` being the current one."""
    return tuple(RateRow(each, each == rate) for each in RATES)


def recording_rows(
    scene: Scene, recordings: tuple[Recording, ...], front: Recording
) -> tuple[RecordingRow, ...]:
    """The recordings of a source, `front` being the current one."""
    return tuple(
        RecordingRow(number, scene.plain(recording.title), recording is front)
        for number, recording in enumerate(recordings, 1)
    )


def length(recording: Recording, sounding: Sounding) -> float:
    """Seconds that a recording lasts, as its file says or else as it was found in playing."""
    return recording.seconds or sounding.seconds
