"""Where things are made before they are moved into place, and what a crash leaves of it."""

from __future__ import annotations

import os
import shutil
import uuid
from pathlib import Path
from threading import Lock

from kiosk.storage.hold import hold


class Staging:
    """A folder of folders in the making, one bench a process.

    A bench is held by a lock that ends with its process, so that whatever has no living holder
    is known to be a leftover. Nothing touches the disk before the first thing is made.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._bench = folder / uuid.uuid4().hex
        self._lock: int | None = None
        self._taking = Lock()

    def fresh(self) -> Path:
        """A new empty folder. Raises `OSError` if there is no room or no right to make one."""
        with self._taking:
            if self._lock is None:
                self._folder.mkdir(parents=True, exist_ok=True)
                self._lock = hold(self._bench.with_suffix(".lock"), os.O_CREAT)
        folder = self._bench / uuid.uuid4().hex
        folder.mkdir(parents=True)
        return folder

    def clear_leftovers(self) -> None:
        """Remove what ended processes left; what cannot be removed stays until next time."""
        if not self._folder.is_dir():
            return
        locks = {path.stem: path for path in self._folder.glob("*.lock")}
        for path in self._folder.iterdir():
            if path.suffix != ".lock" and path.stem not in locks:
                discard(path)
        for lock in locks.values():
            if lock.stem != self._bench.name:
                _clear_bench(lock)

    def close(self) -> None:
        """Give up the bench and whatever is left on it."""
        if self._lock is None:
            return
        discard(self._bench)
        os.close(self._lock)
        self._lock = None
        discard(self._bench.with_suffix(".lock"))


def discard(path: Path) -> None:
    """Remove a file or a folder, as far as the disk allows."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
        return
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return


def _clear_bench(lock: Path) -> None:
    try:
        descriptor = hold(lock, 0)
    except OSError:
        return
    discard(lock.with_suffix(""))
    os.close(descriptor)
    discard(lock)
