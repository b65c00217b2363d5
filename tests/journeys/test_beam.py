"""The wall and the beam with as many sources as an exhibit may have, by touch."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtTest import QTest

from kiosk.viewmodels.pictures import Pictures
from kiosk.viewmodels.showing import Showing
from kiosk.visit.events import Weighed
from kiosk.visit.weighing import Side, Strength
from tests.journeys.conftest import SCREENS, opened
from tests.journeys.visitor import FINGER, Target, Visitor, wait
from tests.sample_exhibit import many

MOST = 24
LARGE = [screen for screen in SCREENS if screen.is_kiosk]
LIFT = QPoint(0, 60)


@pytest.fixture(scope="module", params=SCREENS, ids=str)
def full_room(request: pytest.FixtureRequest, qapp: object) -> Iterator[Visitor]:
    """A screen of each size in front of an exhibit of 24 sources."""
    yield from opened(request.param, Showing(many(MOST), Pictures()))


@pytest.fixture
def visitor(full_room: Visitor) -> Iterator[Visitor]:
    """A new visitor who has answered the first question."""
    full_room.kiosk.startOver()
    full_room.kiosk.wakeWith(1)
    wait(0.05)
    yield full_room
    full_room.kiosk.startOver()
    wait()


def at_the_beam(visitor: Visitor, **sides: Side) -> QRectF:
    """Stand before the beam with these sources on it; answers where the beam is."""
    for name, side in sides.items():
        visitor.kiosk.weigh(Weighed(name, side, Strength.SOME))
    visitor.go("weigh")
    wait(0.1)
    (beam,) = visitor.of_kind("Beam")
    return beam.mapRectToScene(QRectF(0, 0, beam.width(), beam.height()))


def half(beam: QRectF, side: str) -> QPoint:
    """The middle of a side of the beam."""
    share = 0.25 if side == "worse" else 0.75
    return QPoint(round(beam.left() + beam.width() * share), round(beam.center().y()))


def carry(visitor: Visitor, target: Target, end: QPoint) -> None:
    """Take a card up from where it lies and carry it to a point."""
    start = target.seen.center().toPoint()
    visitor.drag(start, end, steps=12, lift=LIFT)
    visitor.lift()


def told(visitor: Visitor, name: str) -> object:
    """What the beam says."""
    return visitor.kiosk.weighing.property(name)


@pytest.mark.parametrize("side", ["worse", "better"])
def test_a_card_is_carried_to_a_side(visitor: Visitor, side: str) -> None:
    beam = at_the_beam(visitor)
    carry(visitor, visitor.target("Paper number 2"), half(beam, side))
    assert (told(visitor, "chosen"), told(visitor, f"{side}Total")) == ("s2", 2)
    assert told(visitor, "chosenSide") == side


def test_in_arabic_the_worse_side_lies_where_reading_starts(visitor: Visitor) -> None:
    visitor.kiosk.speakLanguage("ar")
    beam = at_the_beam(visitor)
    carry(visitor, visitor.target("Paper number 2"), half(beam, "better"))
    assert told(visitor, "worseTotal") == 2


def test_carrying_does_what_a_tap_does(visitor: Visitor) -> None:
    beam = at_the_beam(visitor)
    carry(visitor, visitor.target("Paper number 2"), half(beam, "better"))
    carried = [visitor.kiosk.weighing.better.at(0)[name] for name in ("id", "side", "strength")]
    visitor.touch("Undo")
    visitor.touch("Paper number 2")
    visitor.touch("Paper number 2: Helped")
    tapped = [visitor.kiosk.weighing.better.at(0)[name] for name in ("id", "side", "strength")]
    assert carried == tapped == ["s2", "better", 2]


def test_a_block_is_carried_across_and_off(visitor: Visitor) -> None:
    beam = at_the_beam(visitor, s3=Side.WORSE)
    carry(visitor, visitor.target("Source 3"), half(beam, "better"))
    assert (told(visitor, "worseTotal"), told(visitor, "betterTotal")) == (0, 2)
    wait(0.1)
    carry(visitor, visitor.target("Source 3"), half(beam, "better") + QPoint(0, 999))
    assert (told(visitor, "lean"), told(visitor, "chosen")) == ("empty", "s3")


def test_a_card_let_go_beside_the_beam_stays_where_it_was(visitor: Visitor) -> None:
    at_the_beam(visitor)
    waiting = visitor.target("Paper number 2")
    carry(visitor, waiting, waiting.seen.center().toPoint() + QPoint(30, 40))
    assert (told(visitor, "lean"), told(visitor, "canTakeBack")) == ("empty", False)


def test_a_visit_that_ends_under_a_carried_card_puts_nothing_down(visitor: Visitor) -> None:
    beam = at_the_beam(visitor)
    start, window = visitor.target("Paper number 2").seen.center().toPoint(), visitor.stage.window
    QTest.touchEvent(window, FINGER, False).press(0, start, window).commit()
    for step in range(1, 9):
        point = start + (half(beam, "better") - start) * step / 8
        QTest.touchEvent(window, FINGER, False).move(0, point, window).commit()
        wait(0.02)
    visitor.kiosk.startOver()
    wait(0.1)
    QTest.touchEvent(window, FINGER, False).release(0, point, window).commit()
    visitor.lift()
    visitor.kiosk.wakeWith(1)
    visitor.go("weigh")
    assert (told(visitor, "lean"), told(visitor, "canTakeBack")) == ("empty", False)
    assert visitor.of_kind("CarriedCard") == []


def test_a_second_finger_lets_the_card_go_and_nothing_hangs(visitor: Visitor) -> None:
    beam = at_the_beam(visitor)
    start, window = visitor.target("Paper number 2").seen.center().toPoint(), visitor.stage.window
    other = visitor.target("Open").seen.center().toPoint()
    QTest.touchEvent(window, FINGER, False).press(0, start, window).commit()
    for step in range(1, 9):
        point = start - LIFT * step / 8
        QTest.touchEvent(window, FINGER, False).move(0, point, window).commit()
        wait(0.02)
    end = half(beam, "better")
    QTest.touchEvent(window, FINGER, False).stationary(0).press(1, other, window).commit()
    QTest.touchEvent(window, FINGER, False).move(0, end, window).stationary(1).commit()
    wait(0.05)
    QTest.touchEvent(window, FINGER, False).release(0, end, window).stationary(1).commit()
    wait(0.05)
    QTest.touchEvent(window, FINGER, False).release(1, other, window).commit()
    visitor.lift()
    assert visitor.of_kind("CarriedCard") == []
    assert told(visitor, "lean") == "empty"
    wait(0.5)
    carry(visitor, visitor.target("Paper number 2"), end)
    assert told(visitor, "betterTotal") == 2


def test_a_finger_along_the_row_turns_the_row_and_carries_nothing(visitor: Visitor) -> None:
    at_the_beam(visitor)
    waiting = visitor.target("Paper number 2")
    start = waiting.seen.center().toPoint()
    visitor.drag(start, start - QPoint(200, 0))
    wait(0.2)
    assert visitor.target("Paper number 2").rect.x() < waiting.rect.x() - 50
    assert told(visitor, "lean") == "empty"


@pytest.mark.parametrize(("language", "key"), [("en", "More"), ("ar", "المزيد")])
def test_every_waiting_source_is_reached_by_the_key_alone(
    visitor: Visitor, language: str, key: str
) -> None:
    visitor.kiosk.speakLanguage(language)
    at_the_beam(visitor)
    (row,) = visitor.of_kind("WaitingRow")
    missing = {f"Paper number {n}" for n in range(1, MOST + 1)}
    for _ in range(MOST):
        missing -= {t.name for t in visitor.targets() if row.isAncestorOf(t.item) and t.is_whole}
        if not missing:
            return
        visitor.touch(key)
    raise AssertionError(f"never whole: {missing}")


def test_undo_takes_back_one_change_after_another(visitor: Visitor) -> None:
    at_the_beam(visitor)
    visitor.touch("Paper number 2")
    visitor.touch("Paper number 2: Helped")
    visitor.touch("It counts: a lot")
    visitor.touch("Take off")
    for expected in (3, 2, 0):
        visitor.touch("Undo")
        assert told(visitor, "betterTotal") == expected
    assert "Undo" not in visitor.names()


def test_only_what_is_dated_by_the_time_counts(visitor: Visitor) -> None:
    at_the_beam(visitor, s3=Side.WORSE, s20=Side.BETTER)
    assert told(visitor, "lean") == "even"
    visitor.touch("What counts: By 1912")
    assert (told(visitor, "worseTotal"), told(visitor, "betterTotal")) == (2, 0)
    said = visitor.texts()
    assert "By 1912: your evidence leans slightly to “Did not help”." in said
    assert "12 sources are dated later and stand aside." in said
    assert "Later than 1912" in said
    visitor.touch("Wages")
    assert "By 1912, Wages: nothing lies on the scales yet." in visitor.texts()
    visitor.touch("What counts: By 1924")
    visitor.touch("All")
    assert told(visitor, "lean") == "even"


@pytest.mark.parametrize("count", [3, 8, 14, MOST])
def test_a_full_side_is_touched_as_blocks_or_as_one(visitor: Visitor, count: int) -> None:
    at_the_beam(visitor, **{f"s{n}": Side.BETTER for n in range(1, count + 1)})
    (beam,) = visitor.of_kind("Beam")
    on_it = [target for target in visitor.targets() if beam.isAncestorOf(target.item)]
    least = visitor.least_mm * visitor.pixels_per_mm - 1
    assert len(on_it) in (1, count)
    assert min(min(t.rect.width(), t.rect.height()) for t in on_it) >= least
    if len(on_it) == 1:
        visitor.touch(f"{count} sources weigh {2 * count}")
        visitor.touch("3  ")
        assert told(visitor, "chosen") == "s3"


def test_the_wall_holds_them_all_and_its_filters_narrow_it(visitor: Visitor) -> None:
    visitor.touch("Evidence")
    cards = visitor.of_kind("SourceCard")
    assert len(cards) == MOST
    whole = [target for target in visitor.targets() if target.item in cards and target.is_whole]
    least = visitor.least_mm * visitor.pixels_per_mm - 1
    assert len(whole) == MOST, "the wall is paged"
    assert min(min(t.rect.width(), t.rect.height()) for t in whole) >= least
    visitor.touch("Safety")
    assert len(visitor.of_kind("SourceCard")) == 8
    visitor.touch("From: anywhere")
    visitor.touch("Cuba")
    left = {card.property("title") for card in visitor.of_kind("SourceCard")}
    assert left == set()
    visitor.touch("All 24")
    assert len(visitor.of_kind("SourceCard")) == 4
    visitor.touch("Kind: any")
    visitor.touch("speech")
    assert {card.property("title") for card in visitor.of_kind("SourceCard")} == {
        "Paper number 2",
        "Paper number 14",
    }


def test_the_wall_marks_what_was_weighed(visitor: Visitor) -> None:
    visitor.kiosk.weigh(Weighed("s1", Side.BETTER, Strength.LITTLE))
    visitor.kiosk.weigh(Weighed("s2", Side.WORSE, Strength.LOT))
    visitor.kiosk.weigh(Weighed("s3", Side.NOT_SURE, Strength.SOME))
    visitor.touch("Evidence")
    marks = {
        card.property("title"): card.property("mark") for card in visitor.of_kind("SourceCard")
    }
    assert [marks[f"Paper number {n}"] for n in (1, 2, 3, 4)] == [
        *("little-better", "much-worse", "", "")
    ]
    assert "You have weighed 3 of 24" in visitor.texts()
    visitor.touch("Not yet weighed")
    assert len(visitor.of_kind("SourceCard")) == MOST - 3
