"""The records as a table: one line a sum, for a spreadsheet (RFC 4180) or a program (JSON)."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from kiosk.storage.records.count import Edition, Kind
from kiosk.storage.records.record_book import Row

COLUMNS: Final = ("exhibit", "edition", "version", "day", "kind", "option", "answer", "count")
FORMULA_STARTS: Final = ("=", "+", "-", "@", "\t", "\r")
VOTES: Final = (Kind.STANCE.value, Kind.VERDICT.value)


@dataclass(frozen=True, slots=True)
class Line:
    """A row with the answer that a vote was for; the fields are the columns, in their order."""

    exhibit: str
    edition: str
    version: str
    day: str
    kind: str
    option: str
    answer: str
    count: int

    def cells(self) -> tuple[str | int, ...]:
        """The fields in the order of the columns."""
        return tuple(getattr(self, column) for column in COLUMNS)


def lines(rows: Iterable[Row], editions: Iterable[Edition]) -> list[Line]:
    """A line for each row; the day is empty where none could be told."""
    answers = {(one.exhibit, one.name): one.answers for one in editions}
    return [_line(row, answers.get((row.exhibit, row.edition), ())) for row in rows]


def _line(row: Row, answers: tuple[str, ...]) -> Line:
    day = row.day.isoformat() if row.day else ""
    answer = ""
    if row.kind in VOTES and row.option.isdecimal() and int(row.option) < len(answers):
        answer = answers[int(row.option)]
    return Line(row.exhibit, row.edition, row.version, day, row.kind, row.option, answer, row.count)


def as_csv(table: Iterable[Line]) -> str:
    """Comma-separated values with a line of column names; no cell is taken for a formula."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for line in table:
        writer.writerow([_harmless(cell) for cell in line.cells()])
    return text.getvalue()


def as_json(table: Iterable[Line]) -> str:
    """A list of objects."""
    found = [dict(zip(COLUMNS, line.cells(), strict=True)) for line in table]
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


def _harmless(cell: str | int) -> str | int:
    """The cell as a spreadsheet cannot mistake it: a shift as a number, other signs quoted."""
    if not isinstance(cell, str) or not cell.startswith(FORMULA_STARTS):
        return cell
    return int(cell) if cell[1:].isdecimal() else f"'{cell}"
