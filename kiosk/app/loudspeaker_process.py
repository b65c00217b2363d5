"""One process that makes a sound, and the pipe to it."""

from __future__ import annotations

import multiprocessing
import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk.app.loudspeaker_messages import LONGEST, Act, Order, answer_from_bytes, order_to_bytes
from kiosk.app.loudspeaker_serving import serve

_END_SECONDS = 0.5


class LoudspeakerProcess(QObject):
    """A started process; `told` carries the number of the latest order it knows and how the
    recording stands, `died` tells that nothing more comes, or nothing that makes sense.

    It is spawned for the reasons given in `kiosk.imaging.worker`.
    """

    told = Signal(int, object)
    died = Signal()

    def __init__(self, file: Path, parent: QObject) -> None:
        """Start it; orders may be sent at once."""
        super().__init__(parent)
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(
            target=serve, args=(theirs, str(file)), name="kiosk-sound", daemon=True
        )
        self._process.start()
        theirs.close()
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    @property
    def process_id(self) -> int | None:
        """The process id."""
        return self._process.pid

    def ask(self, number: int, act: str, value: float) -> None:
        """Send an order; one that cannot be sent is told by `died` soon."""
        try:
            self._pipe.send_bytes(order_to_bytes(Order(number, Act(act), value)))
        except OSError:
            self._process.kill()

    def end(self) -> None:
        """Kill it; nothing is told any more. One that a dead disk holds is not waited for."""
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
                self.told.emit(answer.number, answer.sounding)
        except (EOFError, OSError, ValueError):
            self.died.emit()
