"""What a player asks of whatever plays recordings, and what it is told by it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

USUAL_VOLUME: Final = 0.8
"""The volume of a visit, from 0 to 1."""


class Silence(StrEnum):
    """Why nothing is heard. Without a device a recording still runs, and its words with it."""

    NONE = ""
    NO_DEVICE = "no-device"
    NO_CODEC = "no-codec"
    BROKEN = "broken"

    @property
    def stands_still(self) -> bool:
        """Whether the recording cannot even run in silence."""
        return self in (Silence.NO_CODEC, Silence.BROKEN)


@dataclass(frozen=True, slots=True)
class Sounding:
    """How a recording stands; `position` and `seconds` (its length, 0 unknown) are seconds."""

    playing: bool = False
    position: float = 0.0
    seconds: float = 0.0
    silence: Silence = Silence.NONE


Hear = Callable[[Sounding], None]
See = Callable[["QImage"], None]


class Loudspeaker(Protocol):
    """Plays one recording at a time. Everything is asked; `hear` tells what came of it."""

    def open(self, file: Path, hear: Hear, see: See | None = None) -> None:
        """Get a recording ready without a sound; whoever heard another one hears it stop.

        `see` is given for a film: it is shown the frames one by one, the first at once.
        """

    def play(self) -> None:
        """Play on from the position."""

    def pause(self) -> None:
        """Stop at the position."""

    def seek(self, seconds: float) -> None:
        """Go to a position in seconds, playing or not."""

    def hasten(self, rate: float) -> None:
        """Play `rate` times as fast, at the same pitch where the system can."""

    def fit(self, width: int) -> None:
        """Show frames `width` px wide, or as wide as can be."""

    def close(self) -> None:
        """Put the recording away; nothing is heard of it any more."""


class QuietRoom:
    """No loudspeaker, where none is wanted: recordings lie still and nobody is told why."""

    def open(self, file: Path, hear: Hear, see: See | None = None) -> None:
        """Nothing."""

    def play(self) -> None:
        """Nothing."""

    def pause(self) -> None:
        """Nothing."""

    def seek(self, seconds: float) -> None:
        """Nothing."""

    def hasten(self, rate: float) -> None:
        """Nothing."""

    def fit(self, width: int) -> None:
        """Nothing."""

    def close(self) -> None:
        """Nothing."""
