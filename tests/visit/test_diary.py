"""What a visit used: which pages, how long on each kind, and nothing of the order."""

from __future__ import annotations

import pytest

from kiosk.visit import events
from kiosk.visit.advance import advance
from kiosk.visit.diary import Diary, length_of, noted
from kiosk.visit.events import Event
from kiosk.visit.pace import Pace
from kiosk.visit.place import Place
from kiosk.visit.visit import Visit


def kept(*timed: tuple[float, Event]) -> Diary:
    visit, diary = Visit.first(0.0), Diary()
    for now, event in timed:
        visit = advance(visit, event, now, Pace())
        diary = noted(diary, visit, now)
    return diary


def source(name: str, step: str = "look") -> events.Went:
    return events.Went(Place("source", name, step))


def test_pages_and_seconds() -> None:
    diary = kept(
        (0, events.Woke(1)),
        (10, source("speech")),
        (15, events.Stepped("read")),
        (45, events.WentHome()),
        (50, source("letter")),
        (53, events.StartedOver()),
    )
    assert diary.opened == {"home": 2, "source/speech": 1, "source/letter": 1}
    assert diary.dwelt == {"home": 15, "source": 38}
    assert diary.here is None


def test_a_visit_left_alone_does_not_dwell_for_hours() -> None:
    assert kept((0, events.Woke(1)), (9000, source("speech"))).dwelt == {"home": 600}


def test_a_clock_that_jumps_back_takes_nothing_away() -> None:
    assert kept((100, events.Woke(1)), (50, source("speech"))).dwelt == {}


def test_two_orders_make_one_diary() -> None:
    ways = [
        ((0, events.Woke(1)), (10, source(one)), (20, source(two)), (30, events.StartedOver()))
        for one, two in (("a", "b"), ("b", "a"))
    ]
    assert kept(*ways[0]) == kept(*ways[1])


@pytest.mark.parametrize(
    ("seconds", "name"),
    [(0, "under-1"), (59, "under-1"), (60, "1-2"), (299, "2-5"), (599, "5-10"), (9999, "over-10")],
)
def test_lengths_are_coarse(seconds: float, name: str) -> None:
    assert length_of(seconds) == name
