"""One copy of the records a day, the last seven kept."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Final

from kiosk.storage.durable import flush
from kiosk.storage.staging import discard

KEPT: Final = 7


def newest_first(file: Path) -> list[Path]:
    """The backups of `file`, by the day in their name."""
    return sorted(_folder(file).glob(f"{file.stem}-????-??-??{file.suffix}"), reverse=True)


def back_up(file: Path, day: date) -> bool:
    """Copy `file` for `day` unless that is done, and drop all copies but seven.

    Answers whether a copy was made. Raises `sqlite3.Error` or `OSError` when it cannot be.
    """
    copy = _folder(file) / f"{file.stem}-{day.isoformat()}{file.suffix}"
    if copy.exists():
        return False
    _copy(file, copy)
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


def _copy(file: Path, copy: Path) -> None:
    """A copy that is whole and on the disk, or none."""
    copy.parent.mkdir(exist_ok=True)
    draft = copy.with_suffix(".draft")
    discard(draft)
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("VACUUM INTO ?", (str(draft),))
    draft.replace(copy)
    flush(copy.parent)


def _folder(file: Path) -> Path:
    return file.with_name("backups")
