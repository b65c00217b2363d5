"""The walk as a whole, focus, and how offences become findings."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QImage

from kiosk.app.audit.box import Box
from kiosk.app.audit.code import AuditCode
from kiosk.app.audit.examining import Seen
from kiosk.app.audit.finding import finding_of, gathered
from kiosk.app.audit.focus_rules import Focused, focus_order, hidden_focus, lost_to_keys
from kiosk.app.audit.offence import Offence
from kiosk.app.audit.snapshot import Spot
from kiosk.app.audit.walk_map import NOWHERE, Stand, WalkMap, found_again, joined, offers_of
from kiosk.app.audit.walk_rules import bar_moves, many_taps, not_reached, one_way
from tests.app.audit.pages import HOME_KEY, a_page, a_target

HOME, STORY = Spot("visiting", "home"), Spot("visiting", "story")
LETTER = Spot("visiting", "source", "letter", "look")
PERSON = Spot("visiting", "explore-people", "anna")


def at(spot: Spot, deep: int = 0) -> Stand:
    """Where the walk stands at a spot, so many touches after it was come to."""
    return Stand(spot, spot, 0, deep)


def test_three_taps_are_enough_and_four_at_large_text() -> None:
    known = WalkMap({HOME: 0, STORY: 3, LETTER: 4})
    assert [spot for spot, _ in many_taps(known, 1.0)] == [LETTER]
    assert list(many_taps(known, 1.6)) == []
    assert known.histogram() == {0: 1, 3: 1, 4: 1}


def test_taps_are_counted_by_the_shortest_way_however_late_it_was_seen() -> None:
    known = WalkMap({HOME: 0, STORY: 2, LETTER: 6, PERSON: 6})
    known.leads(a_target(), at(STORY, deep=1), LETTER)
    known.leads(a_target("Story"), at(HOME), STORY)
    known.alike.append((LETTER, PERSON))
    known.shorten()
    assert known.taps == {HOME: 0, STORY: 1, LETTER: 3, PERSON: 3}


def test_taps_are_counted_from_home_not_from_where_a_visit_begins() -> None:
    attract = Spot("attract")
    known = WalkMap({attract: -2, HOME: 0, STORY: 1})
    known.leads(a_target(), at(attract), STORY)
    known.leads(a_target(), at(attract), HOME)
    known.shorten()
    assert known.taps == {attract: -2, HOME: 0, STORY: 1}


def test_two_walks_know_together_what_each_has_found_a_way_to() -> None:
    doing, telling = WalkMap({HOME: 0, STORY: 1}), WalkMap({LETTER: NOWHERE, PERSON: NOWHERE})
    doing.leads(a_target(), at(HOME), STORY)
    doing.leads(a_target("A letter"), at(STORY, deep=1), LETTER)
    assert joined((telling, doing)).taps == {HOME: 0, STORY: 1, LETTER: 3}
    telling.leads(a_target("Anna"), at(LETTER), PERSON)
    both = joined((doing, telling))
    assert both.taps == {HOME: 0, STORY: 1, LETTER: 3, PERSON: 4}
    assert (both.ways_to(PERSON), len(doing.taps)) == (1, 2)


def test_a_panel_that_closes_is_no_way_to_the_page_beneath() -> None:
    card = Spot("visiting", panel="card word hot-line")
    known = WalkMap({HOME: 0, card: 1, LETTER: 4})
    known.came(a_target("Close"), replace(at(card), base=LETTER), LETTER)
    known.shorten()
    assert known.taps[LETTER] == 4
    known.came(a_target("All about it"), replace(at(card), base=LETTER), STORY)
    assert known.ways[card] == {STORY: 1}


def test_two_ways_lead_to_what_is_one_thing() -> None:
    known = WalkMap({HOME: 0, PERSON: 2})
    known.came(a_target(), at(HOME), PERSON)
    known.came(a_target(), at(PERSON), PERSON)
    assert [spot for spot, _ in one_way(known)] == [PERSON]
    known.came(a_target(), at(STORY), PERSON)
    assert list(one_way(known)) == []


def test_what_no_tap_led_to_is_told() -> None:
    assert [spot for spot, _ in not_reached(WalkMap({HOME: 0}), (HOME, LETTER))] == [LETTER]


def test_the_bar_stays_where_it_is() -> None:
    moved = replace(HOME_KEY, rect=Box(0, 990, 96, 96))
    assert list(bar_moves((a_page(), a_page(spot=LETTER)))) == []
    ((spot, offence),) = bar_moves((a_page(), a_page(spot=LETTER, targets=(moved,))))
    assert (spot, offence.code) == (LETTER, AuditCode.BAR_MOVES)


def test_a_tab_leads_to_the_same_step_of_another_source() -> None:
    known, read = WalkMap(), replace(LETTER, step="read")
    known.came(a_target("Read"), at(LETTER), read)
    other = replace(LETTER, item="speech")
    assert known.foreseen(a_target("Read"), other, is_usual=False) == replace(other, step="read")
    assert known.foreseen(a_target("Weigh"), other, is_usual=True) is None


def test_a_source_named_elsewhere_is_foreseen_once_its_kind_is_usual() -> None:
    known = WalkMap()
    known.came(a_target("A letter"), at(STORY), LETTER)
    elsewhere = a_target("A letter", kind=("Chip", "PeoplePage"))
    assert known.foreseen(elsewhere, PERSON, is_usual=False) is None
    assert known.foreseen(elsewhere, PERSON, is_usual=True) == LETTER


def test_a_tab_of_another_page_is_foreseen_once_its_kind_is_usual() -> None:
    known, people = WalkMap(), Spot("visiting", "explore-people")
    known.came(a_target("People"), at(Spot("visiting", "home")), people)
    elsewhere = a_target("People", kind=("Chip", "ChartPage"))
    assert known.foreseen(elsewhere, STORY, is_usual=True) == people


def test_alike_targets_are_found_again_by_their_place() -> None:
    targets = (a_target("More", number=0), a_target("More", number=1))
    (_, (second, _)) = offers_of(targets)
    assert found_again(second, targets) == targets[1]
    assert found_again(second, targets[:1]) is None


def stop(name: str, rect: Box, before: Box | None = None, ring: float = 1.0) -> Focused:
    """A stop of the focus on a chip."""
    return Focused(name, "Chip", rect, ring, before)


LEFT, RIGHT, BELOW = Box(0, 0, 90, 90), Box(200, 0, 90, 90), Box(0, 200, 90, 90)


def test_the_focus_comes_to_everything() -> None:
    page = a_page(targets=(a_target("Story", LEFT),))
    assert list(lost_to_keys(page, (stop("Story", RIGHT),))) == []
    assert list(lost_to_keys(page, (stop("Back up", LEFT),))) == []
    (offence,) = lost_to_keys(page, (stop("Weigh", RIGHT),))
    assert offence.code is AuditCode.FOCUS_LOST


def test_the_focus_goes_on_and_down_and_once_round() -> None:
    order = (stop("a", LEFT), stop("b", RIGHT, LEFT), stop("c", BELOW, RIGHT))
    assert list(focus_order(order, right_to_left=False)) == []
    bar = replace(stop("Help", BELOW, RIGHT), type="NavItem")
    assert list(focus_order((*order[:2], bar, stop("a", LEFT, BELOW)), right_to_left=False)) == []


def test_the_focus_that_goes_back_is_told_by_the_way_lines_run() -> None:
    order = (stop("b", RIGHT), stop("a", LEFT, RIGHT))
    assert [o.code.value for o in focus_order(order, right_to_left=False)] == ["focus-order"]
    assert list(focus_order(order, right_to_left=True)) == []


def test_where_keys_stand_on_the_other_side_either_way_along_a_row_is_right() -> None:
    order = (stop("b", RIGHT), stop("a", LEFT, RIGHT), stop("c", BELOW, LEFT))
    assert list(focus_order(order, right_to_left=False, either_way=True)) == []
    up = (stop("c", BELOW), stop("a", LEFT, BELOW))
    told = list(focus_order(up, right_to_left=False, either_way=True))
    assert [offence.code.value for offence in told] == ["focus-order"]


def test_a_hidden_ring_is_told() -> None:
    assert list(hidden_focus((stop("a", LEFT, ring=0.6),))) == []
    assert [o.code.value for o in hidden_focus((stop("a", LEFT, ring=0.2),))] == ["focus-hidden"]


def test_one_fault_on_many_pages_is_one_finding_and_the_worst_come_first() -> None:
    picture = QImage()
    long = Offence(AuditCode.TEXT_LONG_LINE, "", "too long")
    small = Offence(AuditCode.TARGET_SMALL, "Chip", "too small")
    spots = [replace(LETTER, item=name) for name in ("a", "b", "c")]
    seen = [Seen(STORY, long, picture), *(Seen(spot, small, picture) for spot in spots)]
    first, last = gathered([*seen, seen[1]])
    assert (first.first.spot.item, first.also, last.also) == ("a", 2, 0)
    told = str(finding_of(first, "crane", "1920x1080 en 100%", "001-target-small.png"))
    assert told == (
        "crane: source a look at 1920x1080 en 100%: error target-small: too small"
        " (and on 2 more like it) [001-target-small.png]"
    )
