"""Which thing leads to a place, since a place has no page of its own."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.bundle.chips import Chips
from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.passage import Subject, Topic


def mention_of(place: str, exhibit: Exhibit) -> Subject | None:
    """The first page of the story, source, person or question that has the place as a chip.

    None for a place that no visitor ever comes to.
    """
    found = (subject for subject, chips in _with_chips(exhibit) if place in chips.places)
    return next(found, None)


def _with_chips(exhibit: Exhibit) -> Iterator[tuple[Subject, Chips]]:
    for chapter in exhibit.chapters:
        for page in chapter.pages:
            yield Subject(Topic.PAGE, f"{chapter.id}/{page.id}"), page.chips
    for source in exhibit.sources:
        yield Subject(Topic.SOURCE, source.id), source.chips
    for person in exhibit.people:
        yield Subject(Topic.PERSON, person.id), person.chips
    for asked in exhibit.questions:
        yield Subject(Topic.QUESTION, asked.id), asked.chips
