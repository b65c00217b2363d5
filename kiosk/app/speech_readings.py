"""A speaker that lets people speak first: what a curator had read aloud, else a voice."""

from __future__ import annotations

from dataclasses import replace

from kiosk.viewmodels.loudspeaker import Loudspeaker, Sounding
from kiosk.viewmodels.speech_speaker import Ears, Sentence, Speaker

END_SECONDS = 0.05


class ReadingSpeaker:
    """A `Speaker` that plays the recording of a sentence on a loudspeaker of its own, and leaves
    sentences without one, or whose recording cannot be heard, to a `voice`.
    """

    def __init__(self, voice: Speaker, loudspeaker: Loudspeaker) -> None:
        """Open nothing yet."""
        self._voice = voice
        self._loudspeaker = loudspeaker
        self._ears: Ears | None = None
        self._number = 0
        self._sentence: Sentence | None = None
        self._begun = False

    def open(self, ears: Ears) -> None:
        """Ask the voice for its languages."""
        self._ears = ears
        self._voice.open(ears)

    def say(self, number: int, sentence: Sentence) -> None:
        """Play the recording, else let the voice say it."""
        self._silence()
        if sentence.recording is None:
            self._voice.say(number, sentence)
            return
        self._voice.hush()
        self._number, self._sentence, self._begun = number, sentence, False
        self._loudspeaker.open(sentence.recording, self._hear)
        self._loudspeaker.hasten(sentence.rate)
        self._loudspeaker.play()

    def hush(self) -> None:
        """Stop either."""
        self._silence()
        self._voice.hush()

    def rest(self) -> None:
        """Put the recording away and let the voice rest."""
        self._silence()
        self._voice.rest()

    def close(self) -> None:
        """Put both away."""
        self._silence()
        self._voice.close()

    def _silence(self) -> None:
        if self._sentence:
            self._sentence = None
            self._loudspeaker.close()

    def _hear(self, sounding: Sounding) -> None:
        sentence = self._sentence
        if sentence is None:
            return
        self._begun = self._begun or sounding.playing
        if sounding.silence.stands_still:
            self.say(self._number, replace(sentence, recording=None))
        elif self._begun and not sounding.playing and _is_over(sounding):
            self._silence()
            if self._ears:
                self._ears.said(self._number)


def _is_over(sounding: Sounding) -> bool:
    return sounding.position >= sounding.seconds - END_SECONDS
