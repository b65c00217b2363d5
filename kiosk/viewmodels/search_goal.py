"""Where a hit of the search is to be seen."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.passage import EVIDENCE, HOME, Topic
from kiosk.bundle.source import Step
from kiosk.visit.place import Place


@dataclass(frozen=True, slots=True)
class Target:
    """A thing to show: `item` as in a passage, `page` and `line` of a transcript from 0 or -1."""

    topic: Topic
    item: str
    page: int = -1
    line: int = -1
    reading: str = ""
    step: str = ""


_PAGES = {
    Topic.PERSON: "explore-people",
    Topic.WORD: "explore-words",
    Topic.EVENT: "explore-timeline",
    Topic.QUESTION: "explore-questions",
    Topic.CHART: "explore-charts",
    Topic.MAP: "explore-maps",
}


def place_of(target: Target, exhibit: Exhibit) -> Place | None:
    """The place in the kiosk that shows it; None for a place that no page refers to."""
    match target.topic:
        case Topic.SOURCE:
            return Place("source", target.item, target.step or Step.LOOK)
        case Topic.PAGE:
            return _of_page(target.item)
        case Topic.PLACE:
            return _referring(target.item, exhibit)
        case topic:
            return Place(_PAGES[topic], target.item)


def _of_page(item: str) -> Place:
    if item in (HOME, EVIDENCE):
        return Place(item.removeprefix("/"))
    return Place("page" if "/" in item else "chapter", item)


def _referring(place: str, exhibit: Exhibit) -> Place | None:
    """The first page of the story, else the first source, that refers to a place."""
    for chapter in exhibit.chapters:
        for page in chapter.pages:
            if place in page.chips.places:
                return Place("page", f"{chapter.id}/{page.id}")
    for source in exhibit.sources:
        if place in source.chips.places:
            return Place("source", source.id, Step.LOOK)
    return None
