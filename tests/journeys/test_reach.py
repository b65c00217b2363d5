"""Reach mode: every control below the reach line, and none lost; and the keys on the other side."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint

from kiosk.viewmodels.showing import Showing
from tests.journeys.conftest import Screen, opened
from tests.journeys.faults import stage_of
from tests.journeys.looking import look
from tests.journeys.survey import every_kind
from tests.journeys.visitor import Visitor, descendants, kinds, target_of, wait

MOUNTINGS = (
    Screen(1920, 1080, 55, bottom_mm=760),
    Screen(1080, 1920, 55, bottom_mm=500),
)
HIGHEST_MM, HELPERS_MM = 1220, 1000
PANELS = ("Access", "Language", "Help", "Start over")
LOW = ((1.0, "en"), (1.6, "ru"))
LEFT = ((1.0, "right", "ar"), (2.0, "left", "es"))


@pytest.fixture(scope="module", params=MOUNTINGS, ids=str)
def hung(
    request: pytest.FixtureRequest, qapp: object, showing: Showing
) -> Iterator[tuple[Visitor, Screen]]:
    """A visitor in a wheelchair, and where the screen hangs."""
    for visitor in opened(request.param, showing):
        yield visitor, request.param


@pytest.fixture
def seated(hung: tuple[Visitor, Screen]) -> Iterator[Visitor]:
    """A new visit in reach mode."""
    visitor, _ = hung
    visitor.kiosk.startOver()
    visitor.kiosk.access.setProperty("withinReach", True)
    wait(0.05)
    yield visitor
    visitor.kiosk.startOver()


def too_high(visitor: Visitor, screen: Screen, most_mm: float = HIGHEST_MM) -> list[str]:
    """The targets whose upper edge is above a height over the floor."""
    assert screen.bottom_mm is not None
    line = screen.height - (most_mm - screen.bottom_mm) * visitor.pixels_per_mm
    return [target.name for target in visitor.targets() if target.seen.top() < line]


def reachable(visitor: Visitor) -> set[str]:
    """What can be done on a page; its turning keys depend on how much fits."""
    items = (item for item in visitor.of_kind("Tappable") if item.isEnabled())
    pagers = {id(key) for bar in visitor.of_kind("ReaderBar") for key in descendants(bar)}
    return {target_of(item).name for item in items if id(item) not in pagers}


def everything(visitor: Visitor, showing: Showing) -> dict[tuple[str, str, str], set[str]]:
    """What can be done on every kind of page of a new visit."""
    visitor.kiosk.wakeWith(1)
    visitor.kiosk.go("story")
    found = {}
    for place in every_kind(showing.exhibit):
        if place[0] == "explore-search":  # it suggests as many words as there is room for
            continue
        visitor.go(*place)
        wait(0.05)
        found[place] = reachable(visitor)
    return found


def test_every_control_of_every_page_is_within_reach(
    seated: Visitor, hung: tuple[Visitor, Screen], showing: Showing
) -> None:
    high = {"attract": too_high(seated, hung[1])}
    seated.kiosk.wake()
    wait(0.05)
    high["stance"] = too_high(seated, hung[1])
    seated.kiosk.answer(1)
    for place in every_kind(showing.exhibit):
        seated.go(*place)
        wait(0.05)
        assert len(seated.targets()) > 8
        high[" ".join(place)] = too_high(seated, hung[1])
    assert {place: names for place, names in high.items() if names} == {}


def test_every_panel_is_within_reach(seated: Visitor, hung: tuple[Visitor, Screen]) -> None:
    seated.kiosk.wakeWith(1)
    wait(0.05)
    for panel in PANELS:
        seated.touch(panel)
        assert too_high(seated, hung[1]) == []
        seated.touch("No, go on" if panel == "Start over" else "Done")


def test_nothing_is_lost(seated: Visitor, showing: Showing) -> None:
    low = everything(seated, showing)
    seated.kiosk.startOver()
    wait(0.05)
    assert everything(seated, showing) == low


@pytest.mark.parametrize(("step", "language"), LOW)
def test_the_pages_are_whole_below_the_line(
    seated: Visitor, showing: Showing, step: float, language: str
) -> None:
    assert dict(look(seated, showing.exhibit, step, language)) == {}


def test_access_can_be_reached_before_reach_mode_is_on(hung: tuple[Visitor, Screen]) -> None:
    visitor, screen = hung
    visitor.kiosk.wakeWith(1)
    wait(0.05)
    for step in (1.0, 2.0):
        visitor.kiosk.access.setProperty("textStep", step)
        wait(0.05)
        assert not {"Access", "Language", "Help"} & set(too_high(visitor, screen, HELPERS_MM))
    visitor.kiosk.startOver()


def test_by_touch_it_comes_lets_one_vote_and_goes_with_the_visit(
    hung: tuple[Visitor, Screen],
) -> None:
    visitor, screen = hung
    visitor.kiosk.startOver()
    visitor.kiosk.wakeWith(3)
    wait(0.1)
    visitor.touch("Access")
    visitor.touch("Within reach: On")
    wait(0.1)
    assert stage_of(visitor).height() < screen.height
    visitor.touch("Done")
    visitor.kiosk.go("verdict")
    wait(0.1)
    visitor.touch("No real change")
    assert visitor.kiosk.property("verdict") == 2
    visitor.tap(QPoint(screen.width // 2, 20))
    assert (visitor.phase(), visitor.at()[0]) == ("visiting", "verdict")
    visitor.touch("Start over")
    visitor.touch("Yes, start over")
    assert stage_of(visitor).height() == screen.height


def test_the_space_above_wakes_the_screen_too(seated: Visitor) -> None:
    seated.tap(QPoint(300, 20))
    assert seated.phase() != "attract"


@pytest.mark.parametrize(("step", "hand", "language"), LEFT)
def test_keys_on_the_other_side_leave_every_page_whole(
    visitor: Visitor, showing: Showing, step: float, hand: str, language: str
) -> None:
    visitor.kiosk.access.setProperty("hand", hand)
    assert dict(look(visitor, showing.exhibit, step, language)) == {}


@pytest.mark.parametrize(("hand", "language"), [("left", "en"), ("right", "ar")])
def test_the_next_step_is_on_the_side_of_the_hand(
    visitor: Visitor, showing: Showing, hand: str, language: str
) -> None:
    visitor.kiosk.wakeWith(1)
    visitor.kiosk.speakLanguage(language)
    visitor.kiosk.access.setProperty("hand", hand)
    stage, sides = stage_of(visitor), []
    for place in every_kind(showing.exhibit):
        visitor.go(*place)
        wait(0.05)
        rows = visitor.of_kind("LocalRow")
        keys = [item for row in rows for item in descendants(row) if "ActionButton" in kinds(item)]
        sides += [
            target_of(key).rect.center().x() < stage.center().x()
            for key in keys
            if key.property("kind") == "primary" and key.width() < stage.width() / 2
        ]
    upright = stage.height() > stage.width()
    assert sides == [hand != "right"] * len(sides)
    assert upright or len(sides) > 12
