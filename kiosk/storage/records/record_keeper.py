"""The one thread that writes the records, so that nobody waits for the disk."""

from __future__ import annotations

import queue
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from threading import Thread
from typing import Final

from kiosk.storage.records import backup
from kiosk.storage.records.count import Edition, Entry
from kiosk.storage.records.record_book import Sums
from kiosk.storage.records.record_writer import RecordWriter

AGAIN_SECONDS: Final = 30.0
CLOSE_SECONDS: Final = 5.0


@dataclass(frozen=True, slots=True)
class Kept:
    """An entry is on the disk (`kept`) or waits in memory."""

    entry: Entry
    kept: bool


@dataclass(frozen=True, slots=True)
class Found:
    """The sums of an edition on a day, None for all time."""

    edition: Edition
    day: date | None
    sums: Sums


@dataclass(frozen=True, slots=True)
class Noticed:
    """Something staff must know."""

    sentence: str


@dataclass(frozen=True, slots=True)
class _Asked:
    edition: Edition
    day: date | None


Answer = Kept | Found | Noticed
Tell = Callable[[Answer], None]


class RecordKeeper:
    """Takes entries and questions from any thread; `tell` hears the answers in its own.

    Once a day a backup is made, and sums older than `keep_days` (0: none) are removed: counted
    from a day that a week of counted days has followed, as the clock may be wrong today.
    """

    def __init__(self, file: Path, keep_days: int, tell: Tell) -> None:
        self._file = file
        self._keep_days = keep_days
        self._tell = tell
        self._writer = RecordWriter(file)
        self._tidied: date | None = None
        self._told: set[str] = set()
        self._inbox: queue.SimpleQueue[Entry | _Asked | None] = queue.SimpleQueue()
        self._thread = Thread(target=self._run, name="records", daemon=True)
        self._thread.start()

    def record(self, entry: Entry) -> None:
        """Have an entry put down; `tell` hears `Kept` after it was committed."""
        self._inbox.put(entry)

    def ask(self, edition: Edition, day: date | None) -> None:
        """Have the sums of an edition told as `Found`."""
        self._inbox.put(_Asked(edition, day))

    def close(self) -> None:
        """Put down what is in the inbox and close the records, unless the disk hangs for 5 s."""
        self._inbox.put(None)
        self._thread.join(CLOSE_SECONDS)

    def _run(self) -> None:
        while True:
            try:
                item = self._inbox.get(timeout=AGAIN_SECONDS if self._writer.waiting else None)
            except queue.Empty:
                self._writer.catch_up()
                self._report()
                continue
            if item is None:
                break
            self._attempt(item)
            self._report()
        self._writer.close()
        self._report()

    def _attempt(self, item: Entry | _Asked) -> None:
        """Serve, whatever comes of it: one count that breaks must not end all counting."""
        try:
            self._serve(item)
        except Exception as error:
            self._writer.drop()
            self._tell(Noticed(f"something could not be counted ({type(error).__name__})"))

    def _serve(self, item: Entry | _Asked) -> None:
        if isinstance(item, _Asked):
            self._answer(item)
            return
        kept = self._writer.write(item)
        if kept:
            self._told.clear()
        self._tell(Kept(item, kept))
        if item.day and item.day != self._tidied:
            self._tidy(item.day)

    def _answer(self, asked: _Asked) -> None:
        book = self._writer.book()
        if book is None:
            return
        try:
            sums = book.sums(asked.edition, asked.day)
        except sqlite3.Error as error:
            self._writer.drop()
            self._tell(Noticed(f"the votes could not be read ({error})"))
            return
        self._tell(Found(asked.edition, asked.day, sums))

    def _tidy(self, day: date) -> None:
        self._tidied = day
        book = self._writer.book()
        if book is None:
            return
        try:
            backup.back_up(self._file, day)
            settled = book.settled_day()
            if self._keep_days and settled:
                book.forget_before(min(day, settled) - timedelta(days=self._keep_days))
        except (sqlite3.Error, OSError) as error:
            self._tell(Noticed(f"no backup of the records was made ({error})"))

    def _report(self) -> None:
        for sentence in self._writer.notices:
            if sentence not in self._told:
                self._told.add(sentence)
                self._tell(Noticed(sentence))
        self._writer.notices.clear()
