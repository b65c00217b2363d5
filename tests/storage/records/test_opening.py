"""What takes the place of records that are missing, and who may put it there."""

from __future__ import annotations

import queue
import sqlite3
import threading
import time
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.storage.records.backup import back_up, keep_copy, newest_first
from kiosk.storage.records.count import Kind
from kiosk.storage.records.opening import NotKept, open_as_found, open_records
from kiosk.storage.records.record_keeper import Answer, Kept, RecordKeeper
from kiosk.storage.records.record_writer import RecordWriter
from tests.storage.records.votes import DAY, EDITION, vote
from tests.torture.layer import Layer


def count(file: Path) -> int:
    with closing(open_records(file).book) as book:
        return book.sums(EDITION)[Kind.STANCE, "0"]


def fill(file: Path, votes: int) -> None:
    with closing(open_records(file).book) as book:
        book.add([vote("0", by=votes)])


def test_a_missing_file_is_replaced_by_its_backup(file: Path) -> None:
    fill(file, 3)
    back_up(file, DAY)
    file.unlink()
    opened = open_records(file)
    opened.book.close()
    assert opened.notice == f"{file.name} is missing; {newest_first(file)[0].name} takes its place"
    assert count(file) == 3


def test_an_unsound_backup_is_passed_over(file: Path) -> None:
    for number in (1, 2):
        fill(file, 1)
        back_up(file, DAY + timedelta(days=number))
    newest_first(file)[0].write_bytes(b"nothing of use")
    file.write_bytes(b"nothing of use")
    assert count(file) == 1
    names = {part.name for part in file.parent.iterdir()}
    assert names == {"records.sqlite", "records.damaged-1.sqlite", "backups"}


@pytest.mark.parametrize("tail", ["-wal", "-journal"])
def test_what_belongs_to_a_lost_file_is_kept_aside(file: Path, tail: str) -> None:
    file.parent.mkdir()
    file.with_name(file.name + tail).write_bytes(b"perhaps votes")
    assert count(file) == 0
    aside = file.with_name(f"records.damaged-1.sqlite{tail}")
    assert aside.read_bytes() == b"perhaps votes"


def test_a_page_that_cannot_be_read_is_no_damage(file: Path) -> None:
    fill(file, 3)
    left = [4]

    def fault(verb: str, _path: str) -> int:
        left[0] -= verb == "read"
        return sqlite3.SQLITE_IOERR_READ if left[0] == 0 and verb == "read" else 0

    with Layer(fault)(), pytest.raises(NotKept, match="unable to get the page"):
        open_records(file)
    assert count(file) == 3
    assert not file.with_name("records.damaged-1.sqlite").exists()


def test_damage_that_is_seen_once_is_none(file: Path) -> None:
    fill(file, 3)
    left = [2]

    def fault(verb: str, _path: str) -> int:
        left[0] -= verb == "read"
        return sqlite3.SQLITE_CORRUPT if left[0] == 0 and verb == "read" else 0

    with Layer(fault)():
        opened = open_records(file)
        opened.book.close()
    assert left[0] < 0
    assert opened.notice == ""
    assert count(file) == 3


def test_looking_changes_nothing(file: Path) -> None:
    fill(file, 3)
    back_up(file, DAY)
    file.write_bytes(b"nothing of use" * 500)
    with pytest.raises(NotKept, match="is damaged"):
        open_as_found(file)
    assert file.read_bytes() == b"nothing of use" * 500
    assert count(file) == 3


def test_one_program_counts_at_a_time(file: Path) -> None:
    first, second = RecordWriter(file), RecordWriter(file)
    assert first.write(vote("0"))
    assert not second.write(vote("0"))
    assert "another program counts" in second.notices[0]
    first.close()
    assert second.catch_up()
    second.close()
    assert count(file) == 2


def test_staff_reset_the_counts_while_the_kiosk_counts(file: Path) -> None:
    heard: queue.SimpleQueue[Answer] = queue.SimpleQueue()
    keeper = RecordKeeper(file, 0, heard.put)
    for _ in range(3):
        keeper.record(vote("0"))
        assert heard.get(timeout=10) == Kept(vote("0"), kept=True)
    with closing(open_as_found(file)) as book:
        kept = book.reset(EDITION.exhibit, lambda: _copy_while_somebody_votes(file, keeper))
    keeper.close()
    assert heard.get(timeout=10) == Kept(vote("0"), kept=True)
    assert (count(file), count(kept)) == (1, 3)


def _copy_while_somebody_votes(file: Path, keeper: RecordKeeper) -> Path:
    keeper.record(vote("0"))
    time.sleep(0.1)
    return keep_copy(file, DAY)


def test_two_programs_begin_at_once(file: Path) -> None:
    file.parent.mkdir()
    ready = threading.Barrier(4)
    found: list[str] = []

    def begin() -> None:
        ready.wait()
        while True:
            try:
                with closing(open_as_found(file)) as book:
                    book.add([vote("0")])
                found.append("")
                return
            except NotKept as busy:
                assert str(busy).endswith("locked")

    threads = [threading.Thread(target=begin) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == count(file) == 4
