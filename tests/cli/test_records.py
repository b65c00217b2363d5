"""What staff see of the records, and how they begin anew."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from contextlib import closing
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest

from kiosk.storage.records.count import Count, Edition, Entry, Kind
from kiosk.storage.records.opening import open_records
from tests.cli.conftest import Command

EDITION = Edition("cuba", "a1", "1.0", "Did relations <improve>?", ("No", "=1+1"))
DAY = date(2026, 11, 22)
COUNTS = (
    Count(Kind.STANCE, "0", 30),
    Count(Kind.VERDICT, "1", 25),
    Count(Kind.SHIFT, "+1", 25),
    Count(Kind.SHIFT, "-2", 1),
    Count(Kind.VISITS, "", 40),
    Count(Kind.OPENED, "source/speech", 12),
)


@pytest.fixture
def file(home: Path) -> Path:
    file = home / "records" / "records.sqlite"
    with closing(open_records(file).book) as book:
        book.add([Entry(EDITION, DAY, COUNTS), Entry(EDITION, None, (Count(Kind.STANCE, "9"),))])
    return file


class _Addresses(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, _tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.found += [str(value) for name, value in attributes if name in ("src", "href")]


def test_before_anything_was_counted(kiosk: Command) -> None:
    said = kiosk("records", "show")
    assert said.code == 2
    assert said.err.startswith("kiosk: nothing has been counted yet")
    assert len(said.err.splitlines()) == 1


def test_show(kiosk: Command, file: Path) -> None:
    said = kiosk("records", "show")
    assert said.code == 0
    assert "visits: 40" in said.out
    assert "first answers: No: 30; =1+1: 0" in said.out
    assert "-2: 1; +1: 25" in said.out
    assert kiosk("records", "show", "--exhibit", "other").out == ""


def test_export_for_a_spreadsheet(kiosk: Command, file: Path) -> None:
    table = list(csv.DictReader(io.StringIO(kiosk("records", "export").out)))
    votes = {(row["day"], row["kind"], row["option"]): row for row in table}
    assert votes["2026-11-22", "verdict", "1"]["answer"] == "'=1+1"
    assert votes["2026-11-22", "shift", "1"]["count"] == "25"
    assert votes["", "stance", "9"]["answer"] == ""
    assert {row["exhibit"] for row in table} == {"cuba"}


def test_export_for_a_program(kiosk: Command, file: Path) -> None:
    table = json.loads(kiosk("records", "export", "--json").out)
    assert {"kind": "shift", "option": "-2", "count": 1}.items() <= next(
        row for row in table if row["option"] == "-2"
    ).items()


def test_the_report_needs_nothing_else(kiosk: Command, file: Path, tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    assert kiosk("records", "report", "--html", page).code == 0
    text = page.read_text("utf-8")
    parser = _Addresses()
    parser.feed(text)
    assert parser.found == []
    assert "url(" not in text
    assert "Did relations &lt;improve&gt;?" in text
    assert "40 visits" in text
    assert text.count("<svg") == 7


def test_a_report_that_cannot_be_written(kiosk: Command, file: Path, tmp_path: Path) -> None:
    said = kiosk("records", "report", "--html", tmp_path / "none" / "report.html")
    assert said.code == 2
    assert "cannot be written" in said.err


def test_reset_asks_and_keeps_a_copy(
    kiosk: Command, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("no\n"))
    assert kiosk("records", "reset", "--exhibit", "cuba").code == 1
    assert "visits: 40" in kiosk("records", "show").out
    monkeypatch.setattr("sys.stdin", io.StringIO("yes\n"))
    assert kiosk("records", "reset", "--exhibit", "cuba").code == 0
    assert kiosk("records", "show").out == ""
    (copy,) = file.with_name("backups").glob("kept-*.sqlite")
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT SUM(count) FROM counts").fetchone() == (134,)


def test_nothing_is_reset_where_no_copy_can_be_kept(
    kiosk: Command, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.with_name("backups").touch()
    monkeypatch.setattr("sys.stdin", io.StringIO("yes\n"))
    said = kiosk("records", "reset", "--exhibit", "cuba")
    assert said.code == 2
    assert said.err.startswith("kiosk: the records cannot be used")
    assert "visits: 40" in kiosk("records", "show").out


def test_reset_of_what_was_never_counted(kiosk: Command, file: Path) -> None:
    said = kiosk("records", "reset", "--exhibit", "cubs")
    assert said.code == 2
    assert "nothing has been counted for “cubs”" in said.err


def test_damaged_records_are_told(kiosk: Command, file: Path) -> None:
    file.write_bytes(b"nothing of use" * 100)
    said = kiosk("records", "show")
    assert said.code == 2
    assert "is damaged" in said.err
    assert [part.name for part in file.parent.iterdir()] == [file.name]
