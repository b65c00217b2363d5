"""Which day a count belongs to, when the computer's clock cannot be trusted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Final

FIRST_DAY: Final = date(2026, 11, 1)
YEARS: Final = 30
SLACK: Final = timedelta(hours=36)


class Calendar:
    """Tells today, or None when the clock says what cannot be.

    A day before this program was made, or a lifetime after it, is no day. Neither is any day
    after the clock was moved by more than a day and a half while the kiosk ran: summer time and
    time zones are within that, and a restart trusts the clock again.
    """

    def __init__(self, clock: Callable[[], datetime], elapsed: Callable[[], float]) -> None:
        """`clock` is the local time of day, `elapsed` seconds of a clock that nobody can set."""
        self._clock = clock
        self._elapsed = elapsed
        self._started = clock() - timedelta(seconds=elapsed())

    def today(self) -> date | None:
        """The day by which counts are summed."""
        now = self._clock()
        expected = self._started + timedelta(seconds=self._elapsed())
        if abs(now - expected) > SLACK:
            return None
        day = now.date()
        last = FIRST_DAY.replace(year=FIRST_DAY.year + YEARS)
        return day if FIRST_DAY <= day <= last else None
