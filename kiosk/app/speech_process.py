"""One process that speaks, and the pipe to it."""

from __future__ import annotations

import multiprocessing
import threading

from PySide6.QtCore import QObject, Signal

from kiosk.app.speech_messages import LONGEST, Voices, answer_from_bytes, order_to_bytes
from kiosk.app.speech_serving import serve
from kiosk.viewmodels.speech_speaker import Sentence

_END_SECONDS = 0.5


class SpeechProcess(QObject):
    """A started process; `voices` tells the languages it speaks, `said` the number of a sentence
    that is over, `died` that nothing more comes, or nothing that makes sense.

    It is spawned for the reasons given in `kiosk.imaging.worker`.
    """

    voices = Signal(object)
    said = Signal(int)
    died = Signal()

    def __init__(self, engine: str, parent: QObject) -> None:
        """Start it; orders may be sent at once."""
        super().__init__(parent)
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(
            target=serve, args=(theirs, engine), name="kiosk-speech", daemon=True
        )
        self._process.start()
        theirs.close()
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    @property
    def process_id(self) -> int | None:
        """The process id."""
        return self._process.pid

    def ask(self, number: int, sentence: Sentence | None) -> None:
        """Ask for a sentence, or for silence; what cannot be sent is told by `died` soon."""
        try:
            self._pipe.send_bytes(order_to_bytes(number, sentence))
        except OSError:
            self._process.kill()

    def end(self) -> None:
        """Kill it; nothing is told any more."""
        self.blockSignals(True)
        self._process.kill()
        self._process.join(_END_SECONDS)
        self._listener.join(_END_SECONDS)
        if not self._listener.is_alive():
            self._pipe.close()
            self.deleteLater()

    def _listen(self) -> None:
        try:
            while True:
                answer = answer_from_bytes(self._pipe.recv_bytes(LONGEST))
                if isinstance(answer, Voices):
                    self.voices.emit(answer.languages)
                else:
                    self.said.emit(answer.number)
        except (EOFError, OSError, ValueError):
            self.died.emit()
