"""What can wait until the first frame stands on the screen, or until nobody is here."""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.app.heap import give_back, keep_little


class Settling(QObject):
    """Calls `then` once, in the GUI thread, after the window's first frame."""

    def __init__(self, window: QQuickWindow, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._then: Callable[[], None] | None = then
        window.frameSwapped.connect(self._seen)

    def _seen(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            self._window.frameSwapped.disconnect(self._seen)
            QTimer.singleShot(0, self, then)


def settle_memory() -> None:
    """Collect garbage again, without looking at what stays for good; keep no freed memory."""
    gc.freeze()
    gc.enable()
    keep_little()


def tidy_memory() -> None:
    """Collect the garbage of a visit and return its memory to the system; some 30 ms."""
    gc.collect()
    give_back()


def hide_cursor() -> None:
    """Hide the cursor; naming `Qt` makes PySide build its hundred enums, which takes 30 ms."""
    from PySide6.QtCore import Qt

    QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)
