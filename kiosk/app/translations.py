"""The interface in the visitor's language."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMetaObject, QObject, QTranslator
from PySide6.QtQml import QQmlEngine

from kiosk.viewmodels.kiosk_view_model import KioskViewModel

SOURCE_LANGUAGE = "en"


class Translations(QObject):
    """Installs `kiosk_<language>.qm` from a folder whenever the kiosk's language changes.

    A language without a catalogue shows the English of the source.
    """

    def __init__(self, kiosk: KioskViewModel, engine: QQmlEngine, folder: Path) -> None:
        super().__init__(engine)
        self._kiosk = kiosk
        self._engine = engine
        self._folder = folder
        self._language = SOURCE_LANGUAGE
        self._translator: QTranslator | None = None
        kiosk.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        language = str(self._kiosk.property("language"))
        if language != self._language:
            self._language = language
            self._exchange(language)
            # Not a plain call, which would keep Python's lock while Qt may wait for a thread of its
            # own that needs it to ask OwnFiles about a type not loaded yet.
            QMetaObject.invokeMethod(self._engine, "retranslate")

    def _exchange(self, language: str) -> None:
        if self._translator:
            QCoreApplication.removeTranslator(self._translator)
        translator = QTranslator(self)
        if translator.load(str(self._folder / f"kiosk_{language}.qm")):
            QCoreApplication.installTranslator(translator)
            self._translator = translator
        else:
            self._translator = None
