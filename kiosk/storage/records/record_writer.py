"""Putting entries down on a disk that may be full, failing, or gone for a while."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import date
from pathlib import Path

from kiosk.storage.records.count import Count, Edition, Entry
from kiosk.storage.records.record_book import RecordBook
from kiosk.storage.records.record_file import NotKept, open_records
from kiosk.storage.records.reserve import Reserve


class RecordWriter:
    """Writes entries now, or keeps their sums in memory until the disk takes them.

    After any error the connection counts as dead: the file is opened and verified anew, and the
    ledger in it says whether the entry at hand went in, so that none is lost and none doubled.
    `notices` gathers what staff must know. Belongs to one thread.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._reserve = Reserve(file.parent)
        self._book: RecordBook | None = None
        self._waiting: dict[tuple[Edition, date | None], Entry] = {}
        self._full = False
        self.notices: list[str] = []

    @property
    def waiting(self) -> bool:
        """Whether sums are still only in memory."""
        return bool(self._waiting)

    def book(self) -> RecordBook | None:
        """The open records; None, with a notice, while they cannot be opened."""
        if self._book is None:
            try:
                opened = open_records(self._file)
            except NotKept as reason:
                self.notices.append(f"votes cannot be kept: {reason}")
                return None
            self._book = opened.book
            self._reserve.take()
            if opened.notice:
                self.notices.append(opened.notice)
        return self._book

    def write(self, entry: Entry) -> bool:
        """Put an entry and all that waits on the disk; False while it must wait in memory."""
        for waiting in (*self._waiting.values(), entry):
            if not self._written(waiting):
                self._wait(entry)
                return False
            self._waiting.pop(_key(waiting), None)
        return True

    def catch_up(self) -> bool:
        """Try again to put down what waits; whether nothing waits any more."""
        for key, entry in list(self._waiting.items()):
            if not self._written(entry):
                return False
            del self._waiting[key]
        return True

    def close(self) -> None:
        """Close the records; what waits is tried once more."""
        self.catch_up()
        self.drop()

    def drop(self) -> None:
        """Let go of the connection; the next use opens the file anew."""
        if self._book:
            self._book.close()
        self._book = None

    def _written(self, entry: Entry) -> bool:
        return self._tried(entry) or (self._full and self._reserve.give_up() and self._tried(entry))

    def _tried(self, entry: Entry) -> bool:
        book = self.book()
        if book is None:
            return False
        before: int | None = None
        try:
            before = book.additions()
            book.add((entry,))
        except sqlite3.Error as error:
            self._full = error.sqlite_errorcode == sqlite3.SQLITE_FULL
            self.notices.append(f"a count could not be put down ({error}); it is tried again")
            self.drop()
            return before is not None and self._is_there(before)
        return True

    def _is_there(self, before: int) -> bool:
        """Whether the addition that failed is in the file after all."""
        book = self.book()
        try:
            return book is not None and book.additions() > before
        except sqlite3.Error:
            self.drop()
            return False

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
