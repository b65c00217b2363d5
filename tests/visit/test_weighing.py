"""The scales."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.place import PAGES, Place
from kiosk.visit.weighing import Balance, Lean, Side, Strength, Weighing, Weight, tilt_degrees

THREE = (
    Weighing()
    .put("letter", Side.BETTER, Strength.LOT)
    .put("film", Side.WORSE, Strength.SOME)
    .put("poster", Side.NOT_SURE, Strength.LITTLE)
)


def test_a_place_knows_its_page() -> None:
    assert [Place(page).page for page in PAGES] == list(PAGES)
    with pytest.raises(ValueError, match="attic"):
        Place("attic")


def test_a_source_laid_down_again_changes_in_its_place() -> None:
    changed = THREE.put("letter", Side.WORSE, Strength.LITTLE)
    assert [w.source for w in changed.weights] == ["letter", "film", "poster"]
    assert changed.of("letter") == Weight("letter", Side.WORSE, Strength.LITTLE)


def test_a_source_is_taken_off() -> None:
    assert THREE.take_off("film").of("film") is None
    assert len(THREE.take_off("film").weights) == 2
    assert THREE.take_off("map") is THREE


@pytest.mark.parametrize(
    ("side", "among", "total", "count"),
    [
        (Side.BETTER, None, 3, 1),
        (Side.WORSE, None, 2, 1),
        (Side.NOT_SURE, None, 1, 1),
        (Side.BETTER, frozenset({"film"}), 0, 0),
        (Side.WORSE, frozenset({"film", "poster"}), 2, 1),
        (Side.WORSE, frozenset(), 0, 0),
    ],
)
def test_totals(side: Side, among: frozenset[str] | None, total: int, count: int) -> None:
    assert (THREE.total(side, among), THREE.count(side, among)) == (total, count)


@pytest.mark.parametrize(
    ("worse", "better", "lean"),
    [
        (0, 0, Lean.EMPTY),
        (4, 4, Lean.EVEN),
        (0, 1, Lean.SLIGHTLY_BETTER),
        (3, 5, Lean.SLIGHTLY_BETTER),
        (0, 3, Lean.CLEARLY_BETTER),
        (10, 13, Lean.SLIGHTLY_BETTER),
        (4, 8, Lean.CLEARLY_BETTER),
        (7, 13, Lean.CLEARLY_BETTER),
        (0, 6, Lean.STRONGLY_BETTER),
        (2, 8, Lean.STRONGLY_BETTER),
        (3, 9, Lean.CLEARLY_BETTER),
        (5, 3, Lean.SLIGHTLY_WORSE),
        (8, 4, Lean.CLEARLY_WORSE),
        (6, 0, Lean.STRONGLY_WORSE),
    ],
)
def test_the_word_for_a_balance(worse: int, better: int, lean: Lean) -> None:
    assert Balance.between(worse, better) == Balance(worse, better, lean)


def test_the_balance_of_the_scales() -> None:
    assert THREE.balance() == Balance(2, 3, Lean.SLIGHTLY_BETTER)
    assert THREE.balance(frozenset({"film"})) == Balance(2, 0, Lean.SLIGHTLY_WORSE)
    assert THREE.balance(frozenset({"poster"})) == Balance(0, 0, Lean.EMPTY)


@given(st.integers(0, 300), st.integers(0, 300))
def test_the_beam_tilts_the_same_both_ways_and_never_too_far(worse: int, better: int) -> None:
    angle = tilt_degrees(Balance.between(worse, better))
    assert angle == -tilt_degrees(Balance.between(better, worse))
    assert abs(angle) <= 6.0
    assert (angle > 0) == (better > worse)
    assert (angle == 0) == (better == worse)


@given(st.integers(0, 12), st.integers(0, 12))
def test_one_more_weight_tilts_the_beam_further(worse: int, better: int) -> None:
    lighter = tilt_degrees(Balance.between(worse, better), most=10.0)
    assert tilt_degrees(Balance.between(worse, better + 1), most=10.0) > lighter
