"""Sums are shown from twenty voters on, and never before the visitor's own vote (VOT-1, VOT-2)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.viewmodels.crowd import Crowd, Period, Standing, Tally
from kiosk.viewmodels.crowd_view_model import (
    AnswerRow,
    CrowdProps,
    CrowdViewModel,
    PeriodRow,
    derive_crowd,
    marks_for,
    visitors_a_mark,
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
    assert first == AnswerRow("Much worse", "much-worse", 20, 0, 20, 0, True, False)
    assert second == AnswerRow("Worse", "little-worse", 0, 20, 0, 20, False, True)


def test_nothing_is_seen_before_the_own_vote() -> None:
    props = derive_crowd(scene(visit_at("results")), crowd(500), Period.ALL)
    assert props == CrowdProps(locked=True)


@pytest.mark.parametrize("vote", ["stance", "verdict"])
def test_one_vote_is_enough_to_see(vote: str) -> None:
    assert derive_crowd(scene(visit_at("results", **{vote: 0})), crowd(20), Period.ALL).shown


def test_nothing_is_offered_where_nothing_is_counted() -> None:
    assert derive_crowd(scene(VOTED), Crowd(), Period.ALL) == CrowdProps()


def test_a_period_that_is_not_offered_falls_back() -> None:
    props = derive_crowd(scene(VOTED), crowd(20), Period.CLASS)
    assert props.period == "today"
    assert props.periods == (PeriodRow("today", True), PeriodRow("all", False))


def test_periods_are_worth_a_choice_once_one_of_them_has_enough() -> None:
    props = derive_crowd(scene(VOTED), crowd(19), Period.ALL)
    assert (props.missing, props.periods) == (1, ())


@pytest.mark.parametrize(
    ("most", "each"), [(0, 1), (60, 1), (61, 2), (120, 2), (121, 5), (600, 10), (1_000_000, 20_000)]
)
def test_a_mark_stands_for_a_round_number(most: int, each: int) -> None:
    assert visitors_a_mark(most) == each


@given(st.lists(st.integers(0, 10**7), min_size=2, max_size=7))
def test_marks_are_few_and_nobody_is_left_out(counts: list[int]) -> None:
    each = visitors_a_mark(sum(counts))
    marks = [marks_for(count, each) for count in counts]
    assert sum(marks) <= 60 + len(counts)
    assert [mark > 0 for mark in marks] == [count > 0 for count in counts]
    assert all(abs(m * each - c) <= each / 2 for m, c in zip(marks, counts, strict=True) if m > 1)


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
