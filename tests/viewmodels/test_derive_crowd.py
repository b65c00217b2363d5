"""Sums are shown from twenty voters on, and never before the visitor's own vote (VOT-1, VOT-2)."""

from __future__ import annotations

import pytest

from kiosk.viewmodels.crowd import Crowd, Period, Standing, Tally
from kiosk.viewmodels.crowd_view_model import (
    AnswerRow,
    CrowdProps,
    CrowdViewModel,
    PeriodRow,
    derive_crowd,
)
from tests.sample_exhibit import sample
from tests.viewmodels.scenes import scene, visit_at

ANSWERS = len(sample().answers)
VOTED = visit_at("results", stance=0, verdict=1)


def tally(voters: int, **changes: tuple[tuple[object, int], ...]) -> Tally:
    """So many verdicts for the second answer, all moved there from the first."""
    rest = (0,) * (ANSWERS - 2)
    sums = {"shifts": ((1, voters),)} | changes
    return Tally((voters, 0, *rest), (0, voters, *rest), **sums)  # type: ignore[arg-type]


def crowd(voters: int) -> Crowd:
    return Crowd(((Period.TODAY, tally(3)), (Period.ALL, tally(voters))), Standing.COUNTED)


@pytest.mark.parametrize(("voters", "missing"), [(0, 20), (1, 19), (19, 1)])
def test_few_voters_are_not_shown(voters: int, missing: int) -> None:
    props = derive_crowd(scene(VOTED), crowd(voters), Period.ALL)
    assert (props.shown, props.missing, props.answers, props.kept) == (False, missing, (), 0)
    assert props.offered


def test_twenty_are() -> None:
    props = derive_crowd(scene(VOTED), crowd(20), Period.ALL)
    assert (props.shown, props.voters, props.missing, props.better) == (True, 20, 0, 20)
    first, second = props.answers[:2]
    assert (first.before, first.after, first.before_share) == (20, 0, 1.0)
    assert second == AnswerRow(second.text, 0, 20, 0.0, 1.0)


def test_nothing_is_seen_before_the_own_vote() -> None:
    props = derive_crowd(scene(visit_at("results")), crowd(500), Period.ALL)
    assert (props.offered, props.shown, props.answers) == (False, False, ())


@pytest.mark.parametrize("vote", ["stance", "verdict"])
def test_one_vote_is_enough_to_see(vote: str) -> None:
    assert derive_crowd(scene(visit_at("results", **{vote: 0})), crowd(20), Period.ALL).shown


def test_nothing_is_offered_where_nothing_is_counted() -> None:
    assert derive_crowd(scene(VOTED), Crowd(), Period.ALL) == CrowdProps()


def test_a_period_that_is_not_offered_falls_back() -> None:
    props = derive_crowd(scene(VOTED), crowd(20), Period.CLASS)
    assert props.period == "today"
    assert props.periods == (PeriodRow("today", True), PeriodRow("all", False))


def test_moves_and_the_source_most_named() -> None:
    first, second = sample().sources[:2]
    moved = tally(
        20, shifts=((-2, 3), (-1, 2), (0, 9), (1, 6)), cited=((first.id, 7), (second.id, 1))
    )
    props = derive_crowd(scene(VOTED), Crowd(((Period.ALL, moved),)), Period.ALL)
    assert (props.worse, props.kept, props.better) == (5, 9, 6)
    assert (props.cited_id, props.cited_by) == (first.id, 7)
    assert props.cited_title


def test_a_source_that_is_no_longer_there_is_not_named() -> None:
    gone = tally(20, cited=(("gone", 7),))
    props = derive_crowd(scene(VOTED), Crowd(((Period.ALL, gone),)), Period.ALL)
    assert (props.cited_id, props.cited_title, props.cited_by) == ("", "", 0)


def test_choosing_a_period_and_back() -> None:
    model = CrowdViewModel()
    model.show_crowd(crowd(20))
    model.show_scene(scene(VOTED))
    assert model.property("shown")
    model.choosePeriod("today")
    assert (model.property("shown"), model.property("missing")) == (False, 17)
    model.choosePeriod("yesterday")
    assert model.property("period") == "today"
    model.reset()
    assert model.property("period") == "all"
