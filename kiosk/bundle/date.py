"""A date as a curator knows it: to the day, to the month, to the year, or in words."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.bundle.wording import NOTHING, Wording


@dataclass(frozen=True, slots=True)
class Date:
    """`iso` is ISO 8601 at the precision known (`1962-10-26`, `1962-10`, `1962`), or empty.

    `words` is what to show when the date is not an ISO one. `sort` orders dates: the ISO text,
    or the start of the header's `sort-date` interval; empty sorts last. `end` is the ISO date on
    which an interval of two ISO dates ends, or empty.
    """

    iso: str = ""
    words: Wording = NOTHING
    sort: str = ""
    end: str = ""

    @property
    def year(self) -> int | None:
        """The year in which it begins, as it is sorted; None without a place in the order."""
        return int(self.sort[:4]) if self.sort else None
