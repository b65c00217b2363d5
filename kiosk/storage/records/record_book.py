"""The open records: entries go in whole, sums come out."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.storage.records import schema
from kiosk.storage.records.count import Edition, Entry, Kind


@dataclass(frozen=True, slots=True)
class Row:
    """One stored sum; `day` is None for what could not be dated."""

    exhibit: str
    edition: str
    version: str
    day: date | None
    kind: str
    option: str
    count: int


class Sums(dict[tuple[Kind, str], int]):
    """How many of each option of each kind; what was never counted is 0."""

    def __missing__(self, key: tuple[Kind, str]) -> int:
        return 0

    def of(self, kind: Kind) -> dict[str, int]:
        """The options of one kind with their sums."""
        return {option: count for (one, option), count in self.items() if one is kind}


class RecordBook:
    """Wraps a connection made by `open_records`; belongs to one thread.

    Every method raises `sqlite3.Error` when the disk or the file fails it.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def add(self, entries: Iterable[Entry]) -> None:
        """Put entries down in one transaction, on the disk when this returns."""
        with self._transaction():
            for entry in entries:
                self._put(entry)
            self._connection.execute(schema.TURN)

    def additions(self) -> int:
        """How often entries were put down; tells whether an addition that failed is there."""
        found: int = self._connection.execute(schema.ENTRIES).fetchone()[0]
        return found

    def _put(self, entry: Entry) -> None:
        edition = entry.edition
        answers = json.dumps(edition.answers, ensure_ascii=False)
        about = (edition.exhibit, edition.name, edition.version, edition.question, answers)
        self._connection.execute(schema.PUT_EDITION, about)
        day = entry.day.isoformat() if entry.day else schema.UNDATED
        key = (edition.exhibit, edition.name, day)
        for count in entry.counts:
            row = (*key, count.kind.value, count.option, count.by)
            self._connection.execute(schema.PUT_COUNT, row)

    def sums(self, edition: Edition, day: date | None = None) -> Sums:
        """The sums of an edition: of all time, or of one day."""
        key = (edition.exhibit, edition.name)
        if day:
            found = self._connection.execute(schema.SUMS_OF_DAY, (*key, day.isoformat()))
        else:
            found = self._connection.execute(schema.SUMS, key)
        known = {kind.value for kind in Kind}
        return Sums({(Kind(kind), o): count for kind, o, count in found if kind in known})

    def rows(self, exhibit: str = "") -> Iterator[Row]:
        """Every stored sum, of one exhibit or of all, in a steady order."""
        for exhibit_id, edition, version, day, *rest in self._connection.execute(
            schema.ROWS, (exhibit,)
        ):
            yield Row(exhibit_id, edition, version, _day(day), *rest)

    def editions(self) -> list[Edition]:
        """Every edition that was ever counted."""
        found = self._connection.execute(schema.EDITIONS)
        return [Edition(e, n, v, q, _texts(answers)) for e, n, v, q, answers in found]

    def counted_days(self) -> int:
        """On how many days anything was counted."""
        found: int = self._connection.execute(schema.COUNTED_DAYS).fetchone()[0]
        return found

    def settled_day(self) -> date | None:
        """The day that the last six counted days came after; None when there are not so many.

        A day of a clock that was wrong for less than a week is never it.
        """
        found = self._connection.execute(schema.SETTLED_DAY).fetchone()
        return _day(found[0]) if found else None

    def forget_before(self, day: date) -> int:
        """Remove sums of days before `day`; how many rows went."""
        with self._transaction():
            return self._connection.execute(schema.FORGET_BEFORE, (day.isoformat(),)).rowcount

    def reset(self, exhibit: str, keep: Callable[[], Path]) -> Path:
        """Remove everything counted for an exhibit after `keep` made a copy, and answer that.

        Nobody can count in between.
        """
        with self._transaction():
            copy = keep()
            for command in schema.FORGET_EXHIBIT:
                self._connection.execute(command, (exhibit,))
        return copy

    def settle(self) -> bool:
        """Write the log back into the file, on the disk; whether the disk took all of it."""
        try:
            busy: int = self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        except sqlite3.Error:
            return False
        return busy == 0

    def close(self) -> None:
        """Write the log back into the file, as far as the disk allows, and close it."""
        self.settle()
        self._connection.close()

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                self._connection.execute("ROLLBACK")
            raise


def _texts(answers: str) -> tuple[str, ...]:
    try:
        return tuple(str(text) for text in json.loads(answers))
    except (ValueError, TypeError):
        return ()


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
