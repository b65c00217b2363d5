"""The line under a point: by bands as by comparing each."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.bundle.region import Region
from kiosk.bundle.transcript import Line
from kiosk.bundle.wording import Wording
from kiosk.viewmodels.nearest import LinePlaces

WORDS = Wording((("en", "words"),))
PERCENT = st.floats(0, 100)


@st.composite
def regions(draw: st.DrawFn) -> Region | None:
    """A region inside the picture, or none."""
    if draw(st.booleans()):
        return None
    x, y = draw(PERCENT), draw(PERCENT)
    return Region(x, y, draw(st.floats(0, 100 - x)), draw(st.floats(0, 100 - y)))


def distance(region: Region, x: float, y: float) -> float:
    """How far the point is from the region, squared."""
    across = max(region.x - x, 0.0, x - region.x - region.width)
    along = max(region.y - y, 0.0, y - region.y - region.height)
    return across**2 + along**2


@given(st.lists(regions(), max_size=40), st.floats(-20, 120), st.floats(-20, 120))
def test_the_bands_find_what_comparing_each_finds(
    places: list[Region | None], x: float, y: float
) -> None:
    found = LinePlaces(tuple(Line(WORDS, place) for place in places)).nearest(x, y)
    each = [(distance(place, x, y), index) for index, place in enumerate(places) if place]
    assert found == (min(each)[1] if each else -1)


def test_the_line_is_found_among_thousands() -> None:
    lines = tuple(Line(WORDS, Region(10, n / 20, 80, 0.05)) for n in range(2000))
    places = LinePlaces(lines)
    assert places.lines is lines
    assert [places.nearest(50, y) for y in (0.02, 61.02, 99.98)] == [0, 1220, 1999]
