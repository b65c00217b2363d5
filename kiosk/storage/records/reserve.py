"""Room on the disk held back, so that votes can still be put down when it is full."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Final

from kiosk.storage.staging import discard

BYTES: Final = 16 * 2**20
SCARCE: Final = 2**20


class Reserve:
    """A file of 16 MB beside the records, given up when the disk is full and taken again later.

    It holds noise, so that a disk that compresses holds the room back as well.
    """

    def __init__(self, folder: Path) -> None:
        self._file = folder / "reserve"

    def take(self) -> bool:
        """Hold the room back if there is twice as much; whether it is held."""
        try:
            if self._file.exists() and self._file.stat().st_size >= BYTES:
                return True
            if shutil.disk_usage(self._file.parent).free < 2 * BYTES:
                return False
            with self._file.open("wb") as file:
                chunk = os.urandom(min(BYTES, 2**20))
                for _ in range(BYTES // len(chunk)):
                    file.write(chunk)
        except OSError:
            discard(self._file)
            return False
        return True

    def is_scarce(self) -> bool:
        """Whether there is hardly any room left on the disk."""
        try:
            return shutil.disk_usage(self._file.parent).free < min(SCARCE, BYTES)
        except OSError:
            return False

    def give_up(self) -> bool:
        """Make the room free; whether there was any."""
        held = self._file.exists()
        discard(self._file)
        return held
