"""Reading charts: a table of numbers with a text of the same name."""

from __future__ import annotations

import math
from dataclasses import replace

from kiosk.bundle.bundle_path import name_key
from kiosk.bundle.chart import Chart, Mark, Series
from kiosk.bundle.code import Code
from kiosk.bundle.desk import Desk
from kiosk.bundle.folder import Folder
from kiosk.bundle.item import Item, item_names, read_item
from kiosk.bundle.journey_reader import read_stations
from kiosk.bundle.spelling import did_you_mean
from kiosk.bundle.table import Row, Table, read_table
from kiosk.bundle.wording import Wording

KINDS = ("lines", "bars", "plain", "journey")
JOURNEY = "journey"


def draft_charts(root: Folder, desk: Desk) -> list[tuple[Item, Table]]:
    """The texts and tables under `charts/`, in order; a table alone is a chart too."""
    folder = root.folder("charts")
    tables = {f.stem: f for f in folder.in_order() if f.ending in ("csv", "tsv")}
    drafts = []
    for stem in dict.fromkeys([*tables, *item_names(folder)]):
        item = read_item(folder, stem, desk)
        table = read_table(tables[stem], desk) if stem in tables else None
        if stem not in tables:
            sentence = f"a chart without numbers: add {stem}.csv beside it"
            desk.findings.say(Code.CHART_COLUMNS, folder.child(f"{stem}.md"), sentence)
        if item and table:
            drafts.append((item, table))
    return drafts


def read_chart(item: Item, table: Table, desk: Desk) -> Chart | None:
    """The finished chart; None, with a finding, when the table has too few columns."""
    if len(table.columns) < 2 or not table.rows:
        sentence = "a chart needs a column for the axis, one of numbers, and rows: add them"
        desk.findings.say(Code.CHART_COLUMNS, table.inside, sentence)
        return None
    kind = _kind(item, desk)
    if kind == JOURNEY:
        stations = read_stations(table, desk)
        return replace(_words(item), kind=kind, stations=stations) if len(stations) > 1 else None
    across = _column(item, "across", item.value("across"), table, desk) or table.columns[0]
    return replace(
        _words(item),
        kind=kind,
        across=tuple(row.cells.get(across, "") for row in table.rows),
        series=_series(item, across, table, desk),
        marks=_marks(item),
    )


def _words(item: Item) -> Chart:
    """A chart with all that its text says, and nothing to draw."""
    return Chart(
        id=item.id,
        title=item.title,
        kind="",
        across=(),
        series=(),
        unit=item.label("unit"),
        key_line=item.text("key-line"),
        shows=item.text("what-it-shows") or item.text("text"),
        described=item.text("described"),
        easy_words=item.text("easy-words"),
        references=item.text("references"),
        limits=item.text("limits"),
        credit=item.label("credit"),
        rights=item.value("rights"),
    )


def _kind(item: Item, desk: Desk) -> str:
    kind = item.value("kind").lower() or KINDS[0]
    if kind in KINDS:
        return kind
    sentence = f"kind: there is no “{kind[:40]}” of chart: write {', '.join(KINDS)}"
    desk.findings.say(Code.UNKNOWN_NAME, item.original.inside, sentence, item.line("kind"))
    return KINDS[0]


def _column(item: Item, key: str, name: str, table: Table, desk: Desk) -> str:
    """The key of the column called `name`; empty, with a finding, when there is none."""
    column = name_key(name)
    if column in table.columns or not column:
        return column
    near = did_you_mean(column, table.columns, desk.findings) or ": write the heading of a column"
    sentence = f"{key}: there is no column “{name[:40]}” in {table.inside}{near}"
    desk.findings.say(Code.UNKNOWN_NAME, item.original.inside, sentence, item.line(key))
    return ""


def _series(item: Item, across: str, table: Table, desk: Desk) -> tuple[Series, ...]:
    named = [_series_names(document.header.pairs("series")) for document in item.documents]
    languages = [document.language for document in item.documents]
    first = named[0] if named else {}
    known = [_column(item, "series", column, table, desk) for column in first]
    columns = [c for c in known if c] or [c for c in table.columns if c != across]
    written = item.original.header.items("estimates")
    estimates = {_column(item, "estimates", name, table, desk) for name in written}
    found = []
    for column in columns:
        pairs = zip(languages, (names.get(column, "") for names in named), strict=True)
        name = Wording(tuple(pair for pair in pairs if pair[1]))
        values = tuple(_number(row, column, table, desk) for row in table.rows)
        shown = name or Wording(((item.language, column),))
        found.append(Series(column, shown, values, column in estimates))
    return tuple(found)


def _series_names(pairs: dict[str, str]) -> dict[str, str]:
    return {name_key(column): name for column, name in pairs.items()}


def _number(row: Row, column: str, table: Table, desk: Desk) -> float | None:
    cell = row.cells.get(column, "")
    if cell in ("", "-", "–", "—", "?"):
        return None
    try:
        number = float(cell.replace("\u00a0", "").replace(" ", ""))
    except ValueError:
        number = math.nan
    if math.isfinite(number):
        return number
    sentence = f"“{cell[:40]}” is not a number: write 1234.5, or leave the cell empty"
    desk.findings.say(Code.BAD_NUMBER, table.inside, sentence, row.line)
    return None


def _marks(item: Item) -> tuple[Mark, ...]:
    """The key `marks: 1962 Crisis, 1963 Test ban`: a place on the axis, then its name."""
    columns = [(d.language, d.header.items("marks")) for d in item.documents]
    marks = []
    for index, mark in enumerate(item.original.header.items("marks")):
        written = [(language, texts[index]) for language, texts in columns if index < len(texts)]
        names = ((language, text.partition(" ")[2].strip()) for language, text in written)
        marks.append(Mark(mark.partition(" ")[0], Wording(tuple(n for n in names if n[1]))))
    return tuple(marks)
