"""Boxes on a picture: exact, inside it, never too small, and what they say is what is read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.bundle.desk import Desk
from kiosk.bundle.findings import Findings
from kiosk.bundle.region import Region
from kiosk.bundle.regions import Spot, parse_region
from kiosk.viewmodels.region_box import FULL, SMALLEST, Box, is_large_enough, link, spanned, tenths
from kiosk.viewmodels.region_grip import Corner, WholeBox

PLACES = st.integers(0, FULL)
STEPS = st.integers(-2 * FULL, 2 * FULL)
ANYWHERE = st.floats(-50, 150, allow_nan=False)
BOXES = st.builds(spanned, PLACES, PLACES, PLACES, PLACES)


def read_back(text: str) -> Region | None:
    """The region that the bundle reader finds in a link."""
    findings = Findings("b")
    target = text.partition("](")[2].removesuffix(")")
    region = parse_region(target, Spot("p1.transcript.md", 1, {"p1": None}), Desk(findings))
    assert findings.in_order() == ()
    return region


def is_sound(box: Box) -> bool:
    inside = min(box.left, box.top) >= 0 and max(box.right, box.bottom) <= FULL
    return inside and min(box.width, box.height) >= SMALLEST


@given(ANYWHERE, ANYWHERE, ANYWHERE, ANYWHERE)
def test_from_two_places_to_the_link_and_back(x: float, y: float, to_x: float, to_y: float) -> None:
    corners = tenths(x), tenths(y), tenths(to_x), tenths(to_y)
    box = spanned(*corners)
    assert is_sound(box)
    region = read_back(link("words", box))
    assert region is not None
    if is_large_enough(*corners):
        wanted = [sorted(min(max(one, 0), 100) for one in pair) for pair in ((x, to_x), (y, to_y))]
        assert region.x == pytest.approx(wanted[0][0], abs=0.0501)
        assert region.y == pytest.approx(wanted[1][0], abs=0.0501)
        assert region.x + region.width == pytest.approx(wanted[0][1], abs=0.0501)
        assert region.y + region.height == pytest.approx(wanted[1][1], abs=0.0501)


@given(BOXES)
def test_a_link_says_exactly_the_box(box: Box) -> None:
    region = read_back(link("one [torn] word", box, page="p1"))
    assert region is not None
    assert region.page == "p1"
    read = (region.x, region.y, region.x + region.width, region.y + region.height)
    assert [one * 10 for one in read] == pytest.approx([box.left, box.top, box.right, box.bottom])


@given(BOXES, STEPS, STEPS)
def test_moving_keeps_the_size(box: Box, across: int, down: int) -> None:
    moved = box.moved(across, down)
    assert is_sound(moved)
    assert (moved.width, moved.height) == (box.width, box.height)
    if box.left + across >= 0 and box.right + across <= FULL:
        assert moved.left == box.left + across


@given(BOXES, STEPS, STEPS)
def test_growing_keeps_the_first_corner(box: Box, across: int, down: int) -> None:
    grown = box.grown(across, down)
    assert is_sound(grown)
    assert (grown.left, grown.top) == (box.left, box.top)


@given(BOXES, PLACES, PLACES, PLACES, PLACES)
def test_a_corner_leaves_its_opposite(box: Box, x: int, y: int, to_x: int, to_y: int) -> None:
    corner = Corner.nearest(box, x, y)
    kept_x = box.left if corner.is_right else box.right
    kept_y = box.top if corner.is_low else box.bottom
    stretched = corner.to(to_x, to_y)
    assert is_sound(stretched)
    if is_large_enough(kept_x, kept_y, to_x, to_y):
        assert {stretched.left, stretched.right} == {kept_x, to_x}
        assert {stretched.top, stretched.bottom} == {kept_y, to_y}


def test_the_nearest_corner_is_taken() -> None:
    box = Box(100, 200, 300, 260)
    assert Corner.nearest(box, 110, 255) == Corner(box, is_right=False, is_low=True)
    assert Corner.nearest(box, 290, 210) == Corner(box, is_right=True, is_low=False)


def test_a_box_follows_the_finger_that_holds_it() -> None:
    held = WholeBox(Box(100, 200, 300, 260), x=150, y=210)
    assert held.to(160, 205) == Box(110, 195, 310, 255)
    assert held.to(0, 0) == Box(0, 0, 200, 60)


def test_numbers_are_as_short_as_they_can_be() -> None:
    assert Box(125, 300, 325, 341).fragment == "xywh=percent:12.5,30,20,4.1"
    assert link("Dear Sir", Box(0, 0, 1000, 1000)) == "[Dear Sir](#xywh=percent:0,0,100,100)"


def test_too_small_is_too_small() -> None:
    assert is_large_enough(10, 10, 15, 15)
    assert not is_large_enough(10, 10, 15, 14)
