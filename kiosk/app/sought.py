"""What visitors looked for in vain: kept off every disk until several visits asked for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import QObject

from kiosk.app.counts import edition_of
from kiosk.bundle.exhibit import Exhibit
from kiosk.storage.records.count import Count, Edition, Entry, Kind
from kiosk.viewmodels.kiosk_view_model import KioskViewModel

ENOUGH_VISITS: Final = 5
"""So many visits must ask for a term before any file holds it: what one person typed never does."""
MOST_TERMS: Final = 500


class Sought(QObject):
    """Counts visits by term, in memory only, for as long as the program runs.

    The visit that makes a term known has all of them recorded, every later one itself. A program
    that is started again begins at nothing: sums are rather too small than telling of one person.
    """

    def __init__(
        self,
        kiosk: KioskViewModel,
        record: Callable[[Entry], None],
        today: Callable[[], date | None],
    ) -> None:
        super().__init__(kiosk)
        self._record = record
        self._today = today
        self._this_visit: set[tuple[Edition, str]] = set()
        self._visits: Counter[tuple[Edition, str]] = Counter()
        kiosk.missed.connect(self._note)
        kiosk.wentToRest.connect(self._end)

    def _note(self, exhibit: Exhibit, term: str) -> None:
        self._this_visit.add((edition_of(exhibit), term))

    def _end(self) -> None:
        """The visit is over."""
        for edition, term in sorted(self._this_visit, key=lambda asked: asked[1]):
            self._count(edition, term)
        self._this_visit.clear()

    def _count(self, edition: Edition, term: str) -> None:
        asked = edition, term
        if asked not in self._visits and len(self._visits) >= MOST_TERMS:
            del self._visits[min(self._visits, key=self._visits.__getitem__)]
        self._visits[asked] += 1
        visits = self._visits[asked]
        if visits >= ENOUGH_VISITS:
            by = visits if visits == ENOUGH_VISITS else 1
            self._record(Entry(edition, self._today(), (Count(Kind.SOUGHT, term, by),)))
