"""A short name for the state of a folder, other as soon as any file in it is."""

from __future__ import annotations

import os
from collections.abc import Iterator
from hashlib import sha256
from math import inf
from pathlib import Path
from typing import Final

from kiosk.bundle.bundle_path import is_litter

MOST_FILES: Final = 20_000


def stamp_of(folder: Path) -> str:
    """The stamp of all names, sizes and times of change below `folder`, links not followed.

    Of both times a file has: a copy that brings along the old one cannot pass for what it replaced.
    Reads no file. A folder that cannot be listed has a stamp too, and another one once it can.
    Beyond 20,000 entries nothing more is looked at.
    """
    digest = sha256()
    for count, line in enumerate(_lines(folder)):
        if count >= MOST_FILES:
            break
        digest.update(line)
    return digest.hexdigest()


def last_change(folder: Path) -> float:
    """When anything below `folder` was changed last, in seconds since 1970.

    Infinity when something cannot be looked at. Links are not followed.
    """
    latest = 0.0
    waiting = [folder]
    while waiting:
        try:
            with os.scandir(waiting.pop()) as entries:
                for entry in entries:
                    status = entry.stat(follow_symlinks=False)
                    latest = max(latest, status.st_mtime, status.st_ctime)
                    if entry.is_dir(follow_symlinks=False):
                        waiting.append(Path(entry.path))
        except OSError:
            return inf
    return latest


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
    folder = entry.is_dir(follow_symlinks=False)
    size = 0 if folder else status.st_size
    changed = (0, 0) if folder else (status.st_mtime_ns, status.st_ctime_ns)
    return f"\0{size}\0{changed[0]}\0{changed[1]}\0{status.st_mode}\n".encode()
