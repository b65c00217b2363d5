"""A short name for the state of a folder, other as soon as any file in it is."""

from __future__ import annotations

import os
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Final

from kiosk.bundle.bundle_path import is_litter

MOST_FILES: Final = 20_000


def stamp_of(folder: Path) -> str:
    """The stamp of all names, sizes and times of change below `folder`, links not followed.

    Reads no file. A folder that cannot be listed has a stamp too, and another one once it can.
    Beyond 20,000 entries nothing more is looked at.
    """
    digest = sha256()
    for count, line in enumerate(_lines(folder)):
        if count >= MOST_FILES:
            break
        digest.update(line)
    return digest.hexdigest()


def _lines(folder: Path) -> Iterator[bytes]:
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        try:
            with os.scandir(here) as found:
                entries = sorted(found, key=lambda entry: entry.name)
        except OSError as error:
            yield os.fsencode(here.relative_to(folder)) + f"\0!{error.errno}\n".encode()
            continue
        for entry in entries:
            if not is_litter(entry.name):
                yield os.fsencode(Path(entry.path).relative_to(folder)) + _state(entry)
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(Path(entry.path))


def _state(entry: os.DirEntry[str]) -> bytes:
    try:
        status = entry.stat(follow_symlinks=False)
    except OSError as error:
        return f"\0!{error.errno}\n".encode()
    size = 0 if entry.is_dir(follow_symlinks=False) else status.st_size
    changed = 0 if entry.is_dir(follow_symlinks=False) else status.st_mtime_ns
    return f"\0{size}\0{changed}\0{status.st_mode}\n".encode()
