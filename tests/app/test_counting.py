"""A visit leaves sums behind: votes as they stand, use when it is over, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.counting import Counting
from kiosk.app.counts import changed_votes, edition_of, tally_of
from kiosk.bundle.wording import Wording
from kiosk.storage.records.count import Count, Kind
from kiosk.storage.records.opening import open_records
from kiosk.storage.records.record_book import Sums
from kiosk.viewmodels.crowd import Tally
from kiosk.viewmodels.kiosk_view_model import KioskViewModel
from kiosk.viewmodels.reading_wish import ReadingWish
from kiosk.visit.ballot import Ballot
from tests.clock import Clock
from tests.sample_exhibit import sample

TODAY = date(2026, 11, 22)
SOURCE = sample().sources[0].id


@pytest.fixture
def counting(kiosk: KioskViewModel, records: Path) -> Iterator[Counting]:
    counting = Counting(kiosk, records, lambda: TODAY, ReadingWish())
    yield counting
    counting.close()


@pytest.fixture
def sums(counting: Counting, records: Path) -> Callable[[], Sums]:
    """Close the counting, and read what it left."""

    def read() -> Sums:
        counting.close()
        with closing(open_records(records).book) as book:
            return book.sums(edition_of(sample()))

    return read


def test_vot_3_a_whole_visit_leaves_sums_and_nothing_else(
    kiosk: KioskViewModel, clock: Clock, sums: Callable[[], Sums]
) -> None:
    kiosk.wakeWith(0)
    clock.now += 30
    kiosk.tick()
    kiosk.go("source", SOURCE)
    clock.now += 40
    kiosk.decide(2)
    clock.now += 5
    kiosk.decide(1)
    kiosk.cite(SOURCE)
    kiosk.startOver()
    assert {key: count for key, count in sums().items() if count} == {
        (Kind.STANCE, "0"): 1,
        (Kind.VERDICT, "1"): 1,
        (Kind.SHIFT, "+1"): 1,
        (Kind.CITED, SOURCE): 1,
        (Kind.VISITS, ""): 1,
        (Kind.LENGTH, "1-2"): 1,
        (Kind.LANGUAGE, "en"): 1,
        (Kind.ENDED, "start-over"): 1,
        (Kind.OPENED, "home"): 1,
        (Kind.OPENED, f"source/{SOURCE}"): 1,
        (Kind.DWELL, "home"): 30,
        (Kind.DWELL, "source"): 45,
    }


def test_vot_4_a_short_visit_leaves_nothing(
    kiosk: KioskViewModel, clock: Clock, sums: Callable[[], Sums]
) -> None:
    kiosk.wakeWith(0)
    clock.now += 19
    kiosk.decide(2)
    kiosk.startOver()
    assert dict(sums()) == {}


def test_a_visit_left_alone_counts_as_such(
    kiosk: KioskViewModel, clock: Clock, sums: Callable[[], Sums]
) -> None:
    kiosk.wakeWith(1)
    for _ in range(200):
        clock.now += 10
        kiosk.tick()
    assert kiosk.resting
    found = sums()
    assert (found[Kind.ENDED, "idle"], found[Kind.STANCE, "1"], found[Kind.VISITS, ""]) == (1, 1, 1)


def test_vot_4_a_class_presses_everything_at_once(
    kiosk: KioskViewModel, clock: Clock, sums: Callable[[], Sums]
) -> None:
    for pupil in range(30):
        kiosk.wakeWith(pupil % 2)
        for touch in range(40):
            clock.now += 0.05
            kiosk.decide(touch % 3)
        kiosk.startOver()
    assert dict(sums()) == {}


def test_wishes_are_counted_by_name(
    kiosk: KioskViewModel, clock: Clock, sums: Callable[[], Sums]
) -> None:
    kiosk.wakeWith(0)
    kiosk.access.setProperty("textStep", 1.6)
    for switch in ("easyWords", "plainLetters", "withinReach"):
        kiosk.access.setProperty(switch, True)
    kiosk.access.setProperty("hand", "left")
    clock.now += 30
    kiosk.startOver()
    assert set(sums().of(Kind.ACCESS)) == {
        *("text-160%", "easy-words", "plain-letters", "within-reach", "hand-left")
    }


def test_the_crowd_is_told_when_the_vote_is_on_the_disk(
    kiosk: KioskViewModel, clock: Clock, counting: Counting, qtbot: QtBot
) -> None:
    kiosk.wakeWith(0)
    clock.now += 30
    kiosk.decide(1)
    assert kiosk.crowd.property("standing") == "counting"
    qtbot.waitUntil(lambda: kiosk.crowd.property("standing") == "counted")
    qtbot.waitUntil(lambda: kiosk.crowd.property("voters") == 1)
    assert kiosk.crowd.property("missing") == 19


def test_the_next_visitor_is_not_told_of_the_last_ones_vote(
    kiosk: KioskViewModel, clock: Clock, counting: Counting, qtbot: QtBot
) -> None:
    kiosk.wakeWith(0)
    clock.now += 30
    kiosk.decide(1)
    qtbot.waitUntil(lambda: kiosk.crowd.property("standing") == "counted")
    kiosk.startOver()
    assert (kiosk.crowd.property("standing"), kiosk.crowd.property("locked")) == ("", False)
    kiosk.wakeWith(2)
    assert kiosk.crowd.property("standing") == ""
    qtbot.waitUntil(lambda: kiosk.crowd.property("missing") == 19)
    assert kiosk.crowd.property("standing") == ""


def test_votes_that_cannot_be_kept_wait(
    kiosk: KioskViewModel,
    clock: Clock,
    records: Path,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
) -> None:
    records.parent.write_text("in the way", encoding="utf-8")
    counting = Counting(kiosk, records, lambda: TODAY, ReadingWish())
    kiosk.wakeWith(0)
    clock.now += 30
    kiosk.decide(1)
    qtbot.waitUntil(lambda: "votes cannot be kept" in caplog.text)
    counting.close()
    assert caplog.text.count("votes cannot be kept") == 1


def test_other_answers_make_another_edition() -> None:
    exhibit = sample()
    changed = replace(exhibit, answers=(Wording((("en", "Perhaps"),)), *exhibit.answers[1:]))
    told = replace(exhibit, version="9", title=Wording((("en", "Another title"),)))
    assert edition_of(changed).name != edition_of(exhibit).name
    assert edition_of(told).name == edition_of(exhibit).name


def test_changed_votes_are_what_is_new() -> None:
    assert changed_votes(Ballot(), Ballot()) == ()
    assert changed_votes(Ballot(0, 2), Ballot(0, 1)) == (
        Count(Kind.SHIFT, "+1", 1),
        Count(Kind.SHIFT, "+2", -1),
        Count(Kind.VERDICT, "1", 1),
        Count(Kind.VERDICT, "2", -1),
    )


def test_sums_become_a_tally() -> None:
    sums = Sums(
        {
            (Kind.STANCE, "0"): 4,
            (Kind.VERDICT, "1"): 3,
            (Kind.SHIFT, "+1"): 3,
            (Kind.SHIFT, "-2"): 1,
            (Kind.SHIFT, "+0"): 0,
            (Kind.CITED, "b"): 2,
            (Kind.CITED, "a"): 2,
            (Kind.CITED, "c"): 0,
        }
    )
    assert tally_of(sums, 2) == Tally((4, 0), (0, 3), ((-2, 1), (1, 3)), (("a", 2), ("b", 2)))
