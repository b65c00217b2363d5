"""Whether visitors can search: Python's SQLite must have been built with FTS5."""

from __future__ import annotations

import sqlite3

from kiosk.app.doctor.diagnosis import Diagnosis, ok, warn


def examine_search(possible: bool) -> Diagnosis:
    """One line on SQLite, which is `possible` to search with or not."""
    version = f"SQLite {sqlite3.sqlite_version}"
    if possible:
        return ok("search", f"{version} with FTS5")
    repair = "use the Python of python.org or of the system; until then the search is hidden"
    return warn("search", f"{version} without FTS5", repair)
