"""Somebody who hears every attempt to phone home."""

from __future__ import annotations

import socket
import threading
import time
from types import TracebackType


class Listener:
    """Counts the connections to a port of this machine while it is open."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._socket.settimeout(0.05)
        self._thread = threading.Thread(target=self._listen)
        self._open = True
        self.calls = 0

    @property
    def port(self) -> int:
        """The port it listens at."""
        return int(self._socket.getsockname()[1])

    def address(self, name: str) -> str:
        """An address that leads here."""
        return f"http://127.0.0.1:{self.port}/{name}"

    def settle(self) -> None:
        """Give a call under way the time to arrive."""
        time.sleep(0.2)

    def __enter__(self) -> Listener:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._open = False
        self._thread.join()
        self._socket.close()

    def _listen(self) -> None:
        while self._open:
            try:
                caller, _ = self._socket.accept()
            except TimeoutError:
                continue
            caller.close()
            self.calls += 1
