"""Reading the times that evidence can be weighed by: names for visitors, each with its year."""

from __future__ import annotations

import re

from kiosk.bundle.code import Code
from kiosk.bundle.desk import Desk
from kiosk.bundle.exhibit import Exhibit, Until
from kiosk.bundle.findings import Findings
from kiosk.bundle.item import Item
from kiosk.bundle.wording import Wording

KEY = "until"
HOW_MANY = range(2, 5)
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)", re.ASCII)


def read_until(names: tuple[Wording, ...], item: Item, desk: Desk) -> tuple[Until, ...]:
    """The times that `names` say, earlier ones first; none unless there are two to four.

    The year is the one number of four digits in the original name, so that visitors see it.
    """
    found: list[Until] = []
    for name in names:
        written = name.texts[0][1]
        years = _YEAR.findall(written)
        if len(years) != 1:
            sentence = f"“{written[:40]}” needs one year: write it as By 1963"
            _say(sentence, item, desk)
        elif found and int(years[0]) <= found[-1].year:
            _say(f"“{written[:40]}” is not later than the one before: put it first", item, desk)
        else:
            found.append(Until(int(years[0]), name))
    if found and len(found) not in HOW_MANY:
        _say(f"times to weigh by: {len(found)}; name two to four, or none", item, desk)
        return ()
    return tuple(found)


def check_until(exhibit: Exhibit, findings: Findings) -> None:
    """Warn of a time before all evidence, and of evidence after the last time."""
    years = [year for source in exhibit.sources if (year := source.provenance.date.year)]
    for until in exhibit.until:
        if years and min(years) > until.year:
            sentence = f"no source is dated by {until.year}: name a later year"
            findings.say(Code.BAD_UNTIL, "exhibit.md", sentence)
    late = sum(year > exhibit.until[-1].year for year in years) if exhibit.until else 0
    if late:
        sentence = f"sources dated after {exhibit.until[-1].year}: {late}; add a later year"
        findings.say(Code.BAD_UNTIL, "exhibit.md", sentence)


def _say(sentence: str, item: Item, desk: Desk) -> None:
    desk.findings.say(Code.BAD_UNTIL, item.original.inside, f"{KEY}: {sentence}", item.line(KEY))
