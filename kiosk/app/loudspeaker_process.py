"""One process that plays a recording, and the pipe to it."""

from __future__ import annotations

import multiprocessing
import threading
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from kiosk.app.film_strip import canvas, new_strip
from kiosk.app.loudspeaker_messages import (
    LONGEST,
    Act,
    Frame,
    Order,
    answer_from_bytes,
    order_to_bytes,
)
from kiosk.app.loudspeaker_serving import serve

_END_SECONDS = 0.5


class LoudspeakerProcess(QObject):
    """A started process; `told` carries the number of the latest order it knows and how the
    recording stands, `framed` that a frame of so many px can be taken, `died` that nothing more
    comes, or nothing that makes sense.

    It is spawned for the reasons given in `kiosk.imaging.worker`.
    """

    told = Signal(int, object)
    framed = Signal(int, int)
    died = Signal()

    def __init__(self, file: Path, is_film: bool, parent: QObject) -> None:
        """Start it; orders may be sent at once."""
        super().__init__(parent)
        self._strip = new_strip() if is_film else None
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(
            target=serve, args=(theirs, str(file), self._strip), name="kiosk-sound", daemon=True
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

    def frame(self, width: int, height: int) -> QImage:
        """The frame that was announced; the next may come. Raises ValueError for a false one."""
        if self._strip is None:
            raise ValueError("a sound has no frames")
        picture = canvas(self._strip, width, height).copy()
        self.ask(0, Act.TAKEN, 0.0)
        return picture

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
                if isinstance(answer, Frame):
                    self.framed.emit(answer.width, answer.height)
                else:
                    self.told.emit(answer.number, answer.sounding)
        except (EOFError, OSError, ValueError):
            self.died.emit()
