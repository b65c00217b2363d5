"""Opening the records so that no state of the file stops the kiosk and no sum is thrown away."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from kiosk.storage.durable import flush_names, make_folder
from kiosk.storage.records import backup
from kiosk.storage.records.record_book import RecordBook
from kiosk.storage.records.record_file import Damaged, Newer, connect, parts
from kiosk.storage.staging import discard


class NotKept(Exception):
    """The records cannot be opened for writing here; its text says why."""


@dataclass(frozen=True, slots=True)
class Opened:
    """The records, and what staff must know of how they were found; empty when all was well."""

    book: RecordBook
    notice: str = ""


def open_as_found(file: Path) -> RecordBook:
    """Open the records without putting anything else in their place. Raises `NotKept`."""
    try:
        return connect(file, to_write=False)
    except Damaged as damage:
        repair = "the kiosk puts its newest backup in its place when it is started"
        raise NotKept(f"{file} is damaged ({damage}): {repair}") from damage
    except Newer as newer:
        raise NotKept(f"{file} was written by a newer version of the program") from newer
    except (OSError, sqlite3.Error) as error:
        raise NotKept(f"{file}: {error}") from error


def open_records(file: Path) -> Opened:
    """Open or begin the records; for whoever has claimed them.

    A damaged file is set aside beside it, and the newest sound backup, or a new file, takes its
    place; so it does where the file is missing. A file of a newer program is set aside unharmed.
    A crash in between leaves the file missing, and the next start goes on from there. Raises
    `NotKept` where nothing can be written.
    """
    try:
        make_folder(file.parent)
        if not file.exists():
            flush_names(file.parent.parent)
        return _open_or_replace(file)
    except (OSError, sqlite3.Error, Damaged, Newer) as error:
        raise NotKept(f"{file}: {error}") from error


def _open_or_replace(file: Path) -> Opened:
    told = f"{file.name} is missing"
    if not file.exists() and any(part.exists() for part in parts(file)):
        set_aside(file, "damaged")
    if file.exists() or not backup.newest_first(file):
        try:
            return Opened(_seen_twice(file))
        except Newer:
            aside = set_aside(file, "newer")
            told = f"{file.name} was written by a newer version; it is kept as {aside.name}"
        except Damaged as damage:
            aside = set_aside(file, "damaged")
            told = f"{file.name} is damaged ({damage}) and kept as {aside.name}"
    for copy in backup.newest_first(file):
        if _put_back(copy, file):
            return Opened(connect(file), f"{told}; {copy.name} takes its place")
    return Opened(connect(file), f"{told}; counting begins anew")


def _seen_twice(file: Path) -> RecordBook:
    """SQLite takes a page that could not be read once for damage: only what stays is."""
    try:
        return connect(file)
    except Damaged:
        return connect(file)


def _put_back(copy: Path, file: Path) -> bool:
    """Put a backup in the place of the file at one stroke; False for one that is not sound."""
    draft = file.with_suffix(".draft")
    for part in parts(draft):
        discard(part)
    backup.take_out(copy, draft)
    try:
        _seen_twice(draft).close()
    except (Damaged, Newer):
        for part in parts(draft):
            discard(part)
        return False
    draft.replace(file)
    flush_names(file.parent)
    return True


def set_aside(file: Path, why: str) -> Path:
    """Give the file and its parts other names, the first that are free; answers the file's."""
    number = 1
    while any(part.exists() for part in parts(_aside(file, why, number))):
        number += 1
    aside = _aside(file, why, number)
    for part, name in zip(parts(file), parts(aside), strict=True):
        if part.exists():
            part.replace(name)
    flush_names(file.parent)
    return aside


def _aside(file: Path, why: str, number: int) -> Path:
    return file.with_name(f"{file.stem}.{why}-{number}{file.suffix}")
