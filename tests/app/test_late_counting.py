"""Counting begins when it is told to, says where it counts, and closes in order."""

from __future__ import annotations

import logging
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.app.counts import edition_of
from kiosk.app.late_counting import LateCounting
from kiosk.storage.records.count import Kind
from kiosk.storage.records.opening import open_as_found
from kiosk.storage.settings import Profile, Settings
from kiosk.viewmodels.kiosk_view_model import KioskViewModel
from kiosk.viewmodels.reading_wish import ReadingWish
from tests.clock import Clock
from tests.sample_exhibit import sample

SETTINGS = Settings(keep_days=400)


def visit(kiosk: KioskViewModel, clock: Clock) -> None:
    kiosk.wakeWith(1)
    clock.now += 30
    kiosk.decide(2)
    kiosk.startOver()


def test_visits_count_from_the_beginning_on(
    kiosk: KioskViewModel, clock: Clock, records: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    counting = LateCounting(kiosk, records, SETTINGS, ReadingWish())
    visit(kiosk, clock)
    assert not records.parent.exists()
    counting.begin()
    visit(kiosk, clock)
    counting.close()
    assert f"counting in {records}, kept for 400 days" in caplog.text
    with closing(open_as_found(records)) as book:
        sums = book.sums(edition_of(sample()))
    assert (sums[Kind.VISITS, ""], sums[Kind.STANCE, "1"], sums[Kind.SHIFT, "+1"]) == (1, 1, 1)


def test_what_never_began_is_closed_too(kiosk: KioskViewModel, records: Path) -> None:
    LateCounting(kiosk, records, SETTINGS, ReadingWish()).close()
    assert not records.parent.exists()


def test_for_ever_is_said_so(
    kiosk: KioskViewModel, records: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    counting = LateCounting(kiosk, records, replace(SETTINGS, keep_days=0), ReadingWish())
    counting.begin()
    counting.close()
    assert "kept for ever" in caplog.text


@pytest.mark.parametrize(
    ("profile", "periods"),
    [(Profile.KIOSK, ["today", "all"]), (Profile.CLASSROOM, ["today", "all", "class"])],
)
def test_a_class_is_offered_in_a_classroom(
    kiosk: KioskViewModel,
    clock: Clock,
    records: Path,
    qtbot: QtBot,
    profile: Profile,
    periods: list[str],
) -> None:
    counting = LateCounting(kiosk, records, replace(SETTINGS, profile=profile), ReadingWish())
    counting.begin()
    for _ in range(20):
        visit(kiosk, clock)
    kiosk.wakeWith(1)
    rows = kiosk.crowd.periods
    qtbot.waitUntil(lambda: rows.count == len(periods))
    assert [rows.at(row)["period"] for row in range(rows.count)] == periods
    counting.close()
