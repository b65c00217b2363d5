"""Where in the exhibit a visitor is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

PAGES: Final = (
    "gallery",
    "stance",
    "home",
    "story",
    "chapter",
    "page",
    "evidence",
    "source",
    "weigh",
    "verdict",
    "results",
    "explore-timeline",
    "explore-people",
    "explore-questions",
    "explore-words",
    "explore-charts",
    "explore-maps",
    "explore-search",
    "explore-index",
)


@dataclass(frozen=True, slots=True)
class Place:
    """One screen a visitor can be on.

    `page` is one of `PAGES`. `item` names what the page shows: a source, a chapter, or, on the
    page "page", "chapter/page". `step` is the part of it in front, as "look" or "read" of a source.
    Raises `ValueError` for an unknown page.
    """

    page: str
    item: str = ""
    step: str = ""

    def __post_init__(self) -> None:
        if self.page not in PAGES:
            raise ValueError(f"no such page: {self.page!r}")
