"""A process of its own for what must not harm the kiosk, and the pipe to it."""

from __future__ import annotations

import multiprocessing
import threading
from abc import abstractmethod
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

_END_SECONDS = 0.5


class Spawned(QObject):
    """A started process; `died` tells that nothing more comes, or nothing that makes sense.

    It is spawned for the reasons given in `kiosk.imaging.worker`.
    """

    died = Signal()

    def __init__(
        self,
        serve: Callable[..., None],
        arguments: tuple[Any, ...],
        name: str,
        longest: int,
        parent: QObject,
    ) -> None:
        """Start `serve` with its end of the pipe and these arguments; orders may be sent at once.

        An answer of more than `longest` bytes makes no sense. Raises OSError where none starts.
        """
        super().__init__(parent)
        self._longest = longest
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(
            target=serve, args=(theirs, *arguments), name=name, daemon=True
        )
        self._process.start()
        theirs.close()
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    @property
    def process_id(self) -> int | None:
        """The process id."""
        return self._process.pid

    def end(self) -> None:
        """Kill it; nothing is told any more. One that a dead disk holds is not waited for."""
        self.blockSignals(True)
        self._process.kill()
        self._process.join(_END_SECONDS)
        self._listener.join(_END_SECONDS)
        if not self._listener.is_alive():
            self._pipe.close()
            self.deleteLater()

    @abstractmethod
    def _hear(self, message: bytes) -> None:
        """Tell what an answer says, in the listening thread. Raises ValueError for nonsense."""

    def _send(self, message: bytes) -> None:
        """Send an order; one that cannot be sent is told by `died` soon."""
        try:
            self._pipe.send_bytes(message)
        except OSError:
            self._process.kill()

    def _listen(self) -> None:
        try:
            while True:
                self._hear(self._pipe.recv_bytes(self._longest))
        except (EOFError, OSError, ValueError):
            self.died.emit()
