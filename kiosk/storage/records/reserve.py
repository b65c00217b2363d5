"""Room on the disk held back, so that votes can still be put down when it is full."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

from kiosk.storage.staging import discard

BYTES: Final = 16 * 2**20
CHUNK: Final = bytes(2**20)


class Reserve:
    """A file of 16 MB beside the records, given up when the disk is full and taken again later."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "reserve"

    def take(self) -> bool:
        """Hold the room back if there is twice as much; whether it is held."""
        try:
            if self._file.exists():
                return True
            if shutil.disk_usage(self._file.parent).free < 2 * BYTES:
                return False
            with self._file.open("xb") as file:
                for _ in range(BYTES // len(CHUNK)):
                    file.write(CHUNK)
        except OSError:
            discard(self._file)
            return False
        return True

    def give_up(self) -> bool:
        """Make the room free; whether there was any."""
        held = self._file.exists()
        discard(self._file)
        return held
