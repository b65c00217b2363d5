"""What speech asks of whatever says the words, and what it is told by it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

RATES: Final = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
"""How many times as fast as the voice's own speed."""
VOLUMES: Final = (0.2, 0.4, 0.6, 0.8, 1.0)
"""Shares of what the loudspeaker gives."""
USUAL_VOLUME: Final = 0.6


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence to say: in a BCP 47 language, `rate` times as fast, `volume` from 0 to 1.

    `recording` is a file in which somebody says it, None when a voice has to.
    """

    text: str
    language: str
    rate: float = 1.0
    volume: float = USUAL_VOLUME
    recording: Path | None = None


@dataclass(frozen=True, slots=True)
class Ears:
    """`voices` is told the languages that can be spoken (two or three letters; none when nothing
    can be), `said` the number of a sentence that is over.
    """

    voices: Callable[[frozenset[str]], None]
    said: Callable[[int], None]


class Speaker(Protocol):
    """Says one sentence at a time; a new one replaces the one before, which is not told then."""

    def open(self, ears: Ears) -> None:
        """Find out which languages can be spoken, and tell it whenever it changes."""

    def say(self, number: int, sentence: Sentence) -> None:
        """Say a sentence."""

    def hush(self) -> None:
        """Say nothing; what was being said is not told as said."""

    def rest(self) -> None:
        """The visit is over: say nothing, and be fresh for the next one."""

    def close(self) -> None:
        """Say nothing any more and give back what speaking takes."""


class Mute:
    """No speaker, where none is wanted: there is no voice for any language."""

    def open(self, ears: Ears) -> None:
        """Nothing."""

    def say(self, number: int, sentence: Sentence) -> None:
        """Nothing."""

    def hush(self) -> None:
        """Nothing."""

    def rest(self) -> None:
        """Nothing."""

    def close(self) -> None:
        """Nothing."""
