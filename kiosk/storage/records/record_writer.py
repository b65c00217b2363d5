"""Putting entries down on a disk that may be full, failing, or gone for a while."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import date
from enum import Enum, auto
from pathlib import Path

from kiosk.storage.records.claim import Claim
from kiosk.storage.records.count import Count, Edition, Entry
from kiosk.storage.records.opening import NotKept, Opened, open_records
from kiosk.storage.records.record_book import RecordBook
from kiosk.storage.records.reserve import Reserve


class _Fate(Enum):
    """Of an entry: on the disk; in the file, perhaps not on the disk; not in the file; unknown."""

    KEPT = auto()
    DOUBTFUL = auto()
    REFUSED = auto()
    UNKNOWN = auto()


class RecordWriter:
    """Writes entries now, or keeps their sums in memory until the disk takes them.

    After any error the connection counts as dead: the file is opened and verified anew, and the
    ledger in it says whether the entry at hand went in, so that none is lost and none doubled.
    As a system forgets what it once failed to flush, an entry that went in is written anew from
    the log into the file before it is acknowledged. `notices` gathers what staff must know.
    Belongs to one thread, and to the only program that counts into `file`.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._claim = Claim(file)
        self._reserve = Reserve(file.parent)
        self._book: RecordBook | None = None
        self._waiting: dict[tuple[Edition, date | None], Entry] = {}
        self._unknown: tuple[Entry, int] | None = None
        self._full = False
        self._room_spent = False
        self.notices: list[str] = []

    @property
    def waiting(self) -> bool:
        """Whether sums are still only in memory."""
        return bool(self._waiting) or self._unknown is not None

    def book(self) -> RecordBook | None:
        """The open records; None, with a notice, while they cannot be opened."""
        if self._book is None:
            try:
                opened = self._opened()
            except NotKept as reason:
                if self._reserve.is_scarce() and self._room_made():
                    return self.book()
                self.notices.append(f"votes cannot be kept: {reason}")
                return None
            self._book = opened.book
            self._room_spent = not self._reserve.take()
            if opened.notice:
                self.notices.append(opened.notice)
        return self._book

    def write(self, entry: Entry) -> bool:
        """Put an entry and all that waits on the disk.

        False while it must wait in memory, or while the disk may not have it yet.
        """
        if self.catch_up():
            fate = self._written(entry)
            if fate is not _Fate.REFUSED:
                return fate is _Fate.KEPT
        self._wait(entry)
        return False

    def catch_up(self) -> bool:
        """Try again to put down what waits; whether nothing waits any more."""
        if self._unknown:
            entry, _ = self._unknown
            if self._resolved() is _Fate.REFUSED:
                self._wait(entry)
        for key, entry in list(self._waiting.items()):
            if self._unknown or self._written(entry) is _Fate.REFUSED:
                return False
            del self._waiting[key]
        if self._room_spent:
            self._room_spent = not self._reserve.take()
        return self._unknown is None

    def close(self) -> None:
        """Close the records; what waits is tried once more."""
        self.catch_up()
        self.drop()
        self._claim.give_up()

    def drop(self) -> None:
        """Let go of the connection; the next use opens the file anew."""
        if self._book:
            self._book.close()
        self._book = None

    def _opened(self) -> Opened:
        try:
            if self._claim.take():
                return open_records(self._file)
        except OSError as error:
            raise NotKept(f"{self._file}: {error}") from error
        raise NotKept(f"another program counts into {self._file}")

    def _written(self, entry: Entry) -> _Fate:
        fate = self._tried(entry)
        needs_room = fate is _Fate.REFUSED and self._full
        return self._tried(entry) if needs_room and self._room_made() else fate

    def _room_made(self) -> bool:
        self._room_spent = self._reserve.give_up()
        return self._room_spent

    def _tried(self, entry: Entry) -> _Fate:
        self._full = False
        book = self.book()
        if book is None:
            return _Fate.REFUSED
        try:
            before = book.additions()
        except sqlite3.Error as error:
            self._failed(error)
            return _Fate.REFUSED
        try:
            book.add((entry,))
        except sqlite3.Error as error:
            self._unknown = (entry, before)
            self._failed(error)
            return self._resolved()
        return _Fate.KEPT

    def _failed(self, error: sqlite3.Error) -> None:
        self._full = getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_FULL
        self.notices.append(f"a count could not be put down ({error}); it is tried again")
        self.drop()

    def _resolved(self) -> _Fate:
        """What became of the addition that failed, by how many there were before it."""
        assert self._unknown
        book = self.book()
        if book is None:
            return _Fate.UNKNOWN
        try:
            there = book.additions() > self._unknown[1]
        except sqlite3.Error:
            self.drop()
            return _Fate.UNKNOWN
        self._unknown = None
        if not there:
            return _Fate.REFUSED
        return _Fate.KEPT if book.settle() else _Fate.DOUBTFUL

    def _wait(self, entry: Entry) -> None:
        key = _key(entry)
        earlier = self._waiting.get(key)
        self._waiting[key] = _joined(earlier, entry) if earlier else entry


def _key(entry: Entry) -> tuple[Edition, date | None]:
    return entry.edition, entry.day


def _joined(one: Entry, other: Entry) -> Entry:
    sums: dict[tuple[str, str], Count] = {}
    for count in (*one.counts, *other.counts):
        key = (count.kind, count.option)
        sums[key] = replace(count, by=count.by + sums[key].by) if key in sums else count
    return replace(one, counts=tuple(sums.values()))
