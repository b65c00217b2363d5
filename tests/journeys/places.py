"""Every kind of screen of the shipped exhibit."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.source import Step
from tests.journeys.visitor import Visitor, wait

Where = tuple[str, str, str]


def every_kind(exhibit: Exhibit) -> list[Where]:
    """One place of every kind that a visit can come to, the source with all its steps."""
    first, chapter = exhibit.sources[0].id, exhibit.chapters[0]
    charted = next(p for p in _pages(exhibit) if p[1].picture is None and p[1].chips.charts)
    items = (
        *("home", "story", "evidence", "weigh", "verdict", "results"),
        *("explore-timeline", "explore-people", "explore-questions", "explore-words"),
        "explore-charts",
    )
    return [
        *((page, "", "") for page in items),
        ("chapter", chapter.id, ""),
        ("page", f"{chapter.id}/{chapter.pages[0].id}", ""),
        ("page", charted[0], ""),
        *(("source", first, step.value) for step in Step),
        ("explore-people", exhibit.people[0].id, ""),
        ("explore-questions", exhibit.questions[0].id, ""),
    ]


def _pages(exhibit: Exhibit) -> Iterator[tuple[str, object]]:
    for chapter in exhibit.chapters:
        for page in chapter.pages:
            yield f"{chapter.id}/{page.id}", page


def walk(visitor: Visitor, exhibit: Exhibit) -> Iterator[Where]:
    """Be at each of them in turn, as somebody who has weighed and answered a little."""
    visitor.kiosk.wakeWith(1)
    visitor.kiosk.go("source", exhibit.sources[0].id)
    visitor.kiosk.source.weigh("better", 3)
    for place in every_kind(exhibit):
        visitor.go(*place)
        wait(0.06)
        yield place


def walk_whole(visitor: Visitor, exhibit: Exhibit) -> Iterator[Where]:
    """The attract loop and the first question, then all the others."""
    yield ("attract", "", "")
    visitor.kiosk.wake()
    wait(0.06)
    yield ("stance", "", "")
    visitor.kiosk.startOver()
    yield from walk(visitor, exhibit)
