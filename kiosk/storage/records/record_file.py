"""A file of records: SQLite with a write-ahead log and `synchronous=EXTRA`.

What was committed outlives a power cut, even where the disk lets no write-ahead log be made and
SQLite goes on with a rollback journal without saying so.
"""

from __future__ import annotations

import errno
import os
import re
import sqlite3
from pathlib import Path
from typing import Final

from kiosk.storage.records import schema
from kiosk.storage.records.record_book import RecordBook

SETTINGS: Final = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = EXTRA",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)
WAIT_SECONDS: Final = 2.0
TAILS: Final = ("", "-wal", "-shm", "-journal")
OF_THE_DISK: Final = {"CANTOPEN", "READONLY", "FULL", "BUSY", "LOCKED", "PERM", "IOERR"}
UNREAD: Final = re.compile(r"error code=(\d+)")


class Damaged(Exception):
    """This file is no record of ours that can be trusted."""


class Newer(Exception):
    """The file was written by a newer version of the program."""


def connect(file: Path, to_write: bool = True) -> RecordBook:
    """Open the records as they are; begin them where there is no file.

    With `to_write` a file that lets nobody write counts as damaged where the disk would.

    Raises `Damaged`, `Newer`, or `sqlite3.Error` or `OSError` where the disk refuses.
    """
    for part in parts(file):
        if part.exists() and not part.is_file():
            raise Damaged("not a file")
    connection = sqlite3.connect(file, timeout=WAIT_SECONDS, isolation_level=None)
    connection.text_factory = lambda text: text.decode("utf-8", "replace")
    try:
        for setting in SETTINGS:
            connection.execute(setting)
        _check(connection)
        if to_write:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute(schema.TURN)
            connection.execute("ROLLBACK")
    except BaseException as error:
        connection.close()
        if _is_of_the_file(error, file):
            raise Damaged(str(error)) from error
        raise
    return RecordBook(connection)


def parts(file: Path) -> list[Path]:
    """The file, its log, the index of its log, and a journal; none need exist."""
    return [Path(f"{file}{tail}") for tail in TAILS]


def _is_of_the_file(error: BaseException, file: Path) -> bool:
    """Whether the file is bad, rather than the disk refusing; its words may not even be text."""
    if isinstance(error, UnicodeDecodeError):
        return True
    name = getattr(error, "sqlite_errorname", "")
    if name == "SQLITE_READONLY" and os.access(file, os.W_OK):
        return True
    return isinstance(error, sqlite3.DatabaseError) and OF_THE_DISK.isdisjoint(name.split("_"))


def _check(connection: sqlite3.Connection) -> None:
    found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    unread = UNREAD.search(found)
    if unread and int(unread[1]) & 0xFF == sqlite3.SQLITE_IOERR:
        raise OSError(errno.EIO, found)
    if found != "ok":
        raise Damaged(found)
    connection.execute("BEGIN")  # another program may be making the tables just now
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    tables = {sql for (sql,) in connection.execute(schema.DECLARED)}
    connection.execute("COMMIT")
    if (application, version, tables) == (0, 0, set()):
        _begin(connection)
    elif application != schema.APPLICATION_ID:
        raise Damaged("another program's file")
    elif version > schema.VERSION:
        raise Newer
    elif tables != set(schema.TABLES) or len(list(connection.execute(schema.ENTRIES))) != 1:
        raise Damaged("other tables than ours")


def _begin(connection: sqlite3.Connection) -> None:
    """Make the tables, unless another program has just made them."""
    connection.execute("BEGIN IMMEDIATE")
    if connection.execute(schema.DECLARED).fetchone():
        connection.execute("ROLLBACK")
        return
    for table in schema.TABLES:
        connection.execute(table)
    connection.execute(schema.FIRST_TURN)
    connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {schema.VERSION}")
    connection.execute("COMMIT")
