"""The doctor's line on the search."""

from __future__ import annotations

import sqlite3

from kiosk.app.doctor.diagnosis import Level
from kiosk.app.doctor.searching import examine_search


def test_with_fts5() -> None:
    diagnosis = examine_search(True)
    assert diagnosis.level is Level.OK
    assert sqlite3.sqlite_version in diagnosis.found


def test_without_fts5_it_says_what_is_missing_and_what_follows() -> None:
    diagnosis = examine_search(False)
    assert diagnosis.level is Level.WARN
    assert "without FTS5" in diagnosis.found
    assert "search is hidden" in diagnosis.repair
