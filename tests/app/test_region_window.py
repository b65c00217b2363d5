"""The curator's window, with a mouse, a finger and keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app.offered_lines import offered_lines
from kiosk.app.preparation import Preparation
from kiosk.app.region_window import RegionWindow
from kiosk.app.screen import choose_renderer
from kiosk.app.tour import settle
from kiosk.imaging import ScreenPlan, Worker
from kiosk.storage.derivative_store import DerivativeStore
from kiosk.viewmodels.pictures import Prepared
from kiosk.viewmodels.region_drawing import OfferedLine
from kiosk.viewmodels.region_view_model import RegionViewModel
from tests.frames import frame
from tests.journeys.visitor import descendants, kinds

FINGER = QTest.createTouchDevice()
RED = (220, 30, 30)
PLACES = ((20.0, 30.0), (60.0, 34.0))


@dataclass
class Curator:
    """Sits before the window."""

    shown: RegionWindow
    drawing: RegionViewModel
    heard: list[str] = field(default_factory=list)

    def at(self, x: float, y: float) -> QPoint:
        """The point of the window at percent of the picture."""
        page = self.of_kind("Facsimile")
        paper = next(item for item in descendants(page) if "Sheet" in kinds(item))
        inside = QPointF(x * paper.width() / 100, y * paper.height() / 100)
        return paper.mapToScene(inside).toPoint()

    def of_kind(self, kind: str) -> QQuickItem:
        """The visible item of a QML type."""
        items = descendants(self.shown.window.contentItem())
        return next(item for item in items if kind in kinds(item))

    def drag(self, start: QPoint, end: QPoint) -> None:
        """Draw with the mouse."""
        window, left = self.shown.window, Qt.MouseButton.LeftButton
        QTest.mousePress(window, left, pos=start)
        for step in range(1, 9):
            QTest.mouseMove(window, start + (end - start) * step / 8)
            settle(0.01)
        QTest.mouseRelease(window, left, pos=end)
        settle(0.02)

    def stroke(self, start: QPoint, end: QPoint) -> None:
        """Draw with a finger."""
        window = self.shown.window
        QTest.touchEvent(window, FINGER, False).press(0, start, window).commit()
        for step in range(1, 9):
            point = start + (end - start) * step / 8
            QTest.touchEvent(window, FINGER, False).move(0, point, window).commit()
            frame(window)
        QTest.touchEvent(window, FINGER, False).release(0, end, window).commit()
        settle(0.02)

    def numbers(self) -> list[float]:
        """x, y, width and height of the chosen box."""
        link = str(self.drawing.property("link"))
        return [float(number) for number in link.partition("percent:")[2].rstrip(")").split(",")]


def is_red(colour: QColor) -> bool:
    return colour.red() > 180 and max(colour.green(), colour.blue()) < 80


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    """A page of 3000 × 2400 px with a pyramid; it lies on its side in the file."""
    folder = tmp_path_factory.mktemp("page")
    page = Image.effect_noise((3000, 2400), 40).convert("RGB")
    (left, top), (right, bottom) = PLACES
    page.paste(RED, (round(left * 30), round(top * 24), round(right * 30), round(bottom * 24)))
    lying = Image.Exif()
    lying[0x0112] = 6
    page.transpose(Image.Transpose.ROTATE_90).save(folder / "p1.jpg", quality=95, exif=lying)
    with Worker() as worker:
        store = DerivativeStore(folder / "derivatives")
        made = Preparation(store, worker, ScreenPlan()).prepare_page(folder / "p1.jpg")
    assert isinstance(made, Prepared)
    return made


@pytest.fixture
def curator(qapp: QGuiApplication, prepared: Prepared) -> Iterator[Curator]:
    """A curator before a window of 1280 × 860 px."""
    choose_renderer()
    drawing = RegionViewModel(prepared, "p1.jpg", "p1", (OfferedLine("Dear Sir"),))
    heard: list[str] = []
    shown = RegionWindow(drawing, prepared, 3.78, heard.append)
    shown.window.show()
    settle(0.3)
    frame(shown.window)
    yield Curator(shown, drawing, heard)
    shown.close()


@pytest.mark.parametrize("way", ["drag", "stroke"])
def test_what_is_drawn_is_what_the_link_says(curator: Curator, way: str) -> None:
    start, end = (curator.at(*place) for place in PLACES)
    getattr(curator, way)(start, end)
    assert curator.numbers() == pytest.approx([20, 30, 40, 4], abs=0.25)  # a px is 0.13 %


def test_around_what_is_seen_the_link_says_where_it_lies(curator: Curator) -> None:
    shown = curator.shown.window.grabWindow()
    red = [
        QPoint(x, y)
        for y in range(shown.height())
        for x in range(round(curator.of_kind("DrawingBoard").width()))
        if is_red(shown.pixelColor(x, y))
    ]
    start = QPoint(min(point.x() for point in red), min(point.y() for point in red))
    end = QPoint(max(point.x() for point in red) + 1, max(point.y() for point in red) + 1)
    curator.drag(start, end)
    assert curator.numbers() == pytest.approx([20, 30, 40, 4], abs=0.3)


def test_close_up_it_is_exact(curator: Curator) -> None:
    page = curator.of_kind("Facsimile")
    page.lookAt(25.0, 32.0, 2.0)
    settle(0.3)
    curator.drag(curator.at(20, 30), curator.at(30, 34))
    assert curator.numbers() == pytest.approx([20, 30, 10, 4], abs=0.1001)


def test_the_box_is_moved_and_stretched_by_hand(curator: Curator) -> None:
    curator.drag(curator.at(20, 30), curator.at(60, 50))
    curator.drag(curator.at(40, 40), curator.at(50, 30))
    assert curator.numbers() == pytest.approx([30, 20, 40, 20], abs=0.4)
    curator.drag(curator.at(70, 40), curator.at(80, 70))
    assert curator.numbers() == pytest.approx([30, 20, 50, 50], abs=0.6)


def test_moving_draws_nothing(curator: Curator) -> None:
    switch = curator.of_kind("SegmentSwitch")
    switch.picked.emit(1)
    curator.drag(curator.at(20, 30), curator.at(60, 50))
    assert curator.drawing.property("chosen") == -1
    switch.picked.emit(0)
    curator.drag(curator.at(20, 30), curator.at(60, 50))
    assert curator.drawing.property("chosen") == 0


def test_keys_move_copy_and_remove(curator: Curator) -> None:
    window = curator.shown.window
    curator.drag(curator.at(20, 30), curator.at(60, 50))
    before = curator.numbers()
    QTest.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(window, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    wanted = [before[0] + 1, before[1], before[2], before[3] + 0.1]
    assert curator.numbers() == pytest.approx(wanted)
    QTest.keyClick(window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert curator.heard == [curator.drawing.property("link")]
    assert QGuiApplication.clipboard().text() == curator.heard[0]
    QTest.keyClick(window, Qt.Key.Key_Delete)
    assert curator.drawing.property("link") == ""


def test_the_lines_beside_a_picture(tmp_path: Path) -> None:
    picture = tmp_path / "p1.jpg"
    assert offered_lines(picture) == ()
    (tmp_path / "p1.plain.md").write_text("---\nlabel: Plain\n---\n\nHello\n", "utf-8")
    assert offered_lines(picture) == (OfferedLine("Hello"),)
    text = "\nDear Sir,\n[the crane](#xywh=percent:1,2,3,4)\n[torn]\n"
    (tmp_path / "p1.transcript.md").write_text(text, "utf-8")
    assert offered_lines(picture) == (
        OfferedLine("Dear Sir,"),
        OfferedLine("the crane", tied=True),
        OfferedLine("[torn]"),
    )
