"""The exhibits on show, and the one in front."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.viewmodels.showing import Showing


@dataclass(frozen=True, slots=True)
class OnShow:
    """`chosen` is the exhibit in front; `wanted` the language asked for, BCP 47, or empty."""

    showings: tuple[Showing, ...] = ()
    chosen: str = ""
    wanted: str = ""

    @property
    def front(self) -> Showing | None:
        """What is in front, as long as it is on show."""
        return next((s for s in self.showings if s.exhibit.id == self.chosen), None)

    @property
    def language(self) -> str:
        """The language wanted if the exhibit has it, else the exhibit's first."""
        languages = self.front.exhibit.languages if self.front else ("en",)
        return self.wanted if self.wanted in languages else languages[0]

    def holds(self, exhibit_id: str) -> bool:
        """Whether an exhibit is on show."""
        return any(showing.exhibit.id == exhibit_id for showing in self.showings)

    def speaking(self, code: str) -> OnShow:
        """In another language; the very same where the exhibit in front lacks it."""
        known = self.front is not None and code in self.front.exhibit.languages
        return replace(self, wanted=code) if known else self

    def at_first(self) -> OnShow:
        """As a visit finds it: the first exhibit, in its own language."""
        return OnShow(self.showings, self.showings[0].exhibit.id if self.showings else "")
