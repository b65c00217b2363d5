"""A speaker for tests: it says nothing, and a sentence is over when a test says so."""

from __future__ import annotations

from kiosk.viewmodels.speech_speaker import Ears, Sentence


class PretendSpeaker:
    """Remembers every sentence; `voices` are the languages it claims to speak."""

    def __init__(self, *voices: str) -> None:
        self.voices = frozenset(voices)
        self.sentences: list[Sentence] = []
        self.asked: list[str] = []
        self.number = 0
        self.ears: Ears | None = None

    def open(self, ears: Ears) -> None:
        self.ears = ears
        ears.voices(self.voices)

    def say(self, number: int, sentence: Sentence) -> None:
        self.number = number
        self.sentences.append(sentence)
        self.asked.append("say")

    def hush(self) -> None:
        self.asked.append("hush")

    def rest(self) -> None:
        self.asked.append("rest")

    def close(self) -> None:
        self.asked.append("close")

    @property
    def said(self) -> list[str]:
        """The words of everything said so far."""
        return [sentence.text for sentence in self.sentences]

    def finish(self) -> None:
        """The sentence is over."""
        assert self.ears
        self.ears.said(self.number)

    def lose_its_voices(self) -> None:
        """The engine is gone."""
        assert self.ears
        self.ears.voices(frozenset())
