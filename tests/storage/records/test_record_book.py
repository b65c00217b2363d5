"""Sums are those of a plain count; editions and days stay apart; nothing but sums is stored."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.storage.records.count import Count, Entry, Kind
from kiosk.storage.records.opening import open_records
from kiosk.storage.records.record_book import RecordBook
from tests.storage.records.votes import DAY, EDITION, vote

ENTRIES = st.lists(
    st.tuples(
        st.sampled_from(("a1", "b2")),
        st.integers(0, 3),
        st.lists(st.tuples(st.sampled_from(Kind), st.sampled_from("012"), st.integers(1, 4))),
    ),
    max_size=30,
)


@pytest.fixture
def book(file: Path) -> Iterator[RecordBook]:
    with closing(open_records(file).book) as book:
        yield book


def test_what_was_never_counted_is_nought(book: RecordBook) -> None:
    assert book.sums(EDITION)[Kind.STANCE, "0"] == 0
    assert book.editions() == []


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(entries=ENTRIES)
def test_sums_are_those_of_a_plain_count(
    file: Path, entries: list[tuple[str, int, list[tuple[Kind, str, int]]]]
) -> None:
    naive: Counter[tuple[str, int, Kind, str]] = Counter()
    with closing(open_records(file).book) as book:
        book.reset(EDITION.exhibit, lambda: file)
        for name, days, counts in entries:
            day = DAY + timedelta(days=days)
            edition = replace(EDITION, name=name)
            book.add([Entry(edition, day, tuple(Count(*count) for count in counts))])
            naive.update({(name, days, kind, option): 0 for kind, option, _ in counts})
            for kind, option, by in counts:
                naive[name, days, kind, option] += by
        for name in ("a1", "b2"):
            for day in (None, 0, 1, 2, 3):
                wanted: Counter[tuple[Kind, str]] = Counter()
                for (of, days, kind, option), count in naive.items():
                    if of == name and day in (None, days):
                        wanted[kind, option] += count
                on = None if day is None else DAY + timedelta(days=day)
                assert dict(book.sums(replace(EDITION, name=name), on)) == dict(wanted)


def test_a_vote_that_is_changed_moves(book: RecordBook) -> None:
    book.add([vote("0")])
    book.add([Entry(EDITION, DAY, (Count(Kind.STANCE, "0", -1), Count(Kind.STANCE, "1")))])
    assert book.sums(EDITION).of(Kind.STANCE) == {"0": 0, "1": 1}
    book.add([vote("0", by=-1)])
    assert book.sums(EDITION)[Kind.STANCE, "0"] == 0


def test_an_entry_goes_in_whole_or_not_at_all(book: RecordBook) -> None:
    wrong = Entry(EDITION, DAY, (Count(Kind.STANCE, "1"), Count(Kind.STANCE, None)))  # type: ignore[arg-type]
    with pytest.raises(sqlite3.Error):
        book.add([wrong])
    assert book.sums(EDITION)[Kind.STANCE, "1"] == 0
    book.add([vote("1")])
    assert book.additions() == 1


def test_editions_keep_their_answers(book: RecordBook) -> None:
    later = replace(EDITION, name="b2", version="2.0", answers=("No", "Perhaps", "Да"))
    book.add([vote("0"), vote("0", edition=later)])
    book.add([vote("0", edition=replace(EDITION, version="1.1"))])
    assert book.editions() == [EDITION, later]
    assert book.sums(EDITION)[Kind.STANCE, "0"] == 2


def test_undated_counts_are_in_the_sum_of_all_time_alone(book: RecordBook) -> None:
    book.add([vote("0", None), vote("0")])
    assert book.sums(EDITION)[Kind.STANCE, "0"] == 2
    assert book.sums(EDITION, DAY)[Kind.STANCE, "0"] == 1
    assert [row.day for row in book.rows()] == [None, DAY]
    assert book.counted_days() == 1


def test_forgetting_old_days_and_exhibits(book: RecordBook) -> None:
    other = replace(EDITION, exhibit="other")
    book.add([vote("0", date(2026, 11, 1)), vote("0"), vote("1", edition=other), vote("1", None)])
    assert book.forget_before(DAY) == 1
    assert [row.day for row in book.rows("cuba")] == [None, DAY]
    assert book.reset("cuba", lambda: Path("copy")) == Path("copy")
    assert [row.exhibit for row in book.rows()] == ["other"]
    assert book.editions() == [other]


def test_nothing_but_sums_is_stored(book: RecordBook, file: Path) -> None:
    book.add([vote("0"), vote("0"), vote("0")])
    with closing(sqlite3.connect(file)) as connection:
        tables = {
            name: [row[1] for row in connection.execute(f"PRAGMA table_info({name})")]
            for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        }
        rows = connection.execute("SELECT * FROM counts").fetchall()
    assert tables == {
        "editions": ["exhibit", "name", "version", "question", "answers"],
        "counts": ["exhibit", "edition", "day", "kind", "option", "count"],
        "ledger": ["entries"],
    }
    assert rows == [("cuba", "a1", "2026-11-22", "stance", "0", 3)]
