"""Keeps arms and the edge of the screen out of what the window is touched with."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QEventPoint, QTouchEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.app.touch_contacts import Contact, Contacts, Stage, Verdict
from kiosk.storage.settings import Settings

TOUCHES = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd)


class TouchGuard(QObject):
    """Lets the window see fingers only; `border` and `arm` are in px, as for `Contacts`."""

    def __init__(self, window: QQuickWindow, border: float, arm: float) -> None:
        super().__init__(window)
        self._window = window
        self._contacts = Contacts(border, arm)
        self._passing = False
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if self._passing or event.type() not in TOUCHES:
            return False
        return self.sift(cast("QTouchEvent", event))

    def sift(self, event: QTouchEvent) -> bool:
        """Whether the event goes no further; what is left of it is sent on its own.

        A finger that turns out to be an arm cancels all that is being pressed.
        """
        points = event.points()
        verdicts = [self._judge(point) for point in points]
        if all(verdict is Verdict.FINGER for verdict in verdicts):
            return False
        judged = zip(points, verdicts, strict=True)
        left = [point for point, verdict in judged if verdict is Verdict.FINGER]
        if Verdict.TAKEN_BACK in verdicts:
            self._pass_on(event, QEvent.Type.TouchCancel, [])
        elif left:
            self._pass_on(event, _kind({_stage(point) for point in left}), left)
        event.accept()
        return True

    def _judge(self, point: QEventPoint) -> Verdict:
        size, place = point.ellipseDiameters(), point.position()
        wide = max(size.width(), size.height())
        contact = Contact(point.id(), _stage(point), place.x(), place.y(), wide)
        return self._contacts.judge(contact, self._window.width(), self._window.height())

    def _pass_on(self, event: QTouchEvent, kind: QEvent.Type, points: list[QEventPoint]) -> None:
        rest = QTouchEvent(kind, event.pointingDevice(), event.modifiers(), points)
        rest.setTimestamp(event.timestamp())
        self._passing = True
        QCoreApplication.sendEvent(self._window, rest)
        self._passing = False


def guard_touch(window: QQuickWindow, settings: Settings, pixels_per_mm: float) -> TouchGuard:
    """Guard a window as the museum set it."""
    border, arm = settings.border_mm * pixels_per_mm, settings.arm_mm * pixels_per_mm
    return TouchGuard(window, border, arm)


def _kind(stages: set[Stage]) -> QEvent.Type:
    if stages == {Stage.BEGUN}:
        return QEvent.Type.TouchBegin
    return QEvent.Type.TouchEnd if stages == {Stage.ENDED} else QEvent.Type.TouchUpdate


def _stage(point: QEventPoint) -> Stage:
    if point.state() == QEventPoint.State.Pressed:
        return Stage.BEGUN
    return Stage.ENDED if point.state() == QEventPoint.State.Released else Stage.HELD
