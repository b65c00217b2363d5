"""Reading the things of a folder, or of the table that stands in for the folder."""

from __future__ import annotations

from kiosk.bundle.code import Code
from kiosk.bundle.desk import Desk
from kiosk.bundle.document import Document
from kiosk.bundle.folder import BundleFile, Folder
from kiosk.bundle.header import Header, Value
from kiosk.bundle.item import Item, in_reading_order, item_names, read_item
from kiosk.bundle.languages import canonical, looks_like_language
from kiosk.bundle.spelling import KEYS, did_you_mean
from kiosk.bundle.table import Row, Table, read_table

_TABLES = ("csv", "tsv")
_NAMED_BY = ("title", "word", "question", "name")


def read_shelf(root: Folder, name: str, desk: Desk) -> list[Item]:
    """The things called `name` (`people`): rows of `people.csv`, then texts of `people/`."""
    items = []
    for ending in _TABLES:
        if file := root.files.get(f"{name}.{ending}"):
            items += read_rows(file, desk)
    folder = root.folder(name)
    read = (read_item(folder, stem, desk) for stem in item_names(folder))
    items += in_reading_order([item for item in read if item], desk)
    return items


def distinct(items: list[Item], desk: Desk) -> list[Item]:
    """The items without those that have the name of an earlier one."""
    by_id: dict[str, Item] = {}
    for item in items:
        if item.id in by_id:
            sentence = f"a second “{item.id}”: give each its own name"
            line = item.original.header.line("title")
            desk.findings.say(Code.DOUBLE_NAME, item.inside, sentence, line)
        else:
            by_id[item.id] = item
    return list(by_id.values())


def read_rows(file: BundleFile, desk: Desk) -> list[Item]:
    """The rows of a table as things with the name that their title gives them."""
    table = read_table(file, desk)
    if table is None:
        return []
    return row_items(table, desk)


def row_items(table: Table, desk: Desk) -> list[Item]:
    """The rows of `table` as things; a column or a row that says nothing to us is told."""
    _check_columns(table, desk)
    items = [_row_item(row, table, desk) for row in table.rows]
    return [item for item in items if item is not None]


def _check_columns(table: Table, desk: Desk) -> None:
    for column in table.columns:
        key, dot, language = column.partition(".")
        if key not in KEYS and key not in _NAMED_BY:
            near = did_you_mean(key, KEYS | set(_NAMED_BY), desk.findings)
            code = Code.MISSPELT_KEY if near else Code.UNKNOWN_KEY
            sentence = f"the column “{column}” is not shown{near or ': see the reference'}"
            desk.findings.say(code, table.inside, sentence)
        elif dot and not (looks_like_language(language) and desk.knows(canonical(language))):
            sentence = f"“{language}” is not a language we know: correct the column “{column}”"
            desk.findings.say(Code.UNKNOWN_LANGUAGE, table.inside, sentence)


def _row_item(row: Row, table: Table, desk: Desk) -> Item | None:
    name = next((row.cells[key] for key in _NAMED_BY if row.cells.get(key)), "")
    if not name:
        sentence = "a row without a title (or word): fill the first column"
        desk.findings.say(Code.TABLE_ROW, table.inside, sentence, row.line)
        return None
    cells: dict[str, dict[str, Value]] = {"": {}}
    for column, cell in row.cells.items():
        key, _, language = column.partition(".")
        cells.setdefault(canonical(language), {})[key] = cell
    documents = []
    for language in ("", *(tag for tag in cells if tag and desk.knows(tag))):
        header = Header(cells[language], dict.fromkeys(cells[language], row.line))
        documents.append(Document(table.inside, language or desk.language, header))
    return Item(name, table.inside, tuple(documents), desk.language, own_id=name)
