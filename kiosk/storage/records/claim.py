"""Only one program at a time counts into a file."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from kiosk.storage.durable import make_folder
from kiosk.storage.hold import hold


class Claim:
    """The right to count into `file`, and to put another in its place; it ends with its process."""

    def __init__(self, file: Path) -> None:
        self._lock = file.with_suffix(".lock")
        self._descriptor: int | None = None

    def take(self) -> bool:
        """Claim the file, unless that is done; False while another program has it.

        Raises `OSError` where nothing can be written.
        """
        if self._descriptor is None:
            make_folder(self._lock.parent)
            try:
                self._descriptor = hold(self._lock, os.O_CREAT)
            except (BlockingIOError, PermissionError):
                if not os.access(self._lock, os.W_OK):
                    raise
                return False
        return True

    def give_up(self) -> None:
        """Let others have it."""
        if self._descriptor is not None:
            with suppress(OSError):
                os.close(self._descriptor)
        self._descriptor = None
