"""Which program this is, to the last change of what reads bundles."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import Final

from kiosk import __version__

ROOMS: Final = ("bundle", "imaging", "storage")
PACKAGE: Final = Path(__file__).parents[1]


def edition() -> str:
    """The version, and a stamp of the files of the program that a reading depends on.

    Inside a standalone program these are in the program file itself.
    """
    if getattr(sys, "frozen", False):
        return f"{__version__}-{stamp_of_files([Path(sys.executable)])}"
    return f"{__version__}-{stamp_of_files(file for r in ROOMS for file in _modules(r))}"


def stamp_of_files(files: Iterable[Path]) -> str:
    """Names, sizes and times of change of these files, as 16 hexadecimal digits."""
    digest = sha256()
    for file in files:
        status = file.stat()
        digest.update(f"{file.name}\0{status.st_size}\0{status.st_mtime_ns}\n".encode())
    return digest.hexdigest()[:16]


def _modules(room: str) -> list[Path]:
    return sorted((PACKAGE / room).rglob("*.py"))
