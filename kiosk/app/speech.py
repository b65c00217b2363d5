"""The kiosk's speaker: the system's voices, never let near the kiosk."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from kiosk.viewmodels.speech_speaker import Ears, Sentence

if TYPE_CHECKING:
    from kiosk.app.speech_process import SpeechProcess

LOG = logging.getLogger(__name__)
PATIENCE_MS = 10_000
PATIENCE_PER_LETTER_MS = 250
MOST_FALLS = 3


class SpawnedSpeaker(QObject):
    """A `Speaker` that speaks from a process of its own.

    The process is started to ask for the voices and for the first sentence, and ended when speech
    is put away. One that dies, or that needs ten seconds more than the slowest voice, is ended and
    its sentence counts as said; after three in a row there are no voices any more.
    """

    def __init__(self, engine: str = "", parent: QObject | None = None) -> None:
        """Start nothing yet. `engine` is one of Qt's by name, "" the system's own."""
        super().__init__(parent)
        self._engine = engine
        self._ears: Ears | None = None
        self._process: SpeechProcess | None = None
        self._number = 0
        self._speaking = False
        self._falls = 0
        self._patience = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._lost)

    @property
    def process_id(self) -> int | None:
        """The process id while there is a process; for logs and tests."""
        return self._process.process_id if self._process else None

    def open(self, ears: Ears) -> None:
        """Start a process that tells the voices; it ends when it has."""
        self._ears = ears
        self._falls = 0
        self._start()
        self._patience.start(PATIENCE_MS)

    def say(self, number: int, sentence: Sentence) -> None:
        """Say a sentence in the process, started anew where there is none."""
        self._number, self._speaking = number, True
        self._start().ask(number, sentence)
        letters = len(sentence.text) / min(sentence.rate, 1.0)
        self._patience.start(PATIENCE_MS + round(letters * PATIENCE_PER_LETTER_MS))

    def hush(self) -> None:
        """Stop what is being said."""
        self._speaking = False
        self._patience.stop()
        if self._process:
            self._process.ask(self._number, None)

    def close(self) -> None:
        """End the process."""
        self._speaking = False
        self._patience.stop()
        process, self._process = self._process, None
        if process:
            process.end()

    def _start(self) -> SpeechProcess:
        if self._process is None:
            self._process = _started(self._engine, self)
            self._process.voices.connect(self._take_voices)
            self._process.said.connect(self._take_said)
            self._process.died.connect(self._died)
        return self._process

    def _take_voices(self, voices: frozenset[str]) -> None:
        if not self._speaking:
            self.close()
            if self._ears:
                self._ears.voices(voices)

    def _take_said(self, number: int) -> None:
        if self._speaking and number == self._number:
            self._falls = 0
            self._over()

    def _died(self) -> None:
        """The process that speaks now has gone, not one before it whose word came late."""
        if self.sender() is self._process:
            self._lost()

    def _lost(self) -> None:
        spoke, self._falls = self._speaking, self._falls + 1
        LOG.warning("the process that speaks was lost")
        self.close()
        if self._ears and (not spoke or self._falls >= MOST_FALLS):
            self._ears.voices(frozenset())
        elif spoke:
            self._over()

    def _over(self) -> None:
        self._speaking = False
        self._patience.stop()
        if self._ears:
            self._ears.said(self._number)


def _started(engine: str, parent: QObject) -> SpeechProcess:
    """Loads what starts a process only now."""
    from kiosk.app.speech_process import SpeechProcess

    return SpeechProcess(engine, parent)
