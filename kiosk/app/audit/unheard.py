"""A voice that nobody hears: it lets speech be in use where it is only looked at."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.viewmodels.speech_speaker import Ears, Mute


@dataclass(slots=True)
class Unheard(Mute):
    """Has a voice for each of these languages, and never comes to the end of a sentence."""

    languages: tuple[str, ...]

    def open(self, ears: Ears) -> None:
        """Offer the languages."""
        ears.voices(frozenset(self.languages))
