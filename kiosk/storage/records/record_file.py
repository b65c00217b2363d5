"""Opening the records so that no state of the file stops the kiosk and no sum is thrown away.

SQLite with a write-ahead log and `synchronous=FULL`: what was committed outlives a power cut.
"""

from __future__ import annotations

import shutil
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.storage.durable import flush_names
from kiosk.storage.records import backup, schema
from kiosk.storage.records.record_book import RecordBook

SETTINGS: Final = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)
WAIT_SECONDS: Final = 2.0
TAILS: Final = ("", "-wal", "-shm")


class NotKept(Exception):
    """The records cannot be opened for writing here; its text says why."""


class _Unusable(Exception):
    """This file is no record of ours that can be trusted."""


class _Newer(Exception):
    """The file was written by a newer version of the program."""


@dataclass(frozen=True, slots=True)
class Opened:
    """The records, and what staff must know of how they were found; empty when all was well."""

    book: RecordBook
    notice: str = ""


def open_records(file: Path) -> Opened:
    """Open or begin the records. Raises `NotKept` where nothing can be written.

    A damaged file is set aside beside it, and the newest sound backup, or a new file, takes its
    place. A file of a newer program is set aside unharmed.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        return _open_or_replace(file)
    except (OSError, sqlite3.Error) as error:
        raise NotKept(f"{file}: {error}") from error


def _open_or_replace(file: Path) -> Opened:
    try:
        return Opened(RecordBook(_connect(file)))
    except _Newer:
        aside = set_aside(file, "newer")
        sentence = "was written by a newer version; it is kept as"
        return Opened(RecordBook(_connect(file)), f"{file.name} {sentence} {aside.name}")
    except _Unusable as damage:
        aside = set_aside(file, "damaged")
        told = f"{file.name} is damaged ({damage}) and kept as {aside.name}"
    for copy in backup.newest_first(file):
        shutil.copyfile(copy, file)
        flush_names(file.parent)
        try:
            return Opened(RecordBook(_connect(file)), f"{told}; {copy.name} takes its place")
        except (_Unusable, _Newer):
            set_aside(file, "damaged")
    return Opened(RecordBook(_connect(file)), f"{told}; counting begins anew")


def set_aside(file: Path, why: str) -> Path:
    """Give the file and its log other names, the first that are free; answers the file's."""
    number = 1
    while (aside := file.with_name(f"{file.stem}.{why}-{number}{file.suffix}")).exists():
        number += 1
    for tail in TAILS:
        part = Path(f"{file}{tail}")
        if part.exists():
            part.replace(f"{aside}{tail}")
    flush_names(file.parent)
    return aside


def _connect(file: Path) -> sqlite3.Connection:
    """A connection to a sound file of this version, made first if need be."""
    if file.exists() and not file.is_file():
        raise _Unusable("not a file")
    connection = sqlite3.connect(file, timeout=WAIT_SECONDS, isolation_level=None)
    connection.text_factory = lambda text: text.decode("utf-8", "replace")
    try:
        for setting in SETTINGS:
            connection.execute(setting)
        _check(connection)
    except sqlite3.DatabaseError as error:
        connection.close()
        if _is_of_the_disk(error):
            raise
        raise _Unusable(str(error)) from error
    except UnicodeDecodeError as error:
        connection.close()
        raise _Unusable("not text") from error
    except (_Unusable, _Newer):
        connection.close()
        raise
    return connection


def _is_of_the_disk(error: sqlite3.DatabaseError) -> bool:
    """Whether the disk refused, rather than the file being bad."""
    return isinstance(error, sqlite3.OperationalError) and (
        error.sqlite_errorname.split("_")[1]
        in {"CANTOPEN", "READONLY", "FULL", "BUSY", "LOCKED", "PERM", "IOERR"}
    )


def _check(connection: sqlite3.Connection) -> None:
    found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if found != "ok":
        raise _Unusable(found)
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    tables = {sql for (sql,) in connection.execute(schema.DECLARED)}
    if (application, version, tables) == (0, 0, set()):
        _begin(connection)
    elif application != schema.APPLICATION_ID:
        raise _Unusable("another program's file")
    elif version > schema.VERSION:
        raise _Newer
    elif tables != set(schema.TABLES) or len(list(connection.execute(schema.ENTRIES))) != 1:
        raise _Unusable("other tables than ours")


def _begin(connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    for table in schema.TABLES:
        connection.execute(table)
    connection.execute(schema.FIRST_TURN)
    connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {schema.VERSION}")
    connection.execute("COMMIT")
