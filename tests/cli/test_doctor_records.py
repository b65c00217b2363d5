"""The doctor's line on the records: where, how much, and what lies beside them."""

from __future__ import annotations

import os
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from kiosk.app.doctor.counted import examine_records
from kiosk.app.doctor.diagnosis import Level
from kiosk.storage.records.count import Count, Edition, Entry, Kind
from kiosk.storage.records.opening import open_records


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "records" / "records.sqlite"


def count_days(file: Path, days: int) -> None:
    edition = Edition("crane", "1")
    with closing(open_records(file).book) as book:
        for day in range(1, days + 1):
            book.add([Entry(edition, date(2026, 11, day), (Count(Kind.VISITS, ""),))])


def test_before_anything_is_counted(file: Path) -> None:
    diagnosis = examine_records(file)
    assert (diagnosis.level, diagnosis.found) == (Level.OK, f"{file}, nothing counted yet")
    assert not file.parent.exists()


def test_days_are_counted(file: Path) -> None:
    count_days(file, 3)
    diagnosis = examine_records(file)
    assert (diagnosis.level, diagnosis.found) == (Level.OK, f"{file}, counted days: 3")


def test_damaged_copies_are_told(file: Path) -> None:
    count_days(file, 1)
    file.with_name("records.damaged-1.sqlite").write_bytes(b"x")
    diagnosis = examine_records(file)
    assert diagnosis.level is Level.WARN
    assert "counted days: 1; set aside: records.damaged-1.sqlite" in diagnosis.found


def test_a_damaged_file_is_left_to_the_kiosk(file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b"no database at all" * 500)
    diagnosis = examine_records(file)
    assert diagnosis.level is Level.WARN
    assert "damaged" in diagnosis.found
    assert file.read_bytes().startswith(b"no database")


def test_records_that_cannot_be_written(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, os.strerror(13))

    monkeypatch.setattr("kiosk.app.doctor.counted.tempfile.TemporaryFile", refuse)
    diagnosis = examine_records(file)
    assert diagnosis.level is Level.FAIL
    assert "Permission denied" in diagnosis.found
    assert diagnosis.repair
