"""How large the screen is: told, believed, or assumed."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QSize, QSizeF

from kiosk.app import screen
from kiosk.app.screen import choose_renderer, diagonal_inches, pixels_per_mm


@dataclass
class FakeScreen:
    """What a screen says of itself."""

    pixels: tuple[int, int]
    mm: tuple[float, float]

    def size(self) -> QSize:
        return QSize(*self.pixels)

    def physicalSize(self) -> QSizeF:
        return QSizeF(*self.mm)


@pytest.fixture
def real(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a platform that does not invent its screens."""
    monkeypatch.setattr(screen, "_invented", lambda: False)


@pytest.mark.parametrize(
    ("pixels", "mm", "inches", "known"),
    [
        ((1920, 1080), (708, 398), 32.0, True),
        ((1080, 1920), (535, 952), 43.0, True),
        ((3840, 2160), (1218, 685), 55.0, True),
        ((1366, 768), (345, 194), 15.6, True),
        ((1920, 1080), (0, 0), 32.0, False),
        ((1920, 1080), (160, 90), 7.2, True),
        ((3840, 2160), (160, 90), 32.0, False),
        ((1920, 1080), (1600, 900), 72.3, True),
        ((1920, 1080), (16000, 9000), 32.0, False),
        ((1920, 1080), (1600, 1200), 32.0, False),
        ((1080, 1920), (708, 398), 32.0, False),
    ],
)
def test_what_a_screen_says_is_believed_when_plausible(
    real: None,
    pixels: tuple[int, int],
    mm: tuple[float, float],
    inches: float,
    known: bool,
) -> None:
    found, sure = diagonal_inches(FakeScreen(pixels, mm), None)  # type: ignore[arg-type]
    assert (round(found, 1), sure) == (inches, known)


def test_the_museums_word_goes_before_the_screens(real: None) -> None:
    told = diagonal_inches(FakeScreen((1920, 1080), (708, 398)), 43.0)  # type: ignore[arg-type]
    assert told == (43.0, True)


def test_an_invented_screen_is_not_believed(qapp: object) -> None:
    fake = FakeScreen((1920, 1080), (708, 398))
    assert diagonal_inches(fake, None) == (32.0, False)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("width", "height", "inches", "density"),
    [(1920, 1080, 32.0, 2.71), (1080, 1920, 43.0, 2.02), (1366, 768, 15.6, 3.95)],
)
def test_pixels_per_millimetre(width: int, height: int, inches: float, density: float) -> None:
    assert round(pixels_per_mm(width, height, inches), 2) == density


def test_off_screen_is_drawn_in_software(qapp: object) -> None:
    assert choose_renderer() == "software"
