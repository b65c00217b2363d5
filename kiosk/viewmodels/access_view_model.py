"""How the visitor wants to read: text size, colours, motion, easy words."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.reading_wish import THEMES, ReadingWish

QML_IMPORT_NAME = "Museum.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


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

    def reset(self) -> None:
        """Back to the museum's own settings."""
        self._take(self._usual)

    def _take(self, wish: ReadingWish) -> None:
        if wish != self._wish:
            self._wish = wish
            self.changed.emit()

    def _get_text_step(self) -> float:
        return self._wish.text_step

    def _set_text_step(self, step: float) -> None:
        self._take(replace(self._wish, text_step=min(max(step, 1.0), 2.0)))

    textStep = Property(float, _get_text_step, _set_text_step, notify=changed)

    def _get_theme(self) -> str:
        return self._wish.theme

    def _set_theme(self, theme: str) -> None:
        if theme in THEMES:
            self._take(replace(self._wish, theme=theme))

    theme = Property(str, _get_theme, _set_theme, notify=changed)

    def _get_reduce_motion(self) -> bool:
        return self._wish.reduce_motion

    def _set_reduce_motion(self, reduce_motion: bool) -> None:
        self._take(replace(self._wish, reduce_motion=reduce_motion))

    reduceMotion = Property(bool, _get_reduce_motion, _set_reduce_motion, notify=changed)

    def _get_easy_words(self) -> bool:
        return self._wish.easy_words

    def _set_easy_words(self, easy_words: bool) -> None:
        self._take(replace(self._wish, easy_words=easy_words))

    easyWords = Property(bool, _get_easy_words, _set_easy_words, notify=changed)

    def _get_roomy_text(self) -> bool:
        return self._wish.roomy_text

    def _set_roomy_text(self, roomy_text: bool) -> None:
        self._take(replace(self._wish, roomy_text=roomy_text))

    roomyText = Property(bool, _get_roomy_text, _set_roomy_text, notify=changed)
