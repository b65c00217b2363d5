"""Reading a journey: a table of stations in lanes, all on one scale of time."""

from __future__ import annotations

import math

from kiosk.bundle.chart import Station
from kiosk.bundle.code import Code
from kiosk.bundle.desk import Desk
from kiosk.bundle.item import Item
from kiosk.bundle.shelf_reader import row_items
from kiosk.bundle.table import Table

LONGEST = 1_000_000


def read_stations(table: Table, desk: Desk) -> tuple[Station, ...]:
    """The stations in the order of the table; a row without lane or minute is told and left out."""
    read = (_station(row, desk) for row in row_items(table, desk))
    stations = tuple(station for station in read if station is not None)
    if len(stations) < 2:
        sentence = "a journey needs two stations or more: write lane, minute and title in each row"
        desk.findings.say(Code.CHART_COLUMNS, table.inside, sentence)
    return stations


def _station(row: Item, desk: Desk) -> Station | None:
    lane = row.label("lane")
    if not lane:
        sentence = f"“{row.id[:40]}” has no lane: write whose journey it belongs to"
        desk.findings.say(Code.TABLE_ROW, row.inside, sentence, row.line("title"))
        return None
    minute = _minute(row, desk)
    if minute is None:
        return None
    return Station(
        lane=lane,
        minute=minute,
        clock=row.label("clock"),
        title=row.title,
        text=row.label("text"),
        reference=row.label("reference"),
    )


def _minute(row: Item, desk: Desk) -> float | None:
    """The minutes since its lane began."""
    written = row.value("minute")
    try:
        minute = float(written)
    except ValueError:
        minute = math.nan
    if 0 <= minute <= LONGEST:
        return minute
    sentence = f"minute: “{written[:40]}” is no number of minutes from 0 on: write 28"
    desk.findings.say(Code.BAD_NUMBER, row.inside, sentence, row.line("title"))
    return None
