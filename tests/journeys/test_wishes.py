"""Every wish about reading can be taken back on every page, in both directions of writing."""

from __future__ import annotations

import pytest

from kiosk.viewmodels.showing import Showing
from tests.journeys.survey import every_kind
from tests.journeys.visitor import Visitor, wait


@pytest.mark.parametrize("language", ["en", "ar"])
def test_text_grows_and_shrinks_on_every_page(
    visitor: Visitor, showing: Showing, language: str
) -> None:
    visitor.kiosk.wakeWith(1)
    visitor.kiosk.speakLanguage(language)
    for place in every_kind(showing.exhibit):
        for step in (1.3, 2.0, 1.0):
            visitor.kiosk.access.setProperty("textStep", step)
            visitor.go(*place)
    wait(0.05)
    assert visitor.kiosk.access.property("textStep") == 1.0
    assert visitor.at()[:2] == place[:2]


def test_roomy_text_comes_and_goes(visitor: Visitor) -> None:
    visitor.kiosk.wakeWith(1)
    wait(0.05)
    for roomy in (True, False):
        visitor.kiosk.access.setProperty("roomyText", roomy)
        wait(0.05)
    assert "Story" in visitor.names()


def test_as_it_was_takes_every_wish_back_by_touch(visitor: Visitor) -> None:
    visitor.kiosk.wakeWith(1)
    wait(0.05)
    usual = visitor.kiosk.access.wish
    visitor.touch("Access")
    visitor.touch("Colours: White on black")
    for switch in ("Roomy text", "Easy words", "Less motion", "Plain letters"):
        visitor.touch(f"{switch}: On")
    visitor.touch("Side of the keys: Left")
    wanted = visitor.kiosk.access.wish
    assert (wanted.theme, wanted.hand, wanted.plain_letters) == ("contrastDark", "left", True)
    visitor.touch("As it was")
    assert visitor.kiosk.access.wish == usual
    visitor.touch("Done")
