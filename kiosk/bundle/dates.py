"""Reading dates: ISO 8601 to the day, the month or the year, an interval of two, or words."""

from __future__ import annotations

import datetime
import re

from kiosk.bundle.code import Code
from kiosk.bundle.date import Date
from kiosk.bundle.desk import Desk
from kiosk.bundle.item import Item

_ISO = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?", re.ASCII)
_LOOKS_ISO = re.compile(r"[\d/-]{4,}", re.ASCII)


def read_date(item: Item, desk: Desk) -> Date:
    """The date of `item` from its keys `date` and `sort-date`; an empty one without them."""
    written, sort_date = item.value("date"), item.value("sort-date")
    start, end = _interval(written)
    if start:
        return Date(iso=start, sort=start, end=end)
    is_slip = bool(_LOOKS_ISO.fullmatch(written))
    if is_slip:
        _report("date", written, item, desk)
    sort, _ = _interval(sort_date)
    if sort_date and not sort:
        _report("sort-date", sort_date, item, desk)
    elif written and not sort_date and not is_slip:
        sentence = "a date in words has no place in order: add sort-date: 1963-04-27"
        where = item.original.inside
        desk.findings.say(Code.DATE_WITHOUT_ORDER, where, sentence, item.line("date"))
    return Date(words=item.label("date"), sort=sort)


def _report(key: str, written: str, item: Item, desk: Desk) -> None:
    sentence = f"{key}: “{written[:40]}” is no day of the calendar: write it as 1963-06-10"
    desk.findings.say(Code.BAD_DATE, item.original.inside, sentence, item.line(key))


def _interval(written: str) -> tuple[str, str]:
    """Start and end; the end is empty for a single date, both are when it is none."""
    start, slash, end = (part.strip() for part in written.partition("/"))
    if not _is_date(start) or (slash and not (_is_date(end) and start <= end)):
        return "", ""
    return start, end


def _is_date(text: str) -> bool:
    if not _ISO.fullmatch(text):
        return False
    year, month, day = [*text.split("-"), "01", "01"][:3]
    try:
        datetime.date(int(year), int(month), int(day))
    except ValueError:
        return False
    return True
