"""Contrast from pixels, of pictures painted for it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from kiosk.app.audit.box import Box
from kiosk.app.audit.colours import contrast, inks
from kiosk.app.audit.contrast_rules import faint_edges, faint_text
from kiosk.app.audit.focus_rules import ring_seen
from tests.app.audit.pages import a_page, a_target, a_text

GROUND = "#F5F1E8"
PLACE = Box(100, 100, 200, 60)


def painted(ink: str = "#18212C", ground: str = GROUND) -> QImage:
    """A ground with a stroke of ink in the place of the words."""
    picture = QImage(400, 300, QImage.Format.Format_RGB32)
    picture.fill(QColor(ground))
    painter = QPainter(picture)
    painter.fillRect(110, 120, 150, 12, QColor(ink))
    painter.end()
    return picture


def test_the_contrast_of_black_and_white() -> None:
    assert contrast(0xFF000000, 0xFFFFFFFF) == pytest.approx(21.0)
    assert contrast(0xFF777777, 0xFFFFFFFF) == pytest.approx(4.48, abs=0.01)


def test_ink_and_ground_are_found() -> None:
    found = inks(painted(), PLACE)
    assert found is not None
    assert (found.ground & 0xFFFFFF, found.ink & 0xFFFFFF) == (0xF5F1E8, 0x18212C)
    assert inks(painted(), Box(900, 900, 10, 10)) is None


def test_one_stray_pixel_is_no_ink() -> None:
    picture = painted(ink="#CCCCCC")
    picture.setPixelColor(150, 150, QColor("#000000"))
    found = inks(picture, PLACE)
    assert found is not None
    assert found.ink & 0xFFFFFF == 0xCCCCCC


@pytest.mark.parametrize(
    ("ink", "font", "codes"),
    [
        ("#18212C", 28.0, []),
        ("#6B6B6B", 28.0, ["text-faint"]),
        ("#6B6B6B", 44.0, []),
        ("#999999", 44.0, ["text-faint"]),
    ],
)
def test_words_are_read_by_all(ink: str, font: float, codes: list[str]) -> None:
    page = a_page(a_text(ink=PLACE, font=font))
    assert [offence.code.value for offence in faint_text(page, painted(ink))] == codes


def signed(*points: tuple[int, int]) -> QImage:
    """A thin sign of a few pixels, each in a shade of its own."""
    picture = painted(ink=GROUND)
    for shade, (x, y) in enumerate(points):
        picture.setPixelColor(x, y, QColor(shade, shade, shade))
    return picture


def test_a_thin_sign_is_ink_though_no_two_of_its_pixels_are_alike() -> None:
    sign = signed((150, 120), (151, 120), (152, 120), (153, 120))
    assert list(faint_text(a_page(a_text("-", PLACE)), sign)) == []
    lost = faint_text(a_page(a_text("-", PLACE)), signed((150, 120), (151, 120)))
    assert [offence.code.value for offence in lost] == ["text-faint"]


def test_a_control_that_cannot_be_used_may_be_faint() -> None:
    assert list(faint_text(a_page(a_text(ink=PLACE, idle=True)), painted("#CCCCCC"))) == []


def test_words_on_a_picture_need_a_plate() -> None:
    picture = painted()
    for x in range(400):
        for y in range(300):
            picture.setPixelColor(x, y, QColor((x * 7) % 256, (y * 5) % 256, (x * y) % 256))
    (offence,) = faint_text(a_page(a_text(ink=PLACE)), picture)
    assert offence.code.value == "text-on-picture"


def framed(colour: str) -> QImage:
    """A frame around the place of a target."""
    picture = painted(ink=GROUND)
    painter = QPainter(picture)
    painter.setPen(QPen(QColor(colour), 4))
    painter.drawRect(102, 102, 196, 56)
    painter.end()
    return picture


def test_an_edge_that_is_there_is_seen() -> None:
    page = a_page(a_target(rect=PLACE))
    assert list(faint_edges(page, framed("#857E6D"))) == []
    assert [o.code.value for o in faint_edges(page, framed("#BBB6AC"))] == ["edge-faint"]


def test_words_make_a_control_without_an_edge() -> None:
    page = a_page(a_target(rect=PLACE), a_text(ink=PLACE, owners=(0,)))
    assert list(faint_edges(page, framed("#BBB6AC"))) == []


def ringed(colour: str, width: int) -> QImage:
    """A ring four pixels outside of the place, or as much of it as the width of a window shows."""
    picture = painted(ink=GROUND)
    painter = QPainter(picture)
    painter.setClipRect(0, 0, width, 300)
    pen = QPen(QColor(colour), 4)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.drawRect(96, 96, 208, 68)
    painter.end()
    return picture


def test_a_ring_is_seen_whole_in_part_or_not() -> None:
    assert ring_seen(ringed("#0B3D91", 400), PLACE, 1.0) == 1.0
    assert 0.2 < ring_seen(ringed("#0B3D91", 150), PLACE, 1.0) < 0.7
    assert ring_seen(ringed("#E0DCD0", 400), PLACE, 1.0) == 0.0
    assert ring_seen(painted(ink=GROUND), PLACE, 1.0) == 0.0
