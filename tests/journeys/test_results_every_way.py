"""Everybody's answers and the take-away, at every kind of size and in every script: nothing is cut,
covered, or too small for a finger."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.viewmodels.crowd import Crowd, Period, Standing, Tally
from tests.journeys.faults import faults
from tests.journeys.visitor import Visitor, wait

FEW = Tally((1, 0, 0, 0, 0), (0, 1, 0, 0, 0), ((1, 1),))
SETTLING = 0.1


def tally(visitor: Visitor, times: int) -> Tally:
    """33 first answers and 25 verdicts, so many times over."""
    cited = ((str(visitor.kiosk.evidence.sources.at(4)["id"]), 9 * times),)
    before, after = (3, 6, 8, 12, 4), (2, 5, 7, 8, 3)
    shifts = tuple((steps, visits * times) for steps, visits in ((-1, 6), (0, 12), (2, 7)))
    return Tally(tuple(times * n for n in before), tuple(times * n for n in after), shifts, cited)


def states(visitor: Visitor) -> Iterator[str]:
    """Few visitors, some, and many in a class; then the take-away."""
    visitor.kiosk.show_crowd(Crowd(((Period.ALL, FEW),), Standing.WAITING))
    yield "few"
    some = ((Period.TODAY, FEW), (Period.ALL, tally(visitor, 1)))
    visitor.kiosk.show_crowd(Crowd(some, Standing.COUNTED))
    yield "some"
    many = tuple((period, tally(visitor, 4321)) for period in Period)
    visitor.kiosk.show_crowd(Crowd(many, Standing.COUNTING))
    yield "many"
    page = visitor.find("resultsPage")
    page.panelRequested.emit("take-away")
    page.setVisible(False)
    yield "take-away"
    page.setVisible(True)


@pytest.mark.parametrize(
    ("step", "language"),
    [(1.0, "en"), (2.0, "en"), (1.0, "ar"), (2.0, "ar"), (1.3, "ru"), (1.6, "es")],
)
def test_nothing_is_cut_or_covered(visitor: Visitor, step: float, language: str) -> None:
    visitor.kiosk.speakLanguage(language)
    visitor.kiosk.access.setProperty("textStep", step)
    visitor.kiosk.wakeWith(3)
    visitor.kiosk.decide(2)
    visitor.go("results")
    wait(SETTLING)
    found = {}
    for state in states(visitor):
        wait(SETTLING)
        found[state] = faults(visitor)
    assert {state: wrong for state, wrong in found.items() if wrong} == {}
