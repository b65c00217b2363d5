"""Any visitor at all, walked by hypothesis."""

from __future__ import annotations

import itertools
from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kiosk.visit import events as e
from kiosk.visit.advance import advance
from kiosk.visit.moves import LONGEST_HISTORY
from kiosk.visit.pace import Pace
from kiosk.visit.place import PAGES, Place
from kiosk.visit.visit import Phase, Visit
from kiosk.visit.weighing import Side, Strength

NAMES = st.sampled_from(["", "letter", "film", "crisis/one"])
PLACES = st.builds(Place, st.sampled_from(PAGES), NAMES, st.sampled_from(["", "look", "read"]))
SPEECH = st.one_of(
    st.builds(e.Weighed, NAMES, st.sampled_from(Side), st.sampled_from(Strength)),
    st.builds(e.TookOff, NAMES),
    st.just(e.TookBack()),
    st.builds(e.Prompted, NAMES, st.integers(0, 3)),
    st.builds(e.Decided, st.integers(0, 4)),
    st.builds(e.Cited, NAMES),
    st.builds(e.Answered, st.integers(0, 4)),
    st.just(e.Skipped()),
    st.builds(e.Assisted, st.booleans()),
    st.builds(e.Played, st.booleans()),
    st.builds(e.Shown, st.integers(0, 400)),
)
MOVES = st.one_of(st.builds(e.Went, PLACES), st.builds(e.Stepped, NAMES), st.just(e.WentHome()))


class AnyVisit(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.pace = Pace()
        self.now = 0.0
        self.visit = Visit.first(0.0)

    def send(self, event: e.Event) -> Visit:
        before = self.visit
        self.visit = advance(before, event, self.now, self.pace)
        if self.visit == before:
            assert self.visit is before or self.visit.touched == self.now
        return before

    @rule(seconds=st.floats(-50.0, 200.0))
    def time_passes(self, seconds: float) -> None:
        self.now += seconds
        before = self.send(e.Ticked())
        if self.visit.phase is Phase.ATTRACT and before.phase is not Phase.ATTRACT:
            assert before.phase is Phase.WARNING
            assert self.visit == Visit.first(self.now)

    @rule(answer=st.one_of(st.none(), st.integers(0, 4)))
    def wake(self, answer: int | None) -> None:
        before = self.send(e.Woke(answer))
        if before.phase is Phase.ATTRACT:
            assert self.visit.phase is (Phase.STANCE if answer is None else Phase.VISITING)
            assert len(self.visit.places) == 1

    @rule(event=SPEECH)
    def say(self, event: e.Event) -> None:
        before = self.send(event)
        if before.phase is Phase.ATTRACT:
            assert self.visit is before

    @rule(event=MOVES)
    def move(self, event: e.Event) -> None:
        before = self.send(event)
        if before.phase is not Phase.VISITING or len(before.places) >= LONGEST_HISTORY:
            return
        if self.visit.places != before.places:
            undone = advance(self.visit, e.WentBack(), self.now, self.pace)
            assert undone.places == before.places

    @rule()
    def stay(self) -> None:
        before = self.send(e.Stayed())
        if before.phase is Phase.WARNING:
            assert replace(self.visit, phase=before.phase, warned=before.warned) == replace(
                before, touched=self.now
            )

    @precondition(lambda self: self.visit.phase is not Phase.ATTRACT)
    @rule()
    def start_over(self) -> None:
        self.send(e.StartedOver())
        assert self.visit == Visit.first(self.now)

    @invariant()
    def history_is_empty_only_in_the_attract_loop(self) -> None:
        assert (self.visit.phase is Phase.ATTRACT) == (not self.visit.places)
        assert len(self.visit.places) <= LONGEST_HISTORY
        assert (self.visit.phase is Phase.WARNING) == (self.visit.warned is not None)

    @invariant()
    def no_two_neighbours_in_the_history_are_one(self) -> None:
        places = self.visit.places
        assert all(a != b for a, b in itertools.pairwise(places))

    @invariant()
    def seconds_left_is_within_the_warning(self) -> None:
        left = self.visit.seconds_left(self.now, self.pace)
        assert 0.0 <= left <= self.pace.warning_seconds


AnyVisit.TestCase.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
TestAnyVisit = AnyVisit.TestCase
