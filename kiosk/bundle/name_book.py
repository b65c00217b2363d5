"""Finding things by the names curators use for them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.bundle.bundle_path import name_key
from kiosk.bundle.chips import Chips
from kiosk.bundle.code import Code
from kiosk.bundle.desk import Desk
from kiosk.bundle.item import Item
from kiosk.bundle.spelling import did_you_mean


class Shelf(StrEnum):
    """The kinds of things that texts refer to."""

    SOURCES = "sources"
    WORDS = "words"
    PEOPLE = "people"
    PLACES = "places"
    QUESTIONS = "questions"
    CHARTS = "charts"
    MAPS = "maps"
    LENSES = "lenses"
    LEANS = "leans"


@dataclass(frozen=True, slots=True)
class NameBook:
    """For each shelf the identifiers by name; case, spaces and dashes do not count."""

    entries: dict[Shelf, dict[str, str]] = field(
        default_factory=lambda: {shelf: {} for shelf in Shelf}
    )

    def enter(self, shelf: Shelf, items: Iterable[Item]) -> None:
        """Enter things under their identifier, their file's name and their titles."""
        waiting = list(items)
        for item in waiting:
            self.enter_name(shelf, item.id, item.id)
        for item in waiting:
            titles = (item.title, item.label("short-title"), item.label("word"))
            names = [text for wording in titles for _, text in wording.texts]
            also = item.original.header.items("also")
            for name in (item.name, *names, *also):
                self.enter_name(shelf, name, item.id)

    def enter_name(self, shelf: Shelf, name: str, identifier: str) -> None:
        """Enter one name; a name already taken stays with the first."""
        self.entries[shelf].setdefault(name_key(name), identifier)

    def find(self, shelf: Shelf, key: str, item: Item, desk: Desk) -> tuple[str, ...]:
        """The identifiers that the header's `key` names; unknown names are told."""
        names = dict.fromkeys(item.original.header.items(key))
        found = [self._find(shelf, key, name, item, desk) for name in names]
        return tuple(dict.fromkeys(identifier for identifier in found if identifier))

    def _find(self, shelf: Shelf, key: str, name: str, item: Item, desk: Desk) -> str:
        entries = self.entries[shelf]
        if identifier := entries.get(name_key(name)):
            return identifier
        near = (
            did_you_mean(name_key(name), entries, desk.findings)
            or ": write its name, or take it out"
        )
        sentence = f"{key}: there is no “{name[:60]}” under {shelf.value}{near}"
        desk.findings.say(Code.UNKNOWN_NAME, item.original.inside, sentence, item.line(key))
        return ""

    def chips(self, item: Item, desk: Desk) -> Chips:
        """All that the header of `item` refers to."""
        return Chips(
            sources=self.find(Shelf.SOURCES, "sources", item, desk),
            words=self.find(Shelf.WORDS, "words", item, desk),
            people=self.find(Shelf.PEOPLE, "people", item, desk),
            places=self.find(Shelf.PLACES, "places", item, desk),
            questions=self.find(Shelf.QUESTIONS, "questions", item, desk),
            charts=self.find(Shelf.CHARTS, "charts", item, desk),
            maps=self.find(Shelf.MAPS, "maps", item, desk),
        )
