"""A source that is a film and has no picture: every place where a picture would stand says so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.bundle.recording import Recording
from kiosk.viewmodels.showing import Showing
from tests.journeys.conftest import Screen, opened
from tests.journeys.visitor import Visitor, wait
from tests.pretend_loudspeaker import PretendLoudspeaker

SCREENS = (Screen(1920, 1080, 32), Screen(1080, 1920, 32))
FILM = Recording(Path("news.webm"), "news.webm", "news", 4, kind="film", width=64, height=48)


def with_a_film_alone(showing: Showing) -> tuple[Showing, str, str]:
    """The exhibit with one source that is a film, it, and a source that is compared with it."""
    exhibit = showing.exhibit
    front = next(s for s in exhibit.sources if s.compare)
    film = front.compare[0]
    sources = (
        replace(s, pages=(), recordings=(FILM,)) if s.id == film else s for s in exhibit.sources
    )
    changed = replace(exhibit, sources=tuple(sources), quick_look=(film, front.id))
    return replace(showing, exhibit=changed), film, front.id


@pytest.fixture(scope="module", params=SCREENS, ids=str)
def place(
    request: pytest.FixtureRequest, qapp: object, showing: Showing
) -> Iterator[tuple[Visitor, str, str]]:
    shown, film, other = with_a_film_alone(showing)
    for visitor in opened(request.param, shown, PretendLoudspeaker(4)):
        yield visitor, film, other


@pytest.fixture
def here(place: tuple[Visitor, str, str]) -> tuple[Visitor, str, str]:
    visitor = place[0]
    visitor.kiosk.startOver()
    visitor.kiosk.wake()
    visitor.kiosk.skip()
    return place


def filmed(visitor: Visitor) -> list[QQuickItem]:
    """The plates in sight that show the sign of a film."""
    return [plate for plate in visitor.of_kind("Plate") if plate.property("filmed")]


def watched(visitor: Visitor, film: str) -> bool:
    return visitor.at() == ("source", film, "look") and len(visitor.of_kind("FilmBoard")) == 1


def test_beside_another_source_it_is_a_touch_away(here: tuple[Visitor, str, str]) -> None:
    visitor, film, other = here
    visitor.go("source", other, "compare")
    visitor.kiosk.source.comparedWith(film)
    wait(0.1)
    assert len(filmed(visitor)) == 1
    texts = [str(words.property("text")) for words in visitor.of_kind("Words")]
    assert "There is no picture of this source." not in texts
    visitor.touch("Watch the film")
    assert watched(visitor, film)
    visitor.kiosk.back()
    assert visitor.at() == ("source", other, "compare")


def test_on_the_quick_look_it_is_a_touch_away(here: tuple[Visitor, str, str]) -> None:
    visitor, film, _ = here
    visitor.kiosk.lookQuickly(film)
    wait(0.1)
    assert len(filmed(visitor)) == 1
    visitor.touch("Watch the film")
    assert watched(visitor, film)


def test_cards_show_its_sign(here: tuple[Visitor, str, str]) -> None:
    visitor, film, _ = here
    visitor.go("evidence")
    cards = [card for card in visitor.of_kind("SourceCard") if card.property("filmOnly")]
    assert [card.property("id") for card in cards] == [film]
    assert len(filmed(visitor)) == 1
