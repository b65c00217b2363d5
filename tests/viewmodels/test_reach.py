"""The reach line on every mounting advised, and on bad ones."""

from __future__ import annotations

import pytest

from kiosk.app.screen import pixels_per_mm
from kiosk.viewmodels.reach import Mounting

LYING, UPRIGHT, LARGE = (1920, 1080), (1080, 1920), (3840, 2160)
TABLE = [
    (LYING, 32, 850, 93, 68),
    (LYING, 43, 800, 79, 60),
    (LYING, 55, 760, 67, 53),
    (LARGE, 55, 760, 67, 53),
    (UPRIGHT, 43, 600, 65, 55),
    (UPRIGHT, 55, 500, 59, 51),
]


def hung(
    size: tuple[int, int], inches: float, bottom: float | None, reach: float = 1220
) -> Mounting:
    return Mounting(*size, pixels_per_mm(*size, inches), bottom, reach)


@pytest.mark.parametrize(("size", "inches", "bottom", "share", "deep_share"), TABLE)
def test_the_share_within_reach_on_the_mountings_advised(
    size: tuple[int, int], inches: float, bottom: float, share: int, deep_share: int
) -> None:
    free, deep = hung(size, inches, bottom), hung(size, inches, bottom, 1120)
    assert abs(100 * free.reachable_px / size[1] - share) <= 0.7
    assert abs(100 * deep.reachable_px / size[1] - deep_share) <= 0.7
    assert free.complaints() == deep.complaints() == ()


@pytest.mark.parametrize(("size", "inches", "bottom", "share", "deep_share"), TABLE)
def test_nothing_on_the_stage_is_above_the_line(
    size: tuple[int, int], inches: float, bottom: float, share: int, deep_share: int
) -> None:
    mounting = hung(size, inches, bottom)
    top_mm = bottom + mounting.reachable_px / mounting.pixels_per_mm
    assert 1218 < top_mm <= 1220 or (mounting.reachable_px == size[1] and top_mm <= 1220)
    assert mounting.helpers_mm is not None
    assert bottom < mounting.helpers_mm <= 1000


def test_a_low_screen_is_all_within_reach() -> None:
    assert hung(LYING, 32, 700).reachable_px == 1080


def test_a_screen_of_unknown_mounting_takes_the_least_share_advised() -> None:
    mounting = hung(LYING, 43, None)
    assert mounting.reachable_px == int(1080 * 0.59)
    assert mounting.is_within_reach
    assert mounting.complaints() == ("nobody told how high it hangs",)


@pytest.mark.parametrize(
    ("size", "inches", "bottom", "said"),
    [
        (LYING, 32, 1010, ("Access stands at up to 1090 mm, not 1000", "even reach mode")),
        (LYING, 32, 930, ("Access stands at up to 1010 mm, not 1000",)),
        (UPRIGHT, 55, 950, ("Access stands", "even reach mode leaves keys above 1220 mm")),
        (LYING, 15.6, 300, ("its lowest keys stand below 380 mm",)),
    ],
)
def test_a_bad_mounting_is_told(
    size: tuple[int, int], inches: float, bottom: float, said: tuple[str, ...]
) -> None:
    complaints = hung(size, inches, bottom).complaints()
    assert len(complaints) == len(said)
    assert all(whole.startswith(start) for whole, start in zip(complaints, said, strict=True))


def test_where_the_line_is_too_low_the_stage_stays_readable() -> None:
    mounting = hung(LYING, 32, 1150)
    assert round(mounting.reachable_px / mounting.pixels_per_mm) == 220
    assert hung(LYING, 15.6, 1150).reachable_px == 1080
