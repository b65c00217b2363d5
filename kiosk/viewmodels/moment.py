"""One event in the life of a visit, told to whoever counts."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.bundle.exhibit import Exhibit
from kiosk.viewmodels.reading_wish import ReadingWish
from kiosk.visit.visit import Phase, Visit


@dataclass(frozen=True, slots=True)
class Moment:
    """The visit before and after, at `now` in s. `ticked` tells that no finger did it."""

    before: Visit
    after: Visit
    now: float
    exhibit: Exhibit
    language: str
    wish: ReadingWish
    ticked: bool = False

    @property
    def begins(self) -> bool:
        """Whether somebody came."""
        return self.before.phase is Phase.ATTRACT and self.after.phase is not Phase.ATTRACT

    @property
    def ends(self) -> bool:
        """Whether the visit is over."""
        return self.before.phase is not Phase.ATTRACT and self.after.phase is Phase.ATTRACT
