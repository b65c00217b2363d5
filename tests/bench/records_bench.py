"""How long records take: for whoever votes, for the results, and after ten years of counting."""

from __future__ import annotations

import queue
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, timedelta
from itertools import product
from pathlib import Path
from typing import Final, TypeVar

from kiosk.app.record_report import report
from kiosk.app.record_sheet import as_csv, lines
from kiosk.storage.records.backup import back_up
from kiosk.storage.records.count import Count, Edition, Entry, Kind
from kiosk.storage.records.opening import open_records
from kiosk.storage.records.record_book import RecordBook
from kiosk.storage.records.record_keeper import Answer, Found, Kept, RecordKeeper
from tests.bench.figure import Figure, middle, percentile

T = TypeVar("T")
DAYS: Final = 3653
VERDICTS: Final = 55  # for each answer on each day: a million in ten years
FIRST_DAY: Final = date(2026, 11, 22)
EDITION: Final = Edition("exhibit", "a1", "1", "Did it?", ("No", "Rather no", "?", "Rather", "Yes"))
OPTIONS: Final = (
    *product((Kind.STANCE, Kind.VERDICT), map(str, range(5))),
    *product((Kind.SHIFT,), (f"{steps:+d}" for steps in range(-4, 5))),
    *product((Kind.CITED,), (f"source-{number}" for number in range(24))),
    *product((Kind.OPENED,), (f"source/source-{number}" for number in range(24))),
    *product((Kind.OPENED,), (f"chapter/{number}" for number in range(30))),
    *product((Kind.DWELL, Kind.ACCESS), map(str, range(10))),
    *product((Kind.LENGTH, Kind.LANGUAGE), map(str, range(5))),
    (Kind.VISITS, ""),
)


def figures(folder: Path) -> Iterator[Figure]:
    """Ms and seconds, on the disk that holds `folder`."""
    yield from _voting(folder / "new.sqlite")
    file = folder / "records.sqlite"
    rows = _ten_years(file)
    told = f"ten years ({rows:,} sums, {5 * VERDICTS * DAYS:,} verdicts)"
    seconds, opened = _timed(lambda: open_records(file))
    yield Figure(f"records, opening {told}", seconds, "s", "≤ 3")
    with closing(opened.book) as book:
        sums = [_timed(lambda: book.sums(EDITION))[0] * 1000 for _ in range(5)]
        yield Figure(f"records, results of all time, {told}", middle(sums), "ms", "≤ 100")
        sums = [_timed(lambda: book.sums(EDITION, FIRST_DAY))[0] * 1000 for _ in range(5)]
        yield Figure("records, results of one day of them", middle(sums), "ms", "≤ 100")
        yield Figure("records, export as CSV", _timed(lambda: _export(book))[0], "s", "≤ 10")
        yield Figure("records, report", _timed(lambda: _report(book))[0], "s", "≤ 10")
        backup = _timed(lambda: back_up(file, FIRST_DAY))[0]
        yield Figure("records, daily backup", backup, "s", "none")


def _voting(file: Path) -> Iterator[Figure]:
    """What the GUI thread waits for, and when the thanks can be shown."""
    heard: queue.SimpleQueue[Answer] = queue.SimpleQueue()
    keeper = RecordKeeper(file, 0, heard.put)
    calls, answers = [], []
    for number in range(300):
        entry = Entry(EDITION, FIRST_DAY, (Count(Kind.STANCE, str(number % 5)),))
        began = time.perf_counter()
        keeper.record(entry)
        keeper.ask(EDITION, None)
        calls.append((time.perf_counter() - began) * 1000)
        while not isinstance(heard.get(), Kept):
            pass
        answers.append((time.perf_counter() - began) * 1000)
        while not isinstance(heard.get(), Found):
            pass
    keeper.close()
    yield Figure("a vote, at the GUI thread, median", middle(calls), "ms", "≤ 5")
    yield Figure("a vote, at the GUI thread, p95", percentile(calls, 0.95), "ms", "≤ 5")
    yield Figure("a vote, until it is on the disk, median", middle(answers), "ms", "none")
    yield Figure("a vote, until it is on the disk, p95", percentile(answers, 0.95), "ms", "none")


def _ten_years(file: Path) -> int:
    """Every option on every day, as a busy museum would have it; how many sums there are."""
    chance = random.Random(10)
    with closing(open_records(file).book) as book:
        book.add(
            Entry(
                EDITION,
                FIRST_DAY + timedelta(days=day),
                tuple(
                    Count(kind, option, VERDICTS if kind is Kind.VERDICT else chance.randint(1, 90))
                    for kind, option in OPTIONS
                ),
            )
            for day in range(DAYS)
        )
    return DAYS * len(OPTIONS)


def _export(book: RecordBook) -> None:
    as_csv(lines(book.rows(), book.editions()))


def _report(book: RecordBook) -> None:
    report(((edition, book.sums(edition)) for edition in book.editions()), FIRST_DAY)


def _timed(what: Callable[[], T]) -> tuple[float, T]:
    began = time.perf_counter()
    result = what()
    return time.perf_counter() - began, result


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        for figure in figures(Path(name)):
            print(figure, flush=True)
