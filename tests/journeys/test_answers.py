"""The first question with any number of answers, on every screen, at every text size."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.viewmodels.pictures import Pictures
from kiosk.viewmodels.showing import Showing
from tests.journeys.conftest import SCREENS, opened
from tests.journeys.faults import faults
from tests.journeys.visitor import Visitor, wait
from tests.sample_exhibit import asking

SKIP = {"en": "I am not sure yet", "ar": "لا أعرف بعد"}


@pytest.fixture(scope="module", params=SCREENS, ids=str)
def any_room(request: pytest.FixtureRequest, qapp: object) -> Iterator[Visitor]:
    """A screen of each size."""
    yield from opened(request.param, Showing(asking(2), Pictures()))


@pytest.fixture
def visitor(any_room: Visitor, answers: int) -> Iterator[Visitor]:
    """A visitor in front of a question with this many answers."""
    any_room.kiosk.startOver()
    any_room.kiosk.show_exhibits((Showing(asking(answers), Pictures()),))
    wait(0.05)
    yield any_room
    any_room.kiosk.startOver()
    wait()


@pytest.mark.parametrize("answers", range(2, 8))
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("step", [1.0, 1.3, 2.0])
def test_every_answer_and_the_way_on_stand_whole(
    visitor: Visitor, answers: int, language: str, step: float
) -> None:
    visitor.kiosk.wake()
    visitor.kiosk.speakLanguage(language)
    visitor.kiosk.access.setProperty("textStep", step)
    wait(0.1)
    assert faults(visitor) == []
    (scale,) = visitor.of_kind("LineScale")
    places = [target for target in visitor.targets() if scale.isAncestorOf(target.item)]
    assert len(places) == answers
    assert all(place.is_whole for place in places)
    visitor.touch(SKIP[language])
    assert visitor.at()[0] == "home"


@pytest.mark.parametrize("answers", [2, 4, 7])
def test_the_last_answer_is_given_and_stands_on_the_verdict(visitor: Visitor, answers: int) -> None:
    last = str(visitor.kiosk.exhibit.answers.at(answers - 1)["text"])
    visitor.touch(last)
    assert visitor.kiosk.property("stance") == answers - 1
    visitor.go("verdict")
    visitor.touch(last)
    assert visitor.kiosk.property("verdict") == answers - 1
