"""Arms and the edge of the screen: what the window never sees."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QPointF, QSizeF, QUrl
from PySide6.QtGui import QEventPoint, QGuiApplication
from PySide6.QtQuick import QQuickView
from PySide6.QtTest import QTest

from kiosk.app.touch_contacts import Contact, Contacts, Stage, Verdict
from kiosk.app.touch_guard import TouchGuard, guard_touch
from kiosk.storage.settings import Settings

FINGER = QTest.createTouchDevice()
BORDER, ARM = 10.0, 80.0
KEY = b"""
import QtQuick
Item {
    width: 300; height: 200
    property int taps: 0
    property int presses: 0
    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: parent.taps += 1
        onPressedChanged: if (pressed) parent.presses += 1
    }
}
"""
B, H, E = Stage.BEGUN, Stage.HELD, Stage.ENDED
YES, NO, BACK = Verdict.FINGER, Verdict.IGNORED, Verdict.TAKEN_BACK


@pytest.mark.parametrize(
    ("way", "verdicts"),
    [
        ([(B, 50, 50, 20), (H, 60, 50, 20), (E, 60, 50, 20)], [YES, YES, YES]),
        ([(B, 50, 50, 0), (E, 50, 50, 0)], [YES, YES]),
        ([(B, 9, 50, 20), (H, 90, 50, 20), (E, 90, 50, 20)], [NO, NO, NO]),
        ([(B, 50, 191, 20), (E, 50, 150, 20)], [NO, NO]),
        ([(B, 10, 10, 20), (H, 1, 1, 20), (E, 1, 1, 20)], [YES, YES, YES]),
        ([(B, 50, 50, 80), (H, 50, 50, 20), (E, 50, 50, 0)], [NO, NO, NO]),
        ([(B, 50, 50, 20), (H, 50, 50, 90), (H, 50, 50, 20), (E, 50, 50, 20)], [YES, BACK, NO, NO]),
        ([(B, 50, 50, 20), (E, 50, 50, 90)], [YES, BACK]),
        ([(B, 5, 5, 20), (E, 5, 5, 20), (B, 50, 50, 20), (E, 50, 50, 20)], [NO, NO, YES, YES]),
        ([(B, 5, 5, 20), (B, 50, 50, 20), (H, 50, 50, 20)], [NO, YES, YES]),
    ],
)
def test_a_contact_is_judged_along_its_way(
    way: list[tuple[Stage, float, float, float]], verdicts: list[Verdict]
) -> None:
    contacts = Contacts(BORDER, ARM)
    assert [contacts.judge(Contact(1, *at), 300, 200) for at in way] == verdicts


def test_an_arm_of_no_width_and_no_border_ignore_nothing() -> None:
    contacts = Contacts(0, 0)
    assert contacts.judge(Contact(1, B, 0, 0, 900), 300, 200) is YES


@dataclass
class Pane:
    """A window of 300 × 200 px that is one key."""

    view: QQuickView
    guard: TouchGuard

    def counts(self) -> tuple[int, int]:
        """Presses and taps that the key has seen."""
        root = self.view.rootObject()
        return root.property("presses"), root.property("taps")


@pytest.fixture
def pane(qapp: QGuiApplication, tmp_path: object) -> Iterator[Pane]:
    """The window, guarded."""
    file = tmp_path / "Key.qml"  # type: ignore[operator]
    file.write_bytes(KEY)
    view = QQuickView(QUrl.fromLocalFile(str(file)))
    view.show()
    QGuiApplication.processEvents()
    guard = TouchGuard(view, BORDER, ARM)
    yield Pane(view, guard)
    view.removeEventFilter(guard)
    view.close()
    shiboken6.delete(view)


def tap(pane: Pane, *points: QPoint) -> None:
    for state in ("press", "release"):
        touch = QTest.touchEvent(pane.view, FINGER, False)
        for number, point in enumerate(points):
            getattr(touch, state)(number, point, pane.view)
        touch.commit()
        QGuiApplication.processEvents()


def test_a_finger_is_felt_and_the_edge_is_not(pane: Pane) -> None:
    tap(pane, QPoint(100, 100))
    tap(pane, QPoint(4, 100))
    tap(pane, QPoint(100, 197))
    assert pane.counts() == (1, 1)


def test_a_finger_beside_an_arm_on_the_edge_is_felt(pane: Pane) -> None:
    tap(pane, QPoint(2, 100), QPoint(150, 100))
    assert pane.counts() == (1, 1)


def test_a_finger_that_becomes_an_arm_does_nothing(
    pane: Pane, monkeypatch: pytest.MonkeyPatch
) -> None:
    touch = QTest.touchEvent(pane.view, FINGER, False)
    touch.press(0, QPoint(100, 100), pane.view).commit()
    monkeypatch.setattr(pane.guard, "_judge", lambda _point: BACK)
    QTest.touchEvent(pane.view, FINGER, False).move(0, QPoint(101, 100), pane.view).commit()
    monkeypatch.undo()
    assert not pane.view.rootObject().property("pressed")
    assert pane.counts() == (1, 0)


def test_the_museum_sets_it_in_millimetres(pane: Pane) -> None:
    pane.view.removeEventFilter(pane.guard)
    settings = Settings(border_mm=20.0, arm_mm=30.0)
    pane.guard = guard_touch(pane.view, settings, pixels_per_mm=2.0)
    tap(pane, QPoint(39, 100))
    tap(pane, QPoint(41, 100))
    assert pane.counts() == (1, 1)
    pane.view.removeEventFilter(pane.guard)


def test_the_width_of_a_contact_is_the_larger_of_its_two(pane: Pane) -> None:
    class Wide(QEventPoint):
        def ellipseDiameters(self) -> QSizeF:
            return QSizeF(10, 90)

    at = QPointF(100, 100)
    point = Wide(3, QEventPoint.State.Pressed, at, at)
    assert pane.guard._judge(point) is NO
