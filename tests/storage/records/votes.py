"""An edition to count for, and votes for it."""

from __future__ import annotations

from datetime import date

from kiosk.storage.records.count import Count, Edition, Entry, Kind

EDITION = Edition("cuba", "a1", "1.0", "Did relations improve?", ("No", "Yes"))
DAY = date(2026, 11, 22)


def vote(option: str, day: date | None = DAY, edition: Edition = EDITION, by: int = 1) -> Entry:
    """An entry of one first vote."""
    return Entry(edition, day, (Count(Kind.STANCE, option, by),))
