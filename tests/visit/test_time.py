"""Silence, the warning, and clocks that misbehave."""

from __future__ import annotations

from dataclasses import replace
from math import inf

import pytest

from kiosk.visit import events as e
from kiosk.visit.advance import advance
from kiosk.visit.pace import Pace
from kiosk.visit.place import Place
from kiosk.visit.visit import Phase, Visit

from .test_advance import AT_HOME, AT_LETTER, ATTRACT, PACE, STANCE, TOUCHES, WARNED


@pytest.mark.parametrize(
    ("given", "idle", "warning"),
    [
        (Pace(), 90, 30),
        (Pace(idle_seconds=5, warning_seconds=5), 30, 20),
        (Pace(idle_seconds=9000, warning_seconds=45), 600, 45),
        (Pace(idle_seconds=-1), 30, 30),
        (Pace(idle_seconds=0), 0, 30),
    ],
    ids=repr,
)
def test_a_pace_is_clamped(given: Pace, idle: float, warning: float) -> None:
    assert (given.idle_seconds, given.warning_seconds) == (idle, warning)


def test_a_pace_at_which_nobody_reads_is_a_broken_promise() -> None:
    with pytest.raises(ValueError, match="words_per_minute"):
        Pace(words_per_minute=0)


@pytest.mark.parametrize(
    ("pace", "assisted", "words", "limit"),
    [
        (PACE, False, 0, 90),
        (PACE, False, 150, 90),
        (PACE, False, 200, 120),
        (PACE, True, 0, 180),
        (PACE, True, 400, 240),
        (Pace(idle_seconds=300), True, 0, 300),
        (Pace(idle_seconds=0), True, 400, inf),
    ],
    ids=repr,
)
def test_patience(pace: Pace, assisted: bool, words: int, limit: float) -> None:
    assert pace.limit(replace(AT_HOME, assisted=assisted, words=words)) == limit


@pytest.mark.parametrize(
    ("now", "phase"),
    [(90.9, Phase.VISITING), (91.0, Phase.WARNING), (9e9, Phase.WARNING), (-5.0, Phase.VISITING)],
)
def test_silence_brings_the_warning(now: float, phase: Phase) -> None:
    assert advance(AT_HOME, e.Ticked(), now, PACE).phase is phase


def test_a_tick_at_the_very_time_of_the_touch_changes_nothing() -> None:
    assert advance(AT_HOME, e.Ticked(), AT_HOME.touched, PACE) is AT_HOME


def test_the_warning_changes_nothing_else() -> None:
    assert replace(WARNED, phase=Phase.VISITING, warned=None) == AT_LETTER


@pytest.mark.parametrize(
    ("now", "left"), [(100.0, 30.0), (110.0, 20.0), (130.0, 0.0), (999.0, 0.0), (5.0, 30.0)]
)
def test_seconds_left(now: float, left: float) -> None:
    assert WARNED.seconds_left(now, PACE) == left
    assert AT_LETTER.seconds_left(now, PACE) == 30.0


def test_an_unanswered_warning_ends_the_visit() -> None:
    assert advance(WARNED, e.Ticked(), 100.0, PACE) is WARNED
    assert advance(WARNED, e.Ticked(), 129.9, PACE) is WARNED
    assert advance(WARNED, e.Ticked(), 130.0, PACE) == Visit.first(130.0)


@pytest.mark.parametrize("event", TOUCHES, ids=repr)
def test_any_touch_in_the_warning_returns(event: e.Event) -> None:
    returned = advance(WARNED, event, 120.0, PACE)
    assert returned.phase is Phase.VISITING
    assert returned.touched == 120.0
    direct = advance(AT_LETTER, event, 120.0, PACE)
    assert replace(returned, touched=0.0) == replace(direct, touched=0.0)


def test_the_warning_can_be_answered_without_end() -> None:
    visit, now = AT_LETTER, 2.0
    for _ in range(100):
        visit = advance(visit, e.Ticked(), now := now + 90.0, PACE)
        assert visit.phase is Phase.WARNING
        visit = advance(visit, e.Stayed(), now := now + 29.0, PACE)
        assert replace(visit, touched=2.0) == AT_LETTER


def test_a_warning_over_the_first_question_returns_to_it() -> None:
    warned = advance(STANCE, e.Ticked(), 100.0, PACE)
    assert warned.phase is Phase.WARNING
    assert advance(warned, e.Touched(), 101.0, PACE) == replace(STANCE, touched=101.0)
    assert advance(warned, e.Answered(2), 101.0, PACE).stance == 2


def test_a_late_first_vote_is_not_mistaken_for_the_first_question() -> None:
    late = advance(STANCE, e.Skipped(), 2.0, PACE)
    late = advance(late, e.Went(Place("stance")), 3.0, PACE)
    warned = advance(late, e.Ticked(), 100.0, PACE)
    assert advance(warned, e.Touched(), 101.0, PACE).phase is Phase.VISITING


def test_while_something_plays_nobody_is_asked() -> None:
    playing = advance(AT_LETTER, e.Played(True), 3.0, PACE)
    assert playing.touched == AT_LETTER.touched
    for now in (60.0, 120.0, 600.0):
        playing = advance(playing, e.Ticked(), now, PACE)
        assert (playing.phase, playing.touched) == (Phase.VISITING, now)
    silent = advance(playing, e.Played(False), 700.0, PACE)
    assert advance(silent, e.Ticked(), 789.0, PACE).phase is Phase.VISITING
    assert advance(silent, e.Ticked(), 790.0, PACE).phase is Phase.WARNING


def test_what_begins_to_play_in_the_warning_ends_it() -> None:
    playing = advance(WARNED, e.Played(True), 105.0, PACE)
    assert playing.phase is Phase.WARNING
    assert advance(playing, e.Ticked(), 106.0, PACE).phase is Phase.VISITING


def test_a_classroom_is_never_asked() -> None:
    assert advance(AT_HOME, e.Ticked(), 1e12, Pace(idle_seconds=0)) is AT_HOME


def test_a_clock_that_jumps_back_neither_ends_nor_freezes_a_visit() -> None:
    back = advance(AT_LETTER, e.Ticked(), -1000.0, PACE)
    assert back == replace(AT_LETTER, touched=-1000.0)
    assert advance(back, e.Ticked(), -910.0, PACE).phase is Phase.WARNING
    warned = advance(WARNED, e.Ticked(), -1000.0, PACE)
    assert warned.seconds_left(-1000.0, PACE) == 30.0
    assert advance(warned, e.Ticked(), -970.0, PACE).phase is Phase.ATTRACT


def test_the_attract_loop_has_no_time() -> None:
    assert advance(ATTRACT, e.Ticked(), 1e9, PACE) is ATTRACT
    assert ATTRACT.current == Place("home")
