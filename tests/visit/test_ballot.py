"""Which votes count: not those of a child pressing everything (VOT-4)."""

from __future__ import annotations

import pytest

from kiosk.visit import events
from kiosk.visit.advance import advance
from kiosk.visit.ballot import Ballot, Votes, ballot, seen
from kiosk.visit.events import Event
from kiosk.visit.pace import Pace
from kiosk.visit.visit import Visit

PACE = Pace()


def counted(*timed: tuple[float, Event], until: float) -> Ballot:
    """What counts at `until` of a visit begun at 0 s, after events at their times."""
    visit, votes = Visit.first(0.0), Votes()
    for now, event in timed:
        visit = advance(visit, event, now, PACE)
        votes = seen(votes, visit, now)
    return ballot(visit, votes, until)


def test_a_visit_without_votes_counts_for_nothing() -> None:
    assert counted((0, events.Woke()), (5, events.Skipped()), until=60) == Ballot()


@pytest.mark.parametrize(("until", "stance"), [(5, None), (19.9, None), (20, 3), (500, 3)])
def test_nothing_counts_in_the_first_twenty_seconds(until: float, stance: int | None) -> None:
    assert counted((0, events.Woke(3)), until=until) == Ballot(stance=stance)


def test_both_votes_and_their_shift() -> None:
    cast = counted(
        (0, events.Woke(3)), (40, events.Decided(1)), (41, events.Cited("speech")), until=42
    )
    assert cast == Ballot(3, 1, "speech")
    assert cast.shift == -2


def test_a_verdict_on_the_heels_of_the_stance_does_not_count() -> None:
    late = ((0.0, events.Woke()), (1.0, events.Skipped()), (30.0, events.Answered(2)))
    hasty = counted(*late, (32.9, events.Decided(4)), (33.0, events.Cited("speech")), until=50)
    assert hasty == Ballot(stance=2)
    assert counted(*late, (33.0, events.Decided(4)), until=50) == Ballot(2, 4)


def test_the_last_verdict_counts_and_only_once() -> None:
    cast = counted(
        (0, events.Woke(0)), (30, events.Decided(1)), (30.2, events.Decided(2)), until=31
    )
    assert cast == Ballot(0, 2)


def test_a_verdict_without_a_stance_has_no_shift() -> None:
    cast = counted((0, events.Woke()), (1, events.Skipped()), (30, events.Decided(1)), until=31)
    assert (cast, cast.shift) == (Ballot(verdict=1), None)


def test_a_source_is_named_only_with_a_verdict() -> None:
    assert counted((0, events.Woke(1)), (30, events.Cited("speech")), until=40) == Ballot(1)
