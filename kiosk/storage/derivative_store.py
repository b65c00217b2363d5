"""Pictures made for this screen, kept by what they were made from: each whole, or not there."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Final

from kiosk.storage.durable import flush, flush_names
from kiosk.storage.fault import Cause, Fault, fault_of
from kiosk.storage.staging import Staging, discard

Make = Callable[[Path], bool]

_STAGING: Final = ".staging"
_KEY: Final = re.compile(r"[a-z0-9][a-z0-9._-]{0,199}")


class DerivativeStore:
    """A folder of folders, one a key; a key stands for everything its derivative depends on.

    A derivative is made beside its place, flushed to the disk and moved in one step, so that
    neither a crash nor another process making the same one leaves half of it. Seeds are folders
    of derivatives shipped with the program, looked into first and never written. Safe to use
    from several threads and processes at once.
    """

    def __init__(self, folder: Path, read_only_seeds: tuple[Path, ...] = ()) -> None:
        """Take up `folder`, which need not exist, and remove what a crash left in it."""
        self._folder = folder
        self._seeds = read_only_seeds
        self._staging = Staging(folder / _STAGING)
        self._staging.clear_leftovers()

    def find(self, key: str) -> Path | None:
        """The folder of a derivative. Raises `ValueError` for a key that is no plain name."""
        if not _KEY.fullmatch(key) or key.endswith("."):
            raise ValueError(f"not a key: {key!r}")
        places = (*self._seeds, self._folder)
        return next((place / key for place in places if _is_whole(place / key)), None)

    def get_or_make(self, key: str, make: Make) -> Path | None:
        """The folder of a derivative, made first if need be; None if that cannot be done."""
        made = self.find_or_make(key, make)
        return made if isinstance(made, Path) else None

    def find_or_make(self, key: str, make: Make) -> Path | Fault:
        """As `get_or_make`, with the reason why not.

        `make` fills the empty folder it is given and answers whether it could. An `OSError` of
        its own becomes a fault like any other; other exceptions pass, and leave nothing behind.
        """
        found = self.find(key)
        if found is not None:
            return found
        try:
            staging = self._staging.fresh()
        except OSError as error:
            return fault_of(error)
        try:
            return self._made(key, make, staging)
        except OSError as error:
            return fault_of(error)
        finally:
            discard(staging)

    def forget(self, key: str) -> None:
        """Remove a derivative that turned out to be damaged, so that it is made again."""
        for entry in self._entries():
            if entry.name == key:
                self._removed(entry)

    def free(self) -> int:
        """Bytes that may still be written on the disk of the folder; 0 when it cannot be seen."""
        place = next((p for p in (self._folder, *self._folder.parents) if p.is_dir()), None)
        return shutil.disk_usage(place).free if place else 0

    def prune(self, keep: set[str]) -> int:
        """Remove every derivative whose key is not in `keep`; the bytes that gave back."""
        freed = 0
        for entry in self._entries():
            if entry.name not in keep:
                freed += self._removed(entry)
        return freed

    def close(self) -> None:
        """Give up the place where derivatives are made; call it once, at the end."""
        self._staging.close()

    def _made(self, key: str, make: Make, staging: Path) -> Path | Fault:
        if not make(staging) or not _is_whole(staging):
            return Fault(Cause.NOT_MADE, f"nothing was made for {key}")
        flush(staging)
        place = self._folder / key
        _put(staging, place)
        flush_names(self._folder)
        return place

    def _removed(self, entry: Path) -> int:
        """Move an entry out of sight before removing it, so that no half of it is ever found."""
        try:
            size = _size_of(entry)
            away = self._staging.fresh()
            entry.rename(away / entry.name)
        except OSError:
            return 0
        discard(away)
        return size

    def _entries(self) -> list[Path]:
        try:
            return [entry for entry in self._folder.iterdir() if not entry.name.startswith(".")]
        except OSError:
            return []


def _put(staging: Path, place: Path) -> None:
    """Move `staging` to `place`, unless another was quicker; what else lies there is junk."""
    try:
        staging.rename(place)
    except OSError:
        if _is_whole(place):
            return
        discard(place)
        staging.rename(place)


def _is_whole(folder: Path) -> bool:
    try:
        with os.scandir(folder) as entries:
            return next(entries, None) is not None
    except OSError:
        return False


def _size_of(entry: Path) -> int:
    if not entry.is_dir():
        return entry.lstat().st_size
    return sum(path.lstat().st_size for path in entry.rglob("*") if path.is_file())
