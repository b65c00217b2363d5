"""One process that speaks."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kiosk.app.spawned import Spawned
from kiosk.app.speech_messages import LONGEST, Voices, answer_from_bytes, order_to_bytes
from kiosk.app.speech_serving import serve
from kiosk.viewmodels.speech_speaker import Sentence


class SpeechProcess(Spawned):
    """`voices` tells the languages it speaks, `said` the number of a sentence that is over."""

    voices = Signal(object)
    said = Signal(int)

    def __init__(self, engine: str, parent: QObject) -> None:
        """Start it; orders may be sent at once."""
        super().__init__(serve, (engine,), "kiosk-speech", LONGEST, parent)

    def ask(self, number: int, sentence: Sentence | None) -> None:
        """Ask for a sentence, or for silence; what cannot be sent is told by `died` soon."""
        self._send(order_to_bytes(number, sentence))

    def _hear(self, message: bytes) -> None:
        answer = answer_from_bytes(message)
        if isinstance(answer, Voices):
            self.voices.emit(answer.languages)
        else:
            self.said.emit(answer.number)
