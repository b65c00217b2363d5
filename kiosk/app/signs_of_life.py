"""Tells the visit that somebody is here, whatever it was they touched."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject

from kiosk.viewmodels.kiosk_view_model import KioskViewModel

SIGNS = (
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.KeyPress,
    QEvent.Type.Wheel,
)


class SignsOfLife(QObject):
    """Watches the window's input without taking any of it away.

    The warning answers for itself: taken down at the press, it would let the release through to
    whatever lies under it.
    """

    def __init__(self, kiosk: KioskViewModel, window: QObject) -> None:
        super().__init__(window)
        self._kiosk = kiosk
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in SIGNS and not self._kiosk.warning:
            self._kiosk.touched()
        return False
