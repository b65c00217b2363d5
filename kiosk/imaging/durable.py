"""Making sure that what was written is on the disk (reliability: files, then folders)."""

from __future__ import annotations

import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

_AT_ONCE = 8


def flush_tree(folder: Path) -> None:
    """Wait until every file below `folder`, and every folder itself, is on the disk.

    Several at once, because each one waits for the disk and not for the processor. Raises
    OSError; a failed flush means the tree must be thrown away, not flushed again.
    """
    files: list[Path] = []
    folders: list[Path] = []
    for place, _, names in os.walk(folder, topdown=False):
        folders.append(Path(place))
        files.extend(Path(place) / name for name in names)
    with ThreadPoolExecutor(_AT_ONCE) as several:
        list(several.map(_flush, files))
        list(several.map(flush_folder, folders))


def flush_folder(folder: Path) -> None:
    """Wait until the entries of a folder are on the disk; Windows does it by itself."""
    if sys.platform != "win32":
        _flush(folder)


def _flush(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR if sys.platform == "win32" else os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def write_last(path: Path, text: str) -> None:
    """Write a small file through to the disk, and then its name in the folder."""
    with path.open("x", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    flush_folder(path.parent)
