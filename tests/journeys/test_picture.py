"""A visitor looks into the picture of a source with bare hands, on every screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, QMetaObject, QPoint, QRectF, QSize, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.journeys.visitor import FINGER, Visitor, wait

SOURCE = "khrushchev-letter-26-october"
FINGERS = 10


@pytest.fixture
def page(visitor: Visitor) -> QQuickItem:
    """The picture on the reading page."""
    visitor.kiosk.wakeWith(1)
    visitor.go("source", SOURCE, "read")
    wait(0.2)
    return visitor.of_kind("Facsimile")[0]


def middle(page: QQuickItem) -> QPoint:
    """The middle of the picture's window on the screen."""
    return page.mapRectToScene(QRectF(0, 0, page.width(), page.height())).center().toPoint()


def zoom(page: QQuickItem) -> int:
    """How large the scan is shown, in percent of its own pixels."""
    return int(str(page.property("size")).split()[0])


def sheet(page: QQuickItem) -> QRectF:
    """Where the whole page lies, in px of its window."""
    where = QMetaObject.invokeMethod(
        page,
        "rectOf",
        Qt.ConnectionType.DirectConnection,
        Q_RETURN_ARG("QRectF"),
        Q_ARG("QRectF", QRectF(0, 0, 100, 100)),
    )
    assert isinstance(where, QRectF)
    return where


def pinch(visitor: Visitor, centre: QPoint, spread: int) -> None:
    """Two fingers go apart by so many px a step, or together."""
    window = visitor.stage.window
    apart = [QPoint(60 + max(0, -spread * 16) + spread * step, 0) for step in range(17)]
    QTest.touchEvent(window, FINGER, False).press(0, centre - apart[0], window).press(
        1, centre + apart[0], window
    ).commit()
    for half in apart[1:]:
        QTest.touchEvent(window, FINGER, False).move(0, centre - half, window).move(
            1, centre + half, window
        ).commit()
        wait(0.02)
    QTest.touchEvent(window, FINGER, False).release(0, centre - apart[-1], window).release(
        1, centre + apart[-1], window
    ).commit()
    wait(0.1)


@pytest.mark.parametrize("step", ["look", "read"])
def test_the_keys_leave_a_whole_page_free_and_upright_it_is_large(
    visitor: Visitor, step: str
) -> None:
    visitor.kiosk.wakeWith(1)
    visitor.go("source", SOURCE, step)
    wait(0.2)
    page, keys = visitor.of_kind("Facsimile")[0], visitor.of_kind("ZoomKeys")[0]
    whole = sheet(page)
    free = keys.mapRectToItem(page, QRectF(0, 0, keys.width(), keys.height()))
    assert not whole.intersects(free)
    stage = visitor.stage.window.size()
    if stage.height() > stage.width():
        assert whole.height() > stage.height() / 3
        assert free.left() > whole.right()


def test_two_fingers_go_closer_and_back(visitor: Visitor, page: QQuickItem) -> None:
    whole = zoom(page)
    pinch(visitor, middle(page), 6)
    assert zoom(page) > 1.8 * whole
    for _ in range(4):
        pinch(visitor, middle(page), -6)
    assert zoom(page) == whole
    assert not page.property("canAway")


def test_two_fingers_also_move_it(visitor: Visitor, page: QQuickItem) -> None:
    pinch(visitor, middle(page), 8)
    window, centre, aside = visitor.stage.window, middle(page), QPoint(70, 0)
    before, size = sheet(page), zoom(page)
    QTest.touchEvent(window, FINGER, False).press(0, centre - aside, window).press(
        1, centre + aside, window
    ).commit()
    for step in range(1, 21):
        at = centre + QPoint(0, -6 * step)
        QTest.touchEvent(window, FINGER, False).move(0, at - aside, window).move(
            1, at + aside, window
        ).commit()
        wait(0.02)
    assert sheet(page).y() < before.y() - 60
    assert zoom(page) == pytest.approx(size, abs=2)
    QTest.touchEvent(window, FINGER, False).release(0, at - aside, window).release(
        1, at + aside, window
    ).commit()
    wait(0.05)


def test_a_whole_hand_and_then_one_finger(visitor: Visitor, page: QQuickItem) -> None:
    pinch(visitor, middle(page), 8)
    window, centre = visitor.stage.window, middle(page)
    spots = [centre + QPoint(20 * n - 100, 12 * n - 60) for n in range(FINGERS)]
    hand = QTest.touchEvent(window, FINGER, False)
    for number, spot in enumerate(spots):
        hand.press(number, spot, window)
    hand.commit()
    for step in range(1, 9):
        hand = QTest.touchEvent(window, FINGER, False)
        for number, spot in enumerate(spots):
            hand.move(number, spot + QPoint((number - 5) * step, 4 * step), window)
        hand.commit()
        wait(0.02)
    hand = QTest.touchEvent(window, FINGER, False)
    for number, spot in enumerate(spots):
        hand.release(number, spot, window)
    hand.commit()
    wait(0.1)
    assert visitor.at() == ("source", SOURCE, "read")
    assert not page.property("fingerLeads")
    before = sheet(page).y()
    visitor.drag(centre, centre - QPoint(0, 120))
    assert sheet(page).y() < before - 60


def test_a_flung_picture_comes_to_rest_with_its_line_lit(
    visitor: Visitor, page: QQuickItem
) -> None:
    pinch(visitor, middle(page), 8)
    window, at = visitor.stage.window, middle(page)
    QTest.touchEvent(window, FINGER, False).press(0, at, window).commit()
    for _ in range(8):
        at -= QPoint(0, 24)
        QTest.touchEvent(window, FINGER, False).move(0, at, window).commit()
        wait(0.01)
    QTest.touchEvent(window, FINGER, False).release(0, at, window).commit()
    wait(0.3)
    assert not page.property("fingerLeads")
    assert visitor.kiosk.source.property("litLine") >= 0


def test_the_picture_is_turned_and_lies_whole_again(visitor: Visitor, page: QQuickItem) -> None:
    before = sheet(page)
    visitor.touch("Turn")
    turned = sheet(page)
    assert turned.width() > turned.height()
    assert before.width() < before.height()
    assert not page.property("canAway")
    for _ in range(3):
        visitor.touch("Turn")
    assert sheet(page) == before


def test_a_screen_turned_keeps_what_is_looked_at(visitor: Visitor, page: QQuickItem) -> None:
    window = visitor.stage.window
    size = window.size()
    pinch(visitor, middle(page), 8)
    closer, before = zoom(page), sheet(page)
    window.resize(QSize(size.height(), size.width()))
    wait(0.3)
    assert zoom(visitor.of_kind("Facsimile")[0]) >= closer - 1
    window.resize(size)
    wait(0.3)
    again = visitor.of_kind("Facsimile")[0]
    assert zoom(again) == closer
    assert sheet(again).x() == pytest.approx(before.x(), abs=1.5)
    assert sheet(again).y() == pytest.approx(before.y(), abs=1.5)
