"""Targets: a good page says nothing, a bad one the right thing."""

from __future__ import annotations

from kiosk.app.audit.box import Box
from kiosk.app.audit.code import AuditCode
from kiosk.app.audit.target_rules import (
    close_targets,
    covered_targets,
    high_targets,
    small_targets,
    targets_outside,
)
from tests.app.audit.pages import SCREEN, a_page, a_target

BESIDE = Box(310, 100, 200, 100)


def test_a_target_of_15_mm_is_large_enough() -> None:
    assert list(small_targets(a_page(a_target(rect=Box(0, 0, 30, 30))))) == []


def test_a_target_of_12_mm_is_small() -> None:
    (offence,) = small_targets(a_page(a_target(rect=Box(0, 0, 60, 24))))
    assert offence.code is AuditCode.TARGET_SMALL
    assert "30.0 × 12.0 mm" in offence.sentence


def test_a_laptop_asks_for_11_mm_only() -> None:
    page = a_page(a_target(rect=Box(0, 0, 60, 24)), kiosk_profile=False)
    assert list(small_targets(page)) == []


def test_the_next_step_is_20_mm_high() -> None:
    (offence,) = small_targets(a_page(a_target(rect=Box(0, 0, 300, 34), primary=True)))
    assert "20 mm down" in offence.sentence


def test_targets_apart_may_be() -> None:
    page = a_page(a_target(), a_target("Weigh", BESIDE, number=1))
    assert list(covered_targets(page)) == []
    assert list(close_targets(page)) == []


def test_targets_on_one_another_are_told_once() -> None:
    page = a_page(a_target(), a_target("Weigh", Box(200, 150, 200, 100), number=1))
    (offence,) = covered_targets(page)
    assert offence.code is AuditCode.TARGET_COVERED
    assert offence.places == (Box(200, 150, 100, 50),)
    assert list(close_targets(page)) == []


def test_two_controls_keep_3_mm_apart() -> None:
    other = a_target("Weigh", Box(304, 100, 200, 100), number=1, kind=("ActionButton",))
    (offence,) = close_targets(a_page(a_target(), other))
    assert "2.0 mm apart" in offence.sentence


def test_segments_of_one_switch_may_touch() -> None:
    assert list(close_targets(a_page(a_target(), a_target("B", Box(300, 100, 90, 90))))) == []


def test_start_over_stands_8_mm_from_everything() -> None:
    restart = a_target("Start over", BESIDE, number=1, key="restart")
    (offence,) = close_targets(a_page(a_target(), restart))
    assert "needs 8 mm" in offence.sentence


def test_a_target_beyond_the_edge_is_told() -> None:
    beyond = Box(1850, 100, 200, 100)
    (offence,) = targets_outside(a_page(a_target(rect=beyond)))
    assert offence.code is AuditCode.TARGET_OUTSIDE
    in_a_row = a_target(rect=beyond, window=Box(96, 0, 1728, 1080))
    assert list(targets_outside(a_page(in_a_row))) == []
    assert list(targets_outside(a_page(a_target(rect=SCREEN)))) == []


def test_in_reach_mode_nothing_begins_above_the_line() -> None:
    page = a_page(a_target(rect=Box(100, 440, 200, 100)), reach_line=440.0)
    assert list(high_targets(page)) == []
    (offence,) = high_targets(a_page(a_target(), reach_line=440.0))
    assert "170 mm above" in offence.sentence
