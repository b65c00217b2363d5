"""One process that plays a recording."""

from __future__ import annotations

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
from kiosk.app.spawned import Spawned


class LoudspeakerProcess(Spawned):
    """`told` carries the number of the latest order it knows and how the recording stands,
    `framed` that a frame of so many px can be taken.
    """

    told = Signal(int, object)
    framed = Signal(int, int)

    def __init__(self, file: Path, is_film: bool, parent: QObject) -> None:
        """Start it; orders may be sent at once."""
        self._strip = new_strip() if is_film else None
        super().__init__(serve, (str(file), self._strip), "kiosk-sound", LONGEST, parent)

    def ask(self, number: int, act: str, value: float) -> None:
        """Send an order; one that cannot be sent is told by `died` soon."""
        self._send(order_to_bytes(Order(number, Act(act), value)))

    def frame(self, width: int, height: int) -> QImage:
        """The frame that was announced; the next may come. Raises ValueError for a false one."""
        if self._strip is None:
            raise ValueError("a sound has no frames")
        picture = canvas(self._strip, width, height).copy()
        self.ask(0, Act.TAKEN, 0.0)
        return picture

    def _hear(self, message: bytes) -> None:
        answer = answer_from_bytes(message)
        if isinstance(answer, Frame):
            self.framed.emit(answer.width, answer.height)
        else:
            self.told.emit(answer.number, answer.sounding)
