"""Where a hit of the search is to be seen."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.mention import mention_of
from kiosk.bundle.passage import EVIDENCE, HOME, Topic
from kiosk.bundle.source import Step
from kiosk.visit.place import Place


@dataclass(frozen=True, slots=True)
class Target:
    """A thing to show, and what of it: everything as in a passage."""

    topic: Topic
    item: str
    page: int = -1
    line: int = -1
    reading: str = ""
    step: str = ""
    mark: str = ""
    moment: float = -1.0


_PAGES = {
    Topic.PERSON: "explore-people",
    Topic.WORD: "explore-words",
    Topic.EVENT: "explore-timeline",
    Topic.QUESTION: "explore-questions",
    Topic.CHART: "explore-charts",
    Topic.MAP: "explore-maps",
}


def place_of(target: Target, exhibit: Exhibit) -> Place | None:
    """The place in the kiosk that shows it; None for a place that nothing leads to."""
    match target.topic:
        case Topic.SOURCE:
            return Place("source", target.item, target.step or Step.LOOK)
        case Topic.PAGE:
            return _of_page(target.item)
        case Topic.PLACE:
            mention = mention_of(target.item, exhibit)
            return place_of(Target(mention.topic, mention.item), exhibit) if mention else None
        case Topic.EVENT | Topic.WORD as topic:
            return Place(_PAGES[topic])
        case topic:
            return Place(_PAGES[topic], target.item)


def _of_page(item: str) -> Place:
    if item in (HOME, EVIDENCE):
        return Place(item.removeprefix("/"))
    return Place("page" if "/" in item else "chapter", item)
