"""Keys of a keypad or a switch, and what they mean to the kiosk."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtQuick import QQuickWindow

from kiosk.viewmodels.access_view_model import AccessViewModel
from kiosk.viewmodels.kiosk_view_model import KioskViewModel

MEANINGS: Final = {
    "next": Qt.Key.Key_Down,
    "previous": Qt.Key.Key_Up,
    "press": Qt.Key.Key_Return,
    "back": Qt.Key.Key_Back,
    "help": Qt.Key.Key_Help,
}
SWITCH: Final = "switch"
KINDS: Final = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)


def key_named(name: str) -> int | None:
    """The key with Qt's portable name, such as `F13` or `Media Play`; None when there is none."""
    keys = QKeySequence(name)
    key = keys[0].key() if keys.count() == 1 else Qt.Key.Key_unknown  # type: ignore[index]
    return None if key == Qt.Key.Key_unknown else int(key)


class Keypad(QObject):
    """Turns the keys of a keypad into those that work the kiosk.

    `names` tells, for each of `MEANINGS` and for `SWITCH`, Qt's name of the key that the museum's
    keypad sends. The switch presses what the focus stands on; at its first press the kiosk wakes
    and the focus begins to walk by itself.
    """

    def __init__(
        self, kiosk: KioskViewModel, window: QQuickWindow, names: Mapping[str, str]
    ) -> None:
        super().__init__(window)
        self._kiosk = kiosk
        self._access = cast(AccessViewModel, kiosk.access)
        self._window = window
        known = {use: key_named(name) for use, name in names.items()}
        self._meanings = {known[use]: key for use, key in MEANINGS.items() if known.get(use)}
        self._switch = known.get(SWITCH)
        self._passing_on = False
        self._begins = False
        if known:
            window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if self._passing_on or event.type() not in KINDS:
            return False
        pressed = cast(QKeyEvent, event)
        if pressed.key() == self._switch:
            self._switched(pressed)
            return True
        meaning = self._meanings.get(pressed.key())
        if meaning is None:
            return False
        self._pass_on(pressed, meaning)
        return True

    def _switched(self, event: QKeyEvent) -> None:
        """What a press began its release ends, whatever came between; holding it adds nothing."""
        if event.isAutoRepeat():
            return
        if event.type() == QEvent.Type.KeyPress:
            self._begins = self._kiosk.resting or not self._access.wish.scanning
        if not self._begins:
            self._pass_on(event, Qt.Key.Key_Return)
        elif event.type() == QEvent.Type.KeyRelease:
            self._begin()

    def _begin(self) -> None:
        if self._kiosk.resting:
            self._kiosk.wake()
        self._access.setProperty("scanning", True)

    def _pass_on(self, event: QKeyEvent, key: Qt.Key) -> None:
        none = Qt.KeyboardModifier.NoModifier
        meant = QKeyEvent(event.type(), key, none, "", event.isAutoRepeat())
        self._passing_on = True
        QCoreApplication.sendEvent(self._window, meant)
        self._passing_on = False
