"""Looks at the screen for speech: when it changes, when it is touched, when keys ask for it."""

from __future__ import annotations

import time
from typing import cast

from PySide6.QtCore import QEvent, QObject, QPointF, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.app.keypad import key_named
from kiosk.app.speech_keys import Presses
from kiosk.app.speech_tree import BAR, nodes_of
from kiosk.viewmodels.kiosk_view_model import KioskViewModel
from kiosk.viewmodels.speech_view_model import SpeechViewModel

SETTLE_MS = 250
"""How long the screen is left to settle before it is read."""
_PRESSED = (QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress)
_DONE = (QEvent.Type.TouchEnd, QEvent.Type.MouseButtonRelease, QEvent.Type.KeyRelease)


class SpeechWatch(QObject):
    """Takes no event away. Any touch or key but those on the speech bar makes speech be quiet;
    what it has changed on the screen is read then. `speech_key` is Qt's name of the key that a
    headset's socket or a keypad sends, "" for none.
    """

    def __init__(self, kiosk: KioskViewModel, window: QQuickWindow, speech_key: str = "") -> None:
        super().__init__(window)
        self._kiosk = kiosk
        self._speech = cast(SpeechViewModel, kiosk.speech)
        self._window = window
        self._key = key_named(speech_key)
        self._presses = Presses()
        self._place = ""
        self._settled = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._settled.timeout.connect(self._look)
        self._speech.wanted.connect(self._settled.start)
        kiosk.changed.connect(self._follow)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _PRESSED:
            self._touched(event)
        elif kind == QEvent.Type.KeyPress:
            self._pressed(cast(QKeyEvent, event))
        elif kind in _DONE and self._speech.property("on"):
            self._settled.start()
        return False

    def _touched(self, event: QEvent) -> None:
        points = event.points() if hasattr(event, "points") else []
        if not all(self._on_bar(point.scenePosition()) for point in points):
            self._speech.interrupt()

    def _pressed(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            return
        self._presses = self._presses.pressed(event.key(), time.monotonic())
        if event.key() == self._key:
            self._speech.start()
        elif self._presses.ask_for_speech:
            self._speech.startByKey()
        elif not self._on_bar_by_key():
            self._speech.interrupt()

    def _bar(self) -> QQuickItem | None:
        """The one that shows; one put away may wait for its deletion."""
        bars = self._window.findChildren(QQuickItem, BAR)
        return next((bar for bar in bars if bar.isVisible() and bar.window()), None)

    def _on_bar(self, point: QPointF) -> bool:
        bar = self._bar()
        return bar is not None and bar.contains(bar.mapFromScene(point))

    def _on_bar_by_key(self) -> bool:
        bar, focused = self._bar(), self._window.activeFocusItem()
        return bar is not None and focused is not None and bar.isAncestorOf(focused)

    def _follow(self) -> None:
        told = ("phase", "page", "item", "step", "language")
        place = "/".join(str(self._kiosk.property(name)) for name in told)
        if place != self._place:
            self._place = place
            if self._speech.property("on"):
                self._settled.start()

    def _look(self) -> None:
        if not self._speech.property("on"):
            return
        if self._window.property("arrived"):
            self._speech.seen(self._place, nodes_of(self._window))
        else:
            self._settled.start()
