"""One copy of the records a day, the last seven kept."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Final

from kiosk.storage.durable import flush_file, flush_names, make_folder
from kiosk.storage.staging import discard

KEPT: Final = 7


def newest_first(file: Path) -> list[Path]:
    """The backups of `file`, by the number in their name: days may come from a wrong clock."""
    return sorted(_folder(file).glob(f"{file.stem}-?????-????-??-??{file.suffix}"), reverse=True)


def back_up(file: Path, day: date) -> bool:
    """Copy `file` for `day` unless that is done, and drop all copies but seven.

    Answers whether a copy was made. Raises `sqlite3.Error` or `OSError` when it cannot be.
    """
    copies = newest_first(file)
    if any(copy.stem.endswith(day.isoformat()) for copy in copies):
        return False
    number = int(copies[0].stem.split("-")[-4]) + 1 if copies else 1
    _copy(file, _folder(file) / f"{file.stem}-{number:05}-{day.isoformat()}{file.suffix}")
    for old in newest_first(file)[KEPT:]:
        discard(old)
    return True


def keep_copy(file: Path, day: date) -> Path:
    """Copy `file` as it is now under a name of `day` that is free and never dropped.

    Raises `sqlite3.Error` or `OSError` when it cannot be.
    """
    number = 1
    while (copy := _folder(file) / f"kept-{day.isoformat()}-{number}{file.suffix}").exists():
        number += 1
    _copy(file, copy)
    return copy


def take_out(copy: Path, draft: Path) -> None:
    """Write a backup anew as `draft`, on the disk. Raises `OSError` when it cannot be."""
    discard(draft)
    shutil.copyfile(copy, draft)
    flush_file(draft)


def _copy(file: Path, copy: Path) -> None:
    """A copy that is whole and on the disk, or none."""
    make_folder(copy.parent)
    draft = copy.with_suffix(".draft")
    for leftover in copy.parent.glob("*.draft*"):
        discard(leftover)
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("VACUUM INTO ?", (str(draft),))
    flush_file(draft)
    draft.replace(copy)
    flush_names(copy.parent)


def _folder(file: Path) -> Path:
    return file.with_name("backups")
