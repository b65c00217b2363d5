"""No acknowledged count is lost, none is doubled, and none stops the kiosk."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.storage.records import record_writer, reserve
from kiosk.storage.records.backup import KEPT, newest_first
from kiosk.storage.records.calendar import Calendar
from kiosk.storage.records.count import Count, Entry, Kind
from kiosk.storage.records.opening import NotKept, Opened, open_records
from kiosk.storage.records.record_book import RecordBook
from kiosk.storage.records.record_keeper import Answer, Found, Kept, Noticed, RecordKeeper
from kiosk.storage.records.record_writer import RecordWriter
from kiosk.storage.records.reserve import Reserve
from tests.storage.records.votes import DAY, EDITION, vote


def trouble(code: int) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("disk trouble")
    error.sqlite_errorcode = code
    return error


class FailingBook(RecordBook):
    """Fails as the script says: 'before' the entry went in, 'after' it did, or not ('')."""

    script: ClassVar[list[str]] = []

    def add(self, entries: Iterable[Entry]) -> None:
        fate = self.script.pop(0) if self.script else ""
        if fate == "before":
            raise trouble(sqlite3.SQLITE_IOERR)
        if fate == "full":
            raise trouble(sqlite3.SQLITE_FULL)
        super().add(entries)
        if fate == "after":
            raise trouble(sqlite3.SQLITE_IOERR)


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> type[FailingBook]:
    def opened(file: Path) -> Opened:
        found = open_records(file)
        return Opened(FailingBook(found.book._connection), found.notice)

    monkeypatch.setattr(record_writer, "open_records", opened)
    return FailingBook


def count_in(file: Path, option: str = "0") -> int:
    with closing(open_records(file).book) as book:
        return book.sums(EDITION)[Kind.STANCE, option]


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(script=st.lists(st.sampled_from(("", "", "before", "after", "full")), max_size=25))
def test_none_is_lost_and_none_doubled(
    failing: type[FailingBook], tmp_path_factory: pytest.TempPathFactory, script: list[str]
) -> None:
    file = tmp_path_factory.mktemp("records") / "records.sqlite"
    failing.script = list(script)
    writer = RecordWriter(file)
    acknowledged = 0
    for _ in range(12):
        acknowledged += writer.write(vote("0"))
        if not writer.waiting:
            acknowledged = count_in(file)
        assert count_in(file) >= acknowledged
    failing.script = []
    writer.close()
    assert not writer.waiting
    assert count_in(file) == 12


def test_only_a_full_disk_gives_up_the_reserve(
    failing: type[FailingBook], file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    writer = RecordWriter(file)
    held = file.with_name("reserve")
    failing.script = ["before"]
    assert not writer.write(vote("0"))
    assert held.stat().st_size == reserve.BYTES
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=reserve.BYTES))
    failing.script = ["full"]
    assert writer.write(vote("0"))
    assert not held.exists()
    assert count_in(file) == 2
    writer.close()


@pytest.fixture(autouse=True)
def _small_reserve(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reserve, "BYTES", 2**20)


def test_waiting_sums_stay_small(monkeypatch: pytest.MonkeyPatch, file: Path) -> None:
    def refused(_file: Path) -> Opened:
        raise NotKept("no disk")

    monkeypatch.setattr(record_writer, "open_records", refused)
    writer = RecordWriter(file)
    for number in range(1000):
        assert not writer.write(vote(str(number % 2)))
    assert len(writer._waiting) == 1
    monkeypatch.undo()
    assert writer.catch_up()
    writer.close()
    assert (count_in(file, "0"), count_in(file, "1")) == (500, 500)


def test_a_reserve_is_only_taken_where_there_is_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = Reserve(tmp_path)
    assert not room.give_up()
    assert room.take()
    assert room.take()
    assert room.give_up()
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=reserve.BYTES))
    assert not room.take()


def test_the_keeper_answers_after_the_commit(file: Path) -> None:
    heard: list[Answer] = []

    def hear(answer: Answer) -> None:
        if isinstance(answer, Kept):
            with closing(sqlite3.connect(file)) as connection:
                (there,) = connection.execute("SELECT SUM(count) FROM counts").fetchone()
            assert there == 1 + sum(isinstance(one, Kept) for one in heard)
        heard.append(answer)

    keeper = RecordKeeper(file, 0, hear)
    for _ in range(5):
        keeper.record(vote("1"))
    keeper.ask(EDITION, None)
    keeper.close()
    assert heard[:5] == [Kept(vote("1"), kept=True)] * 5
    found = heard[5]
    assert isinstance(found, Found)
    assert found.sums.of(Kind.STANCE) == {"1": 5}


def test_the_keeper_backs_up_and_forgets_once_a_day(file: Path) -> None:
    keeper = RecordKeeper(file, 30, lambda _answer: None)
    for days in (0, 0, 10, *range(40, 47)):
        keeper.record(vote("0", DAY + timedelta(days=days)))
    keeper.record(vote("0", None))
    keeper.close()
    names = sorted(copy.name for copy in file.with_name("backups").iterdir())
    assert names[0] == "records-00003-2027-01-01.sqlite"
    assert names[6] == "records-00009-2027-01-07.sqlite"
    assert len(names) == KEPT
    assert count_in(file) == 9


def test_a_wrong_clock_makes_nothing_forgotten_and_no_backup_dropped(file: Path) -> None:
    keeper = RecordKeeper(file, 30, lambda _answer: None)
    for day in (DAY, date(2050, 1, 1), date(2050, 1, 2), DAY + timedelta(days=1)):
        keeper.record(vote("0", day))
    keeper.close()
    assert count_in(file) == 4
    assert newest_first(file)[0].name == "records-00004-2026-11-23.sqlite"


def test_a_count_that_cannot_be_stored_ends_nothing_and_is_told(file: Path) -> None:
    heard: list[Answer] = []
    keeper = RecordKeeper(file, 0, heard.append)
    keeper.record(vote("\ud800"))
    keeper.record(vote("0"))
    keeper.close()
    assert heard == [
        Noticed("something could not be counted (UnicodeEncodeError)"),
        Kept(vote("0"), kept=True),
    ]


@pytest.mark.parametrize(("name", "kept"), [("records.lock", False), ("reserve", True)])
def test_folders_in_the_way(file: Path, name: str, kept: bool) -> None:
    file.with_name(name).mkdir(parents=True)
    writer = RecordWriter(file)
    assert writer.write(vote("0")) is kept
    assert (writer.notices == []) is kept
    writer.close()


def test_a_file_in_the_place_of_the_backups(file: Path) -> None:
    heard: list[Answer] = []
    file.parent.mkdir()
    file.with_name("backups").touch()
    keeper = RecordKeeper(file, 0, heard.append)
    keeper.record(vote("0"))
    keeper.close()
    assert heard[0] == Kept(vote("0"), kept=True)
    assert isinstance(heard[1], Noticed)
    assert heard[1].sentence.startswith("no backup of the records was made")


def test_the_keeper_says_once_that_votes_are_not_kept(file: Path) -> None:
    file.parent.write_text("in the way", encoding="utf-8")
    heard: list[Answer] = []
    keeper = RecordKeeper(file, 0, heard.append)
    for _ in range(4):
        keeper.record(vote("0"))
    keeper.ask(EDITION, None)
    keeper.close()
    assert [one.kept for one in heard if isinstance(one, Kept)] == [False] * 4
    assert len([one for one in heard if isinstance(one, Noticed)]) == 1


@pytest.mark.parametrize(
    ("jump", "dated"),
    [
        (timedelta(), True),
        (timedelta(hours=1), True),
        (timedelta(hours=-14), True),
        (timedelta(hours=26), True),
        (timedelta(days=365), False),
        (timedelta(days=-365), False),
        (timedelta(days=-20000), False),
    ],
)
def test_a_clock_that_jumps_moves_no_count_to_another_year(jump: timedelta, dated: bool) -> None:
    shift = timedelta()
    elapsed = 0.0

    def clock() -> datetime:
        return datetime(2026, 11, 22, 10) + timedelta(seconds=elapsed) + shift

    calendar = Calendar(clock, lambda: elapsed)
    assert calendar.today() == DAY
    elapsed, shift = 3600.0, jump
    assert (calendar.today() is not None) == dated
    shift = timedelta()
    assert calendar.today() == DAY


@pytest.mark.parametrize("year", [1970, 2025, 2070, 9999])
def test_a_year_that_cannot_be_is_no_day(year: int) -> None:
    calendar = Calendar(lambda: datetime(year, 1, 2), lambda: 0.0)
    assert calendar.today() is None


def test_a_clock_that_is_set_after_the_start_is_trusted() -> None:
    now = [datetime(1970, 1, 1)]
    calendar = Calendar(lambda: now[0], lambda: 50.0)
    assert calendar.today() is None
    now[0] = datetime(2026, 11, 22, 10)
    assert calendar.today() == DAY
    now[0] = datetime(2029, 11, 22, 10)
    assert calendar.today() is None


def test_counts_of_a_day_far_on_are_still_sums(file: Path) -> None:
    writer = RecordWriter(file)
    assert writer.write(Entry(EDITION, None, (Count(Kind.VISITS, "", 1),)))
    writer.close()
    with closing(open_records(file).book) as book:
        assert book.sums(EDITION)[Kind.VISITS, ""] == 1
