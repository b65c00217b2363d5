"""What stands for a finger and a keypad: pointer and keys, as Qt hears of them.

A pointer presses where a finger would; only QtTest makes touches, and it brings all of QtWidgets.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtQuick import QQuickWindow

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
PLAIN = Qt.KeyboardModifier.NoModifier
NS_PER_MS = 1_000_000


@dataclass(frozen=True, slots=True)
class Finger:
    """One finger in front of a window."""

    window: QQuickWindow

    def lay(self, x: float, y: float) -> None:
        """Lay it on a point of the window, in px."""
        self._play(QEvent.Type.MouseButtonPress, x, y, LEFT)

    def lift(self, x: float, y: float) -> None:
        """Lift it from that point."""
        self._play(QEvent.Type.MouseButtonRelease, x, y, NONE)

    def press(self, key: Qt.Key) -> None:
        """Press a key and let it go."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QGuiApplication.sendEvent(self.window, QKeyEvent(kind, key, PLAIN))

    def _play(self, kind: QEvent.Type, x: float, y: float, held: Qt.MouseButton) -> None:
        here = QPointF(x, y)
        there = self.window.mapToGlobal(here)
        event = QMouseEvent(kind, here, here, there, LEFT, held, PLAIN)
        event.setTimestamp(time.monotonic_ns() // NS_PER_MS)
        QGuiApplication.sendEvent(self.window, event)
