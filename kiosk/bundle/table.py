"""Tables as spreadsheets write them: comma, semicolon or tab; languages in columns."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from kiosk.bundle.bundle_path import name_key
from kiosk.bundle.code import Code
from kiosk.bundle.desk import Desk
from kiosk.bundle.folder import BundleFile
from kiosk.bundle.text_file import read_text

MOST_ROWS = 5_000
MOST_COLUMNS = 200
LARGEST = 4 * 1024 * 1024

_Numbered: TypeAlias = Iterable[tuple[int, list[str]]]


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its cells by column, and its line in the file."""

    cells: dict[str, str]
    line: int


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a row of headings; `columns` are keys (lower case, dashes for spaces)."""

    inside: str
    columns: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()


def read_table(file: BundleFile, desk: Desk) -> Table | None:
    """Read a table; None, with a finding, when it is broken."""
    text = read_text(desk.use(file), desk.findings, LARGEST)
    if text is None:
        return None
    heading = text.split("\n", 1)[0]
    separator = max(",;\t", key=heading.count)
    reader = csv.reader(io.StringIO(text), delimiter=separator, strict=True)
    try:
        columns = tuple(name_key(name) for name in next(reader, []))
        if len(columns) > MOST_COLUMNS:
            raise csv.Error
        rows = _rows(((reader.line_num, cells) for cells in reader), columns, file, desk)
    except csv.Error:
        sentence = "this row cannot be read: save the table again as CSV"
        desk.findings.say(Code.TABLE_BROKEN, file.inside, sentence, reader.line_num)
        return None
    return None if rows is None else Table(file.inside, columns, tuple(rows))


def _rows(
    reader: _Numbered, columns: tuple[str, ...], file: BundleFile, desk: Desk
) -> list[Row] | None:
    rows: list[Row] = []
    for line, cells in reader:
        if any(cell.strip() for cell in cells[len(columns) :]):
            sentence = f"{len(cells)} cells in a table of {len(columns)} columns: put a text"
            sentence += " that holds the separator in straight quotes"
            desk.findings.say(Code.TABLE_ROW, file.inside, sentence, line)
        elif any(cell.strip() for cell in cells):
            cleaned = (cell.strip() for cell in cells)
            rows.append(Row(dict(zip(columns, cleaned, strict=False)), line))
        if len(rows) > MOST_ROWS:
            sentence = f"more than {MOST_ROWS} rows: divide the table"
            desk.findings.say(Code.TABLE_TOO_LONG, file.inside, sentence, line)
            return None
    return rows
