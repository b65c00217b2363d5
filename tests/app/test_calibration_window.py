"""A card held against the screen: what the frame says, and what is written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app.calibration_window import CalibrationWindow
from kiosk.app.screen import choose_renderer
from kiosk.app.tour import settle
from kiosk.storage.settings import Settings
from kiosk.storage.settings_file import read_settings
from kiosk.viewmodels.calibration_view_model import CalibrationViewModel
from tests.journeys.visitor import descendants, kinds, target_of


@dataclass
class Curator:
    """Holds a card against the window."""

    shown: CalibrationWindow
    measuring: CalibrationViewModel
    file: Path
    heard: list[str] = field(default_factory=list)

    def touch(self, name: str, times: int = 1) -> None:
        """Touch the key with this name."""
        key = next(item for item in self.of_kind("Tappable") if target_of(item).name == name)
        middle = key.mapToScene(QPointF(key.width() / 2, key.height() / 2)).toPoint()
        for _ in range(times):
            QTest.mouseClick(self.shown.window, Qt.MouseButton.LeftButton, pos=middle)
        settle(0.02)

    def of_kind(self, kind: str) -> list[QQuickItem]:
        """The visible items of a QML type."""
        items = descendants(self.shown.window.contentItem())
        return [item for item in items if kind in kinds(item)]

    def number(self, name: str) -> float:
        """A number of the measurement."""
        return float(self.measuring.property(name))


@pytest.fixture(params=[(1920, 1080), (1080, 1920)], ids=str)
def curator(
    request: pytest.FixtureRequest, qapp: QGuiApplication, tmp_path: Path
) -> Iterator[Curator]:
    """A curator before a screen that was taken for one of 32 inches."""
    choose_renderer()
    width, height = request.param
    measuring = CalibrationViewModel((width, height), 2.71, None)
    heard: list[str] = []
    file = tmp_path / "kiosk.toml"
    shown = CalibrationWindow(measuring, 2.71, file, heard.append)
    shown.window.resize(width, height)
    shown.window.show()
    settle(0.2)
    yield Curator(shown, measuring, file, heard)
    shown.close()


def test_the_frame_is_as_large_as_a_card(curator: Curator) -> None:
    assert curator.number("cardWidth") == pytest.approx(85.6 * 2.71)
    assert curator.number("cardHeight") == pytest.approx(53.98 * 2.71)
    assert curator.number("inches") == pytest.approx(32, abs=0.1)


def test_by_keys_a_larger_card_means_a_smaller_screen(curator: Curator) -> None:
    before = curator.number("inches")
    curator.touch("+20", 3)
    curator.touch("\u22121", 2)
    assert curator.number("cardWidth") == pytest.approx(85.6 * 2.71 + 58)
    assert curator.number("inches") < before


def test_by_hand_the_edge_follows_the_finger(curator: Curator) -> None:
    frame = curator.of_kind("CardFrame")[0]
    middle = frame.mapToScene(QPointF(frame.width() / 2, frame.height() / 2)).toPoint()
    start = middle + QPoint(round(curator.number("cardWidth") / 2), 0)
    before, window = curator.number("cardWidth"), curator.shown.window
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 6):
        QTest.mouseMove(window, start + QPoint(8 * step, 0))
        settle(0.01)
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=start + QPoint(40, 0))
    assert curator.number("cardWidth") == pytest.approx(before + 80, abs=2)


def test_what_is_saved_is_what_the_kiosk_reads(curator: Curator) -> None:
    curator.touch("+100 mm")
    curator.touch("\u221210 mm", 4)
    curator.touch("Save")
    settings = read_settings(curator.file)
    assert isinstance(settings, Settings)
    assert settings.bottom_mm == 760
    assert settings.diagonal_inches == pytest.approx(curator.number("inches"), abs=0.06)
    assert curator.heard == [curator.measuring.property("answer")]
    assert "bottom-mm = 760" in curator.heard[0]


def test_without_a_height_none_is_written(curator: Curator) -> None:
    curator.touch("Save")
    settings = read_settings(curator.file)
    assert isinstance(settings, Settings)
    assert (settings.bottom_mm, settings.diagonal_inches) == (None, 32.0)


def test_a_screen_that_cannot_be_is_not_saved(curator: Curator) -> None:
    curator.measuring.widen(-400)
    assert "inches" in str(curator.measuring.property("complaint"))
    curator.touch("Save")
    curator.measuring.save()
    assert not curator.file.exists()


def test_a_bad_mounting_is_told_at_once(curator: Curator) -> None:
    curator.touch("+100 mm", 8)
    assert "reach mode leaves keys" in str(curator.measuring.property("advice"))


def test_every_key_is_whole_and_none_lies_on_another(curator: Curator) -> None:
    keys = [target_of(item).rect for item in curator.of_kind("Tappable")]
    whole = [key.width() >= 40 and key.height() >= 40 for key in keys]
    assert len(keys) == 10
    assert all(whole)
    pairs = [(a, b) for i, a in enumerate(keys) for b in keys[i + 1 :]]
    assert not any(a.intersects(b) for a, b in pairs)
