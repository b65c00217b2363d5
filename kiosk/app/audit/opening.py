"""Opens a room in one configuration, and takes it down."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, QSize

from kiosk.app import resources
from kiosk.app.audit.configuration import Configuration
from kiosk.app.audit.finger import Finger
from kiosk.app.audit.longer_words import LongerWords
from kiosk.app.audit.overhearing import overheard
from kiosk.app.audit.room import Room, Standstill
from kiosk.app.audit.unheard import Unheard
from kiosk.app.stage import Stage
from kiosk.app.tour import make_ready
from kiosk.viewmodels.kiosk_view_model import KioskViewModel
from kiosk.viewmodels.showing import Showing
from kiosk.viewmodels.speech_view_model import SpeechViewModel


@contextmanager
def opened(
    showing: Showing, configuration: Configuration, pictures: Path, brisk: bool = True
) -> Iterator[Room]:
    """A room with the real stage in it; `pictures` is the folder of the prepared ones."""
    clock = Standstill()
    languages = showing.exhibit.languages
    with overheard() as messages, _worded(configuration):
        voice = Unheard(languages)
        kiosk = KioskViewModel(configuration.setting(brisk), clock, speaker=voice)
        if configuration.speech:
            cast(SpeechViewModel, kiosk.speech).listen()
        kiosk.show_exhibits((showing,))
        spoken = configuration.speaking(configuration.language or languages[0])
        stage = Stage(kiosk, (pictures, resources.derivatives()))
        screen = configuration.screen
        stage.show(QSize(screen.width, screen.height))
        make_ready(stage)
        try:
            yield Room(stage, kiosk, spoken, clock, Finger(stage.window), messages)
        finally:
            stage.close()


@contextmanager
def _worded(configuration: Configuration) -> Iterator[None]:
    words = LongerWords() if configuration.longer else None
    if words:
        QCoreApplication.installTranslator(words)
    yield
    if words:
        QCoreApplication.removeTranslator(words)
