"""What flashes, by the luminance of cells over one second."""

from __future__ import annotations

from PySide6.QtGui import QColor, QImage

from kiosk.app.audit.flash_rules import Frame, cells_of, flashes, flashing_share


def frames(*lights: float, still: int = 0) -> list[Frame]:
    """Ten cells of one light after another, `still` of them always dark."""
    return [(0.0,) * still + (light,) * (10 - still) for light in lights]


def test_a_page_that_comes_once_does_not_flash() -> None:
    assert flashing_share(frames(0.1, 0.3, 0.5, 0.7, 0.9, 0.9)) == 0.0


def test_two_flashes_a_second_are_let_pass_three_are_not() -> None:
    assert flashing_share(frames(0, 1, 0, 1, 0)) == 0.0
    assert flashing_share(frames(0, 1, 0, 1, 0, 1, 0, 1)) == 1.0


def test_a_flicker_below_a_tenth_is_none() -> None:
    assert flashing_share(frames(*(0.5, 0.58) * 9)) == 0.0


def test_a_small_place_may_flash() -> None:
    flicker = (0.0, 1.0) * 5
    assert list(flashes(frames(*flicker, still=8), "home")) == []
    (offence,) = flashes(frames(*flicker, still=5), "home")
    assert offence.sentence.startswith("50% of the screen flashes when home comes")


def test_the_cells_of_a_picture() -> None:
    picture = QImage(640, 360, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    assert {round(light, 3) for light in cells_of(picture)} == {1.0}
