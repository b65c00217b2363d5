"""How the visitor wants to read and reach, as properties that QML changes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.reading_wish import HANDS, THEMES, ReadingWish

QML_IMPORT_NAME = "Museum.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


def _with(wish: ReadingWish, field: str, value: Any) -> ReadingWish:
    return replace(wish, **{field: value})


def _switch(field: str, changed: Signal) -> Property:
    def get(self: AccessViewModel) -> bool:
        return bool(getattr(self.wish, field))

    def put(self: AccessViewModel, on: bool) -> None:
        self.want(_with(self.wish, field, on))

    return Property(bool, get, put, notify=changed)


def _choice(field: str, choices: tuple[str, ...], changed: Signal) -> Property:
    def get(self: AccessViewModel) -> str:
        return str(getattr(self.wish, field))

    def put(self: AccessViewModel, choice: str) -> None:
        if choice in choices:
            self.want(_with(self.wish, field, choice))

    return Property(str, get, put, notify=changed)


@QmlElement
@QmlUncreatable("made by KioskViewModel")
class AccessViewModel(QObject):
    """The wishes of this visit; `reset` goes back to what the museum set."""

    changed = Signal()

    def __init__(self, usual: ReadingWish | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._usual = usual or ReadingWish()
        self._wish = self._usual

    @property
    def wish(self) -> ReadingWish:
        """What the visitor wants now."""
        return self._wish

    def want(self, wish: ReadingWish) -> None:
        """Take a wish; told only when it is another."""
        if wish != self._wish:
            self._wish = wish
            self.changed.emit()

    @Slot()
    def reset(self) -> None:
        """Back to the museum's own settings."""
        self.want(self._usual)

    def _get_as_usual(self) -> bool:
        return self._wish == self._usual

    def _get_text_step(self) -> float:
        return self._wish.text_step

    def _set_text_step(self, step: float) -> None:
        self.want(replace(self._wish, text_step=min(max(step, 1.0), 2.0)))

    asUsual = Property(bool, _get_as_usual, notify=changed)
    textStep = Property(float, _get_text_step, _set_text_step, notify=changed)
    theme = _choice("theme", THEMES, changed)
    hand = _choice("hand", HANDS, changed)
    reduceMotion = _switch("reduce_motion", changed)
    easyWords = _switch("easy_words", changed)
    roomyText = _switch("roomy_text", changed)
    plainLetters = _switch("plain_letters", changed)
    withinReach = _switch("within_reach", changed)
    scanning = _switch("scanning", changed)
