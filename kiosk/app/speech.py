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
AHEAD_MS = 3_000
"""How long after a visit the process for the next one is started."""
MOST_FALLS = 3


class SpawnedSpeaker(QObject):
    """A `Speaker` that speaks from a process of its own.

    An engine needs seconds to start and to list its voices. So the process that told them waits
    for the first sentence, and after a visit that used it another takes its place. Where there is
    no voice, none waits. One that dies, or that needs ten seconds more than the slowest voice, is
    ended and its sentence counts as said; after three in a row there are no voices in this visit.
    """

    def __init__(self, engine: str = "", parent: QObject | None = None) -> None:
        """Start nothing yet. `engine` is one of Qt's by name, "" the system's own."""
        super().__init__(parent)
        self._engine = engine
        self._ears: Ears | None = None
        self._process: SpeechProcess | None = None
        self._number = self._falls = 0
        self._speaking = self._spoke = self._has_voices = False
        self._patience = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._lost)
        self._ahead = QTimer(self, interval=AHEAD_MS, singleShot=True)
        self._ahead.timeout.connect(self._prepare)

    @property
    def process_id(self) -> int | None:
        """The process id while there is a process; for logs and tests."""
        return self._process.process_id if self._process else None

    def open(self, ears: Ears) -> None:
        """Start a process that tells the voices, and waits."""
        self._ears = ears
        self._falls = 0
        self._prepare()

    def say(self, number: int, sentence: Sentence) -> None:
        """Say a sentence in the process, started anew where there is none."""
        self._number, self._speaking, self._spoke = number, True, True
        if self._start():
            self._ask(sentence)
            letters = len(sentence.text) / min(sentence.rate, 1.0)
            self._patience.start(PATIENCE_MS + round(letters * PATIENCE_PER_LETTER_MS))

    def hush(self) -> None:
        """Stop what is being said."""
        self._speaking = False
        self._patience.stop()
        self._ask(None)

    def rest(self) -> None:
        """End a process that has spoken; a fresh one is started soon, also for one lost."""
        self.hush()
        self._falls = 0
        if self._spoke:
            self.close()
        if self._process is None and self._has_voices:
            self._ahead.start()

    def close(self) -> None:
        """End the process."""
        self._speaking = False
        self._ahead.stop()
        self._patience.stop()
        process, self._process = self._process, None
        if process:
            process.end()

    def _prepare(self) -> None:
        self._spoke = False
        if self._start():
            self._patience.start(PATIENCE_MS)

    def _ask(self, sentence: Sentence | None) -> None:
        if self._process:
            self._process.ask(self._number, sentence)

    def _start(self) -> bool:
        """Answers whether there is a process; one that the system does not start is lost soon."""
        self._ahead.stop()
        if self._process is None:
            from kiosk.app.speech_process import SpeechProcess  # after the first frame

            try:
                self._process = SpeechProcess(self._engine, self)
            except OSError as error:
                LOG.warning("no process for speech: %s", error)
                self._patience.start(0)
                return False
            self._process.voices.connect(self._take_voices)
            self._process.said.connect(self._take_said)
            self._process.died.connect(self._died)
        return True

    def _take_voices(self, voices: frozenset[str]) -> None:
        if not self._speaking:
            self._patience.stop()
        if not voices:
            self.close()
        self._tell(voices)

    def _take_said(self, number: int) -> None:
        if self._speaking and number == self._number:
            self._falls = 0
            self._over()

    def _died(self) -> None:
        if self.sender() is self._process:  # and no earlier one, whose word came late
            self._lost()

    def _lost(self) -> None:
        spoke, self._falls = self._speaking, self._falls + 1
        LOG.warning("the process that speaks was lost")
        self.close()
        if self._falls >= MOST_FALLS or not (spoke or self._has_voices):
            self._tell(frozenset())
        elif spoke:
            self._over()
        else:
            self._ahead.start()

    def _over(self) -> None:
        self._speaking = False
        self._patience.stop()
        if self._ears:
            self._ears.said(self._number)

    def _tell(self, voices: frozenset[str]) -> None:
        self._has_voices = self._has_voices or bool(voices)
        if self._ears:
            self._ears.voices(voices)
