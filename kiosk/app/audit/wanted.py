"""The spots that a walk through an exhibit has to come to."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.app.audit.room import VISITING
from kiosk.app.audit.snapshot import Spot
from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.source import Step


def wanted_spots(exhibit: Exhibit) -> Iterator[Spot]:
    """Every page that shows something of the exhibit, a source at its first step."""
    yield Spot(VISITING, "home")
    for chapter in exhibit.chapters:
        yield Spot(VISITING, "chapter", chapter.id)
        for page in chapter.pages:
            yield Spot(VISITING, "page", f"{chapter.id}/{page.id}")
    for source in exhibit.sources:
        yield Spot(VISITING, "source", source.id, Step.LOOK.value)
    for page_name, items in (
        ("explore-people", exhibit.people),
        ("explore-questions", exhibit.questions),
    ):
        for item in items:
            yield Spot(VISITING, page_name, item.id)
