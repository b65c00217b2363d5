"""Writing where marks stand into the table beside a map; its words are left as they are."""

from __future__ import annotations

import csv
import io
import pathlib

from maps.bare import Bare

PLACED = ("at", "radius", "doubt")


def place(table: pathlib.Path, bare: Bare) -> str:
    """The table with the columns `at`, `radius` and `doubt` computed anew, row by row.

    Raises `KeyError` for a row whose title has no spot, and `ValueError` for a spot without a row.
    """
    with table.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    if missing := set(bare.spots) - {row["title"] for row in rows}:
        raise ValueError(f"{table.name} has no row for {', '.join(sorted(missing))}")
    written = io.StringIO()
    writer = csv.DictWriter(written, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    for row in rows:
        writer.writerow(row | dict(zip(PLACED, bare.percent(row["title"]), strict=True)))
    return written.getvalue()
