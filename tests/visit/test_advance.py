"""Every event, in every phase, as tables."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.visit import events as e
from kiosk.visit.acts import MOST_TAKEN_BACK
from kiosk.visit.advance import ACTS, advance
from kiosk.visit.moves import LONGEST_HISTORY
from kiosk.visit.pace import Pace
from kiosk.visit.place import Place
from kiosk.visit.visit import Phase, Visit
from kiosk.visit.weighing import Side, Strength, Weighing

PACE = Pace()
HOME = Place("home")
STORY = Place("story")
LETTER = Place("source", "letter")
ATTRACT = Visit.first(0.0)
STANCE = advance(ATTRACT, e.Woke(), 1.0, PACE)
AT_HOME = advance(ATTRACT, e.Woke(answer=3), 1.0, PACE)
AT_LETTER = advance(AT_HOME, e.Went(LETTER), 2.0, PACE)
WARNED = advance(AT_LETTER, e.Ticked(), 100.0, PACE)

TOUCHES: tuple[e.Event, ...] = (
    e.Woke(),
    e.Woke(2),
    e.Answered(1),
    e.Skipped(),
    e.Went(STORY),
    e.WentBack(),
    e.WentHome(),
    e.Stepped("read"),
    e.Weighed("letter", Side.BETTER, Strength.LOT),
    e.TookOff("letter"),
    e.TookBack(),
    e.Prompted("look-1", 2),
    e.Decided(4),
    e.Cited("letter"),
    e.Touched(),
    e.Assisted(True),
    e.Stayed(),
)
QUIET: tuple[e.Event, ...] = (e.Ticked(), e.Shown(80), e.Played(True))


def run(visit: Visit, *events: e.Event, now: float = 5.0) -> Visit:
    for event in events:
        visit = advance(visit, event, now, PACE)
    return visit


def test_every_event_that_a_finger_causes_has_its_act() -> None:
    assert set(ACTS) == {type(event) for event in TOUCHES}


def test_waking_off_a_vote_asks_the_question_and_answers_nothing() -> None:
    assert (
        replace(ATTRACT, phase=Phase.STANCE, places=(Place("stance"),), started=1.0, touched=1.0)
        == STANCE
    )


def test_waking_on_a_vote_stores_it_and_begins_at_the_given_home() -> None:
    gallery = Place("gallery")
    visit = run(ATTRACT, e.Woke(0, gallery))
    assert (visit.phase, visit.stance, visit.places) == (Phase.VISITING, 0, (gallery,))
    assert run(visit, e.Went(STORY), e.WentHome()).current == gallery


@pytest.mark.parametrize(
    "event", [*(t for t in TOUCHES if not isinstance(t, e.Woke)), *QUIET, e.StartedOver()], ids=repr
)
def test_the_attract_loop_wakes_for_nothing_else(event: e.Event) -> None:
    assert advance(ATTRACT, event, 9.0, PACE) is ATTRACT


@pytest.mark.parametrize(
    ("event", "places", "stance", "skipped"),
    [
        (e.Answered(2), (HOME,), 2, False),
        (e.Skipped(), (HOME,), None, True),
        (e.WentHome(), (HOME,), None, True),
        (e.Went(STORY), (HOME, STORY), None, True),
    ],
    ids=repr,
)
def test_the_first_question_is_left(
    event: e.Event, places: tuple[Place, ...], stance: int | None, skipped: bool
) -> None:
    visit = run(STANCE, event)
    assert visit.phase is Phase.VISITING
    assert (visit.places, visit.stance, visit.stance_skipped) == (places, stance, skipped)


def test_the_home_given_when_waking_is_kept_until_the_question_is_left() -> None:
    gallery = Place("gallery")
    visit = run(ATTRACT, e.Woke(None, gallery), e.Shown(25), e.Answered(2))
    assert (visit.current, visit.stance, visit.words) == (gallery, 2, 0)


@pytest.mark.parametrize(
    "event",
    [
        e.Woke(1),
        e.Stepped("read"),
        e.Weighed("letter", Side.BETTER, Strength.LOT),
        e.TookOff("letter"),
        e.TookBack(),
        e.Prompted("look-1", 2),
        e.Decided(4),
        e.Cited("letter"),
    ],
    ids=repr,
)
def test_at_the_first_question_nothing_else_has_a_meaning(event: e.Event) -> None:
    assert run(STANCE, event) is STANCE


@pytest.mark.parametrize(
    ("visit", "event"),
    [
        (AT_HOME, e.Woke(1)),
        (AT_HOME, e.Answered(1)),
        (AT_HOME, e.Skipped()),
        (AT_HOME, e.Stepped("read")),
        (AT_HOME, e.TookOff("letter")),
        (AT_HOME, e.TookBack()),
        (AT_HOME, e.Played(False)),
        (AT_HOME, e.Shown(0)),
        (AT_HOME, e.Ticked()),
    ],
    ids=repr,
)
def test_an_event_without_meaning_gives_the_same_visit_back(visit: Visit, event: e.Event) -> None:
    assert advance(visit, event, 5.0, PACE) is visit


def test_a_skipped_question_can_be_made_up_for_once() -> None:
    late = run(STANCE, e.Skipped(), e.Went(Place("stance")), e.Answered(1))
    assert (late.stance, late.stance_skipped, late.current) == (1, False, HOME)
    assert late.places == (HOME, Place("stance"), HOME)
    assert run(late, e.Answered(4)) is late


@pytest.mark.parametrize(
    ("events", "places"),
    [
        ([e.Went(STORY)], (HOME, STORY)),
        ([e.Went(HOME)], (HOME,)),
        ([e.Went(STORY), e.Went(STORY)], (HOME, STORY)),
        ([e.Went(STORY), e.WentHome()], (HOME, STORY, HOME)),
        ([e.Went(STORY), e.WentHome(), e.WentBack()], (HOME, STORY)),
        ([e.WentHome()], (HOME,)),
        ([e.WentBack()], (HOME,)),
        ([e.WentBack(), e.WentBack()], (HOME,)),
        ([e.Went(LETTER), e.Stepped("read")], (HOME, LETTER, Place("source", "letter", "read"))),
        ([e.Went(LETTER), e.Stepped("read"), e.WentBack()], (HOME, LETTER)),
        ([e.Went(LETTER), e.Stepped("")], (HOME, LETTER)),
    ],
    ids=repr,
)
def test_moves(events: list[e.Event], places: tuple[Place, ...]) -> None:
    assert run(AT_HOME, *events).places == places


def test_a_long_history_forgets_its_middle_but_never_where_it_began() -> None:
    visit = AT_HOME
    for number in range(LONGEST_HISTORY + 50):
        visit = run(visit, e.Went(Place("source", str(number))))
    assert len(visit.places) == LONGEST_HISTORY
    assert visit.places[0] == HOME
    assert visit.places[1].item == "51"
    assert visit.current.item == str(LONGEST_HISTORY + 49)


def test_what_was_opened_is_remembered_even_after_going_back() -> None:
    page = Place("page", "crisis/the-letter")
    visit = run(AT_HOME, e.Went(LETTER), e.WentBack(), e.Went(page), e.WentHome())
    assert visit.looked == {"letter"}
    assert visit.read == {"crisis/the-letter"}


def test_a_place_without_an_item_opens_nothing() -> None:
    visit = run(AT_HOME, e.Went(Place("source")), e.Went(Place("page")))
    assert (visit.looked, visit.read) == (frozenset(), frozenset())


def test_a_move_forgets_the_words_of_the_page_before() -> None:
    shown = run(AT_LETTER, e.Shown(120))
    assert shown.words == 120
    assert shown.touched == AT_LETTER.touched
    assert run(shown, e.Went(STORY)).words == 0
    assert run(shown, e.WentBack()).words == 0


def test_changes_of_the_scales_are_taken_back_one_after_another() -> None:
    changes = (
        e.Weighed("letter", Side.BETTER, Strength.SOME),
        e.Weighed("letter", Side.BETTER, Strength.LOT),
        e.Weighed("letter", Side.WORSE, Strength.LOT),
        e.Weighed("film", Side.WORSE, Strength.LITTLE),
        e.TookOff("letter"),
    )
    visit, stood = AT_LETTER, []
    for change in changes:
        stood.append(visit.weighing)
        visit = run(visit, change)
    visit = run(visit, e.Went(STORY))
    for weighing in reversed(stood):
        visit = run(visit, e.TookBack())
        assert (visit.weighing, visit.current) == (weighing, STORY)
    assert run(visit, e.TookBack()).weighing == Weighing()


def test_a_touch_that_changes_nothing_is_not_taken_back() -> None:
    put = e.Weighed("letter", Side.BETTER, Strength.SOME)
    assert run(AT_LETTER, put, put, e.TookBack()).weighing == Weighing()


def test_playing_with_the_scales_is_remembered_for_so_long() -> None:
    visit = AT_LETTER
    for _ in range(MOST_TAKEN_BACK):
        visit = run(visit, e.Weighed("letter", Side.BETTER, Strength.LOT), e.TookOff("letter"))
    assert len(visit.weighings) == MOST_TAKEN_BACK


def test_what_is_said_is_kept() -> None:
    visit = run(
        AT_HOME,
        e.Weighed("letter", Side.BETTER, Strength.LOT),
        e.Weighed("film", Side.WORSE, Strength.SOME),
        e.TookOff("film"),
        e.Prompted("a", 1),
        e.Prompted("b", 2),
        e.Prompted("a", 0),
        e.Decided(1),
        e.Decided(4),
        e.Cited("letter"),
        e.Assisted(True),
    )
    assert visit.weighing == Weighing().put("letter", Side.BETTER, Strength.LOT)
    assert visit.answers == (("a", 0), ("b", 2))
    assert (visit.answer("a"), visit.answer("c")) == (0, None)
    assert (visit.verdict, visit.cited, visit.assisted) == (4, "letter", True)


@pytest.mark.parametrize("visit", [STANCE, AT_HOME, AT_LETTER, WARNED], ids=repr)
def test_starting_over_wipes_everything(visit: Visit) -> None:
    told = run(visit, e.Decided(1), e.Prompted("a", 1))
    assert advance(told, e.StartedOver(), 300.0, PACE) == Visit.first(300.0)
