"""Explore and Access keep what a visitor chose, within bounds."""

from __future__ import annotations

from dataclasses import asdict, replace

import pytest

from kiosk.bundle.date import Date
from kiosk.viewmodels.access_view_model import AccessViewModel
from kiosk.viewmodels.reading_wish import ReadingWish
from tests.sample_exhibit import sample
from tests.viewmodels.conftest import Floor

SWITCHES = (
    "reduceMotion",
    "easyWords",
    "roomyText",
    "plainLetters",
    "withinReach",
    "scanning",
)


@pytest.mark.parametrize(("asked", "kept"), [(1.3, 1.3), (0.2, 1.0), (9.0, 2.0)])
def test_text_steps(asked: float, kept: float) -> None:
    access = AccessViewModel()
    access.setProperty("textStep", asked)
    assert access.property("textStep") == kept


def test_only_themes_that_exist() -> None:
    access = AccessViewModel()
    access.setProperty("theme", "pink")
    assert access.property("theme") == "reading"
    access.setProperty("theme", "contrastDark")
    assert access.property("theme") == "contrastDark"


@pytest.mark.parametrize("name", SWITCHES)
def test_switches(name: str) -> None:
    access = AccessViewModel()
    told: list[object] = []
    access.changed.connect(lambda: told.append(access.property(name)))
    access.setProperty(name, True)
    access.setProperty(name, True)
    access.reset()
    assert told == [True, False]


def test_keys_stand_on_a_side_that_exists() -> None:
    access = AccessViewModel()
    access.setProperty("hand", "left")
    access.setProperty("hand", "both")
    assert access.property("hand") == "left"


def test_every_wish_can_be_changed_and_goes_back() -> None:
    usual = ReadingWish()
    access = AccessViewModel(usual)
    changes = {"textStep": 2.0, "theme": "night", "hand": "right"} | dict.fromkeys(SWITCHES, True)
    for name, value in changes.items():
        access.setProperty(name, value)
    assert [
        field for field, old in asdict(usual).items() if asdict(access.wish)[field] == old
    ] == []
    access.reset()
    assert access.wish == usual


def test_reset_goes_back_to_what_the_museum_set() -> None:
    access = AccessViewModel(ReadingWish(text_step=1.3, theme="night"))
    access.setProperty("textStep", 2.0)
    access.setProperty("theme", "reading")
    access.reset()
    assert (access.property("textStep"), access.property("theme")) == (1.3, "night")


def test_easy_words_show_at_once(floor: Floor) -> None:
    floor.kiosk.wakeWith(0)
    floor.kiosk.go("page", "change/faster")
    floor.kiosk.access.setProperty("easyWords", True)
    assert floor.kiosk.chapterPage.property("text") == "It went fast."


def test_events_and_words_stay_within_their_lists(floor: Floor) -> None:
    floor.kiosk.wakeWith(0)
    explore = floor.kiosk.explore
    explore.showEvent(2)
    explore.showEvent(3)
    explore.showWord(1)
    explore.showWord(-1)
    assert (explore.property("eventIndex"), explore.property("wordIndex")) == (2, 1)


def test_the_timeline_opens_where_most_happened(floor: Floor) -> None:
    dates = ("1911", "1912-02", "1912-06", "1913")
    (event, *_) = sample().timeline
    events = tuple(replace(event, date=Date(iso=date, sort=date)) for date in dates)
    floor.put(replace(sample(), timeline=events))
    floor.kiosk.wakeWith(0)
    assert floor.kiosk.explore.property("eventIndex") == 1
    floor.put(replace(sample(), timeline=()))
    assert floor.kiosk.explore.property("eventIndex") == 0


def test_charts(floor: Floor) -> None:
    floor.kiosk.wakeWith(0)
    explore = floor.kiosk.explore
    assert explore.chart.property("title") == "Loading"
    floor.kiosk.go("explore-charts", "gone")
    assert explore.chart.property("id") == "loading"
    explore.showChart("loading")
    assert explore.charts.at(0)["current"]


def test_people_open_by_a_place(floor: Floor) -> None:
    floor.kiosk.wakeWith(0)
    floor.kiosk.go("explore-people", "ana")
    assert floor.kiosk.explore.property("personName") == "Ana María Ortiz"
    floor.kiosk.back()
    floor.kiosk.go("explore-people")
    assert floor.kiosk.explore.property("personName") == ""
