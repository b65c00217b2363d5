"""Everything that is shown can be heard (AUD-1), on every page of the shipped exhibit."""

from __future__ import annotations

import pytest

from kiosk.app.itinerary import itinerary
from kiosk.app.tour import settle
from kiosk.viewmodels.showing import Showing
from tests.journeys.hearing import unheard
from tests.journeys.visitor import Visitor, wait

LANGUAGES = {(1920, 1080): ("en", "ru"), (1080, 1920): ("ar",), (1366, 768): ("es",)}
"""A tour takes long: one or two languages on each screen."""


def unheard_on_the_way(visitor: Visitor, showing: Showing, language: str) -> dict[str, list[str]]:
    """For each stop of the tour the texts nobody would hear."""
    found = {}
    for stop in itinerary(showing.exhibit):
        stop.arrive(visitor.kiosk)
        visitor.kiosk.speakLanguage(language)
        settle(0.05)
        while not visitor.stage.arrived:
            settle(0.05)
        if missing := unheard(visitor, language):
            found[stop.name] = missing
    return found


def test_every_text_of_every_page_is_spoken(visitor: Visitor, showing: Showing) -> None:
    size = (visitor.stage.window.width(), visitor.stage.window.height())
    for language in LANGUAGES[size]:
        visitor.kiosk.startOver()
        assert unheard_on_the_way(visitor, showing, language) == {}


@pytest.mark.parametrize("panel", ["Access", "Language", "Help", "Start over"])
def test_every_text_of_a_panel_is_spoken(visitor: Visitor, panel: str) -> None:
    visitor.kiosk.wakeWith(1)
    wait(0.05)
    visitor.touch(panel)
    wait(0.05)
    assert visitor.of_kind("Overlay")
    assert unheard(visitor, "en") == []


def test_every_text_of_the_warning_is_spoken(visitor: Visitor) -> None:
    visitor.kiosk.wakeWith(1)
    visitor.clock.now += 1000
    visitor.kiosk.tick()
    wait(0.1)
    assert visitor.phase() == "warning"
    assert unheard(visitor, "en") == []
