"""One walk past every kind of page at one text size and in one language."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.bundle.exhibit import Exhibit
from kiosk.visit.events import Weighed
from kiosk.visit.weighing import Side, Strength
from tests.journeys.faults import faults
from tests.journeys.survey import every_kind
from tests.journeys.visitor import Visitor, wait

SETTLING = 0.06
SIDES = (Side.BETTER, Side.WORSE, Side.BETTER, Side.WORSE, Side.NOT_SURE)
STRENGTHS = (Strength.LOT, Strength.LITTLE, Strength.SOME)
Found = tuple[str, list[str]]


def look(visitor: Visitor, exhibit: Exhibit, step: float, language: str) -> Iterator[Found]:
    """The pages that have faults, each with its faults; `step` is 1, 1.3, 1.6 or 2."""
    found = ((place, faults(visitor)) for place in _walk(visitor, exhibit, step, language))
    yield from ((place, wrong) for place, wrong in found if wrong)


def _walk(visitor: Visitor, exhibit: Exhibit, step: float, language: str) -> Iterator[str]:
    visitor.kiosk.speakLanguage(language)
    visitor.kiosk.access.setProperty("textStep", step)
    wait(SETTLING)
    yield "attract"
    visitor.kiosk.wake()
    wait(SETTLING)
    yield "stance"
    visitor.kiosk.answer(1)
    for index, source in enumerate(exhibit.sources[:9]):
        side, strength = SIDES[index % len(SIDES)], STRENGTHS[index % len(STRENGTHS)]
        visitor.kiosk.weigh(Weighed(source.id, side, strength))
    visitor.kiosk.decide(2)
    for place in every_kind(exhibit):
        visitor.go(*place)
        wait(SETTLING)
        yield " ".join(part for part in place if part)
