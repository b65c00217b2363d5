"""Files that are on the disk when they are said to be, even if the power goes."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def flush(folder: Path) -> None:
    """Write `folder` and all below it to the disk. Raises `OSError` if the disk refuses."""
    for here, _folders, names in os.walk(folder, topdown=False):
        for name in names:
            flush_file(Path(here, name))
        flush_names(Path(here))


def flush_names(folder: Path) -> None:
    """Write to the disk which names `folder` holds. Raises `OSError` if the disk refuses.

    Windows keeps names by itself and lets no one open a folder.
    """
    if sys.platform != "win32":
        flush_file(folder)


def make_folder(folder: Path) -> None:
    """Make `folder` and those above it, their names on the disk. Raises `OSError` if it cannot."""
    if not folder.is_dir():
        make_folder(folder.parent)
        folder.mkdir(exist_ok=True)
        flush_names(folder.parent)


def flush_file(path: Path) -> None:
    """Write what one file holds to the disk. Raises `OSError` if the disk refuses."""
    descriptor = os.open(path, os.O_RDWR if sys.platform == "win32" else os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
