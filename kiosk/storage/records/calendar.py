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
    time zones are within that, and a restart trusts the clock again. A clock that began with a day
    that cannot be is trusted once it is set.
    """

    def __init__(self, clock: Callable[[], datetime], elapsed: Callable[[], float]) -> None:
        """`clock` is the local time of day, `elapsed` seconds of a clock that nobody can set."""
        self._clock = clock
        self._elapsed = elapsed
        self._started = clock() - timedelta(seconds=elapsed())

    def today(self) -> date | None:
        """The day by which counts are summed."""
        now = self._clock()
        passed = timedelta(seconds=self._elapsed())
        if not _can_be((self._started + passed).date()):
            self._started = now - passed
        if abs(now - self._started - passed) > SLACK:
            return None
        return now.date() if _can_be(now.date()) else None


def _can_be(day: date) -> bool:
    return FIRST_DAY <= day <= FIRST_DAY.replace(year=FIRST_DAY.year + YEARS)
