"""`kiosk records`: what was counted, for staff."""

from __future__ import annotations

import argparse
import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path

from kiosk.app.record_report import plain_text, report
from kiosk.app.record_sheet import as_csv, as_json, lines
from kiosk.cli.staff_log import open_log
from kiosk.cli.wrong_use import WrongUse
from kiosk.storage.locations import locate
from kiosk.storage.records.backup import keep_copy
from kiosk.storage.records.count import Edition
from kiosk.storage.records.opening import NotKept, open_as_found
from kiosk.storage.records.record_book import RecordBook, Sums


def execute(options: argparse.Namespace) -> int:
    """Show, export, report or reset. Raises `WrongUse` where there is nothing to do it with."""
    open_log(None)
    file = locate(os.environ).records
    try:
        with _open(file) as book:
            code: int = _DO[options.act](book, options)
    except (OSError, sqlite3.Error, NotKept) as error:
        raise WrongUse(f"the records cannot be used: {error}") from error
    return code


@contextmanager
def _open(file: Path) -> Iterator[RecordBook]:
    if not file.is_file():
        raise WrongUse(f"nothing has been counted yet ({file} is not there)")
    with closing(open_as_found(file)) as book:
        yield book


def _show(book: RecordBook, options: argparse.Namespace) -> int:
    for line in plain_text(_parts(book, options.exhibit)):
        print(line)
    return 0


def _export(book: RecordBook, options: argparse.Namespace) -> int:
    table = lines(book.rows(options.exhibit), book.editions())
    sys.stdout.write(as_json(table) if options.json else as_csv(table))
    return 0


def _report(book: RecordBook, options: argparse.Namespace) -> int:
    page = report(_parts(book, options.exhibit), date.today())
    try:
        options.html.write_text(page, encoding="utf-8")
    except OSError as error:
        raise WrongUse(f"{options.html} cannot be written: {error.strerror}") from error
    print(f"written: {options.html}")
    return 0


def _reset(book: RecordBook, options: argparse.Namespace) -> int:
    if options.exhibit not in {edition.exhibit for edition in book.editions()}:
        raise WrongUse(f"nothing has been counted for “{options.exhibit}”: see kiosk records show")
    print(f"All counts of “{options.exhibit}” will be set to zero; a copy is kept. Write yes:")
    if sys.stdin.readline().strip().lower() != "yes":
        print("nothing was changed")
        return 1
    file = locate(os.environ).records
    copy = book.reset(options.exhibit, lambda: keep_copy(file, date.today()))
    print(f"set to zero; the counts as they were: {copy}")
    return 0


def _parts(book: RecordBook, exhibit: str) -> Iterator[tuple[Edition, Sums]]:
    for edition in book.editions():
        if exhibit in ("", edition.exhibit):
            yield edition, book.sums(edition)


_DO = {"show": _show, "export": _export, "report": _report, "reset": _reset}
