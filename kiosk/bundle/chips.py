"""The names in a margin: what a page or a source refers to."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Chips:
    """Identifiers of other items, each known to exist in the exhibit."""

    sources: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    charts: tuple[str, ...] = ()
    maps: tuple[str, ...] = ()
