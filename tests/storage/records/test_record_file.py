"""Whatever state the file is in, the records open, and nothing is thrown away."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.storage.records import schema
from kiosk.storage.records.backup import KEPT, back_up, newest_first
from kiosk.storage.records.count import Kind
from kiosk.storage.records.opening import NotKept, open_records
from tests.storage.records.votes import DAY, EDITION, vote

MUTATIONS = 150


def votes_in(file: Path) -> int:
    """Open, count the first answer, close."""
    opened = open_records(file)
    with closing(opened.book) as book:
        return book.sums(EDITION)[Kind.STANCE, "0"]


def fill(file: Path, votes: int) -> None:
    with closing(open_records(file).book) as book:
        for _ in range(votes):
            book.add([vote("0")])


def test_records_begin_by_themselves_and_are_found_again(file: Path) -> None:
    fill(file, 3)
    opened = open_records(file)
    opened.book.close()
    assert (opened.notice, votes_in(file)) == ("", 3)


def test_commits_are_flushed(file: Path) -> None:
    opened = open_records(file)
    connection = opened.book._connection
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert connection.execute("PRAGMA synchronous").fetchone() == (3,)
    opened.book.close()


@pytest.mark.parametrize(
    "damage",
    [
        lambda file: file.write_bytes(b"\xff\xd8\xff\xe0 a picture" * 500),
        lambda file: file.write_bytes(file.read_bytes()[:5000]),
        lambda file: file.write_bytes(
            file.read_bytes()[:4096] + bytes(4096) + file.read_bytes()[8192:]
        ),
        lambda file: (file.unlink(), file.mkdir()),
        lambda file: sqlite3.connect(file).executescript("PRAGMA application_id = 7").close(),
        lambda file: file.write_bytes(
            file.read_bytes()[:18] + b"\x07\x02" + file.read_bytes()[20:]
        ),
    ],
    ids=["picture", "truncated", "zero page", "folder", "of another program", "read-only"],
)
def test_a_damaged_file_is_set_aside_and_a_backup_takes_its_place(
    file: Path, damage: Callable[[Path], object]
) -> None:
    fill(file, 3)
    back_up(file, DAY)
    fill(file, 1)
    damage(file)
    opened = open_records(file)
    opened.book.close()
    assert "records-00001-2026-11-22.sqlite takes its place" in opened.notice
    assert file.with_name("records.damaged-1.sqlite").exists()
    assert votes_in(file) == 3


def test_without_a_sound_backup_counting_begins_anew(file: Path) -> None:
    fill(file, 3)
    back_up(file, DAY)
    newest_first(file)[0].write_bytes(b"nothing")
    file.write_bytes(b"nothing")
    opened = open_records(file)
    opened.book.close()
    assert "begins anew" in opened.notice
    assert votes_in(file) == 0


def test_records_of_a_newer_program_are_kept_unharmed(file: Path) -> None:
    fill(file, 3)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    content = file.read_bytes()
    opened = open_records(file)
    opened.book.close()
    assert "newer version" in opened.notice
    assert file.with_name("records.newer-1.sqlite").read_bytes() == content
    assert votes_in(file) == 0


def test_a_lost_log_loses_no_more_than_it_held(file: Path) -> None:
    fill(file, 3)
    opened = open_records(file)
    opened.book.add([vote("0")])
    copy = file.with_name("copy.sqlite")
    copy.write_bytes(file.read_bytes())
    opened.book.close()
    assert votes_in(copy) == 3


def test_no_mutation_stops_the_records(file: Path) -> None:
    fill(file, 20)
    whole = file.read_bytes()
    chance = random.Random(4)
    for number in range(MUTATIONS):
        broken = bytearray(whole)
        for _ in range(chance.randint(1, 64)):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        end = chance.randrange(len(broken)) if number % 3 == 0 else len(broken)
        place = file.with_name(f"m{number}") / "records.sqlite"
        place.parent.mkdir()
        place.write_bytes(broken[:end])
        with closing(open_records(place).book) as book:
            book.add([vote("1")])
            assert book.sums(EDITION)[Kind.STANCE, "1"] >= 1


def test_a_file_in_the_place_of_the_folder(file: Path) -> None:
    file.parent.write_text("in the way", encoding="utf-8")
    with pytest.raises(NotKept):
        open_records(file)


def test_seven_backups_are_kept(file: Path) -> None:
    fill(file, 2)
    for number in range(10):
        assert back_up(file, DAY + timedelta(days=number))
    assert not back_up(file, DAY + timedelta(days=9))
    assert len(newest_first(file)) == KEPT
    assert newest_first(file)[0].name == "records-00010-2026-12-01.sqlite"
    assert [votes_in(copy) for copy in newest_first(file)] == [2] * KEPT
