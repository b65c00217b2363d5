"""One process that makes a sound, and the pipe to it."""

from __future__ import annotations

import multiprocessing
import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk.app.loudspeaker_messages import LONGEST, Order, order_to_bytes
from kiosk.app.loudspeaker_serving import serve

_END_SECONDS = 5.0


class LoudspeakerProcess(QObject):
    """A started process; `arrived` carries what it says, `died` tells that nothing more comes.

    It is spawned for the reasons given in `kiosk.imaging.worker`.
    """

    arrived = Signal(bytes)
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

    def send(self, order: Order) -> None:
        """Send an order; one that cannot be sent is told by `died` soon."""
        try:
            self._pipe.send_bytes(order_to_bytes(order))
        except OSError:
            self._process.kill()

    def end(self) -> None:
        """Kill it at once and wait until it is gone; nothing is told any more."""
        self.blockSignals(True)
        self._process.kill()
        self._process.join(_END_SECONDS)
        self._listener.join(_END_SECONDS)
        self._pipe.close()
        self.deleteLater()

    def _listen(self) -> None:
        try:
            while True:
                self.arrived.emit(self._pipe.recv_bytes(LONGEST))
        except (EOFError, OSError):
            self.died.emit()
