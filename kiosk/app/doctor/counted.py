"""The records: where visits are counted, and whether they can be."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from kiosk.app.doctor.diagnosis import Diagnosis, fail, ok, warn
from kiosk.app.doctor.places import nearest
from kiosk.storage.records.opening import NotKept, open_as_found

NOT_COUNTED = "until then no vote is kept beyond a start of the kiosk"


def examine_records(file: Path) -> Diagnosis:
    """Whether `file` can be written, how many days are in it, and what was set aside beside it.

    It need not exist yet, and is not made.
    """
    try:
        with tempfile.TemporaryFile(dir=nearest(file.parent)):
            pass
    except OSError as error:
        found = f"{file} cannot be written ({error.strerror})"
        return fail("records", found, f"let the kiosk write there; {NOT_COUNTED}")
    aside = sorted(path.name for path in file.parent.glob(f"{file.stem}.*-*{file.suffix}"))
    try:
        told = f"{file}, {_days(file)}"
    except (NotKept, sqlite3.Error) as error:
        return warn("records", str(error), "start the kiosk and read its log")
    if aside:
        repair = "keep them for who can repair SQLite files, or delete them"
        return warn("records", f"{told}; set aside: {', '.join(aside)}", repair)
    return ok("records", told)


def _days(file: Path) -> str:
    if not file.exists():
        return "nothing counted yet"
    with closing(open_as_found(file)) as book:
        return f"counted days: {book.counted_days()}"
