"""A hand that does whatever comes to it: taps, drags, pinches, ten fingers, keys.

What it does is left in the queue for the event loop, as a real screen does it: a call of QTest that
delivers by itself would keep Python's lock, for which Qt's loader of types may be waiting.
"""

from __future__ import annotations

import random
from math import cos, pi, sin

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app.tour import settle

FRAME = 0.016
KEYS = (
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Tab),
    *(Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Back, Qt.Key.Key_Plus, Qt.Key.Key_Minus),
)


class RandomHand:
    """Touches a window; `touches` counts every finger laid on it."""

    def __init__(self, window: QQuickWindow, chance: random.Random) -> None:
        self._window = window
        self._chance = chance
        self._device = QTest.createTouchDevice()
        self.touches = 0

    def anywhere(self) -> QPoint:
        """A point of the window, the lower quarter more often than the rest."""
        width, height = self._window.width(), self._window.height()
        top = 0.75 if self._chance.random() < 0.35 else 0.0
        return QPoint(
            self._chance.randrange(width), self._chance.randrange(int(height * top), height)
        )

    def tap(self, point: QPoint) -> None:
        """One finger, down and up."""
        self._play([[point]])

    def drag(self) -> None:
        """One finger from somewhere to somewhere, mostly not far."""
        here = self.anywhere()
        reach = self._chance.choice((40, 200, 900))
        way = QPoint(self._chance.randint(-reach, reach), self._chance.randint(-reach, reach))
        steps = self._chance.randint(2, 14)
        self._play([[here + way * step / steps for step in range(steps + 1)]])

    def pinch(self, fingers: int = 2) -> None:
        """Fingers around a point that close or open, and turn a little."""
        middle, turn = self.anywhere(), self._chance.uniform(-0.6, 0.6)
        start, end = self._chance.randint(20, 300), self._chance.randint(20, 300)
        self._play(
            [
                [
                    self._around(middle, start + (end - start) * step / 10, finger, turn * step)
                    for step in range(11)
                ]
                for finger in [2 * pi * number / fingers for number in range(fingers)]
            ]
        )

    def key(self) -> None:
        """One key."""
        key = self._chance.choice(KEYS)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
            QGuiApplication.postEvent(self._window, event)
        settle(FRAME)

    def _around(self, middle: QPoint, radius: float, angle: float, turn: float) -> QPoint:
        return middle + QPoint(
            round(radius * cos(angle + turn / 10)), round(radius * sin(angle + turn / 10))
        )

    def _play(self, ways: list[list[QPoint]]) -> None:
        """Lay all fingers down, lead each along its way, lift them all."""
        self.touches += len(ways)
        for step in range(len(ways[0])):
            event = QTest.touchEvent(self._window, self._device, False)
            for number, way in enumerate(ways):
                point = self._inside(way[step])
                (event.move if step else event.press)(number, point, self._window)
            event.commit(False)
            settle(FRAME)
        event = QTest.touchEvent(self._window, self._device, False)
        for number, way in enumerate(ways):
            event.release(number, self._inside(way[-1]), self._window)
        event.commit(False)

    def _inside(self, point: QPoint) -> QPoint:
        width, height = self._window.width(), self._window.height()
        return QPoint(min(max(point.x(), 0), width - 1), min(max(point.y(), 0), height - 1))
