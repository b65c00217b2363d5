"""The system's voice through QtTextToSpeech; belongs to the process that speaks."""

from __future__ import annotations

import os
from collections.abc import Iterable
from multiprocessing.connection import Connection

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtTextToSpeech import QTextToSpeech

from kiosk.app.speech_messages import Said, Voices, answer_to_bytes, order_from_bytes, pace
from kiosk.viewmodels.speech_speaker import Sentence

State = QTextToSpeech.State
MOCK = "mock"


class SpeechVoice(QObject):
    """Says one sentence after another and tells when each is over.

    A sentence that comes while another is being said waits until that one has been stopped:
    engines tell that they are ready, but not after what.
    """

    ordered = Signal(bytes)

    def __init__(self, pipe: Connection, engine: str) -> None:
        """Start an engine of Qt's, or with "" the one that Qt chooses among the system's."""
        super().__init__()
        self._pipe = pipe
        self._number = 0
        self._waiting: Sentence | None = None
        self._begun = False
        self._voice = QTextToSpeech(engine or usual_engine(), self)
        self._locales = by_language(self._voice.availableLocales())
        self.ordered.connect(self._carry_out)
        self._voice.stateChanged.connect(self._proceed)
        self._voice.errorOccurred.connect(lambda _reason, _text: self._over())
        self._send(Voices(frozenset(self._locales)))

    def _carry_out(self, message: bytes) -> None:
        self._number, self._waiting = order_from_bytes(message)
        self._begun = False
        if self._voice.state() in (State.Speaking, State.Synthesizing):
            self._voice.stop()
        else:
            self._begin()

    def _proceed(self, state: State) -> None:
        if state is State.Error:
            self._over()
        elif state is State.Ready and self._waiting:
            self._begin()
        elif state is State.Ready and self._begun:
            self._over()

    def _begin(self) -> None:
        sentence, self._waiting = self._waiting, None
        if sentence is None:
            return
        locale = self._locales.get(sentence.language.partition("-")[0])
        if locale is None:
            self._send(Said(self._number))
            return
        if self._voice.locale() != locale:
            self._voice.setLocale(locale)
        self._voice.setRate(pace(sentence.rate))
        self._voice.setVolume(sentence.volume)
        self._begun = True
        self._voice.say(sentence.text)

    def _over(self) -> None:
        if self._begun:
            self._begun = False
            self._send(Said(self._number))

    def _send(self, answer: Voices | Said) -> None:
        try:
            self._pipe.send_bytes(answer_to_bytes(answer))
        except OSError:
            os._exit(0)


def usual_engine() -> str:
    """Qt's first engine that makes a sound; Qt itself may fall back on the silent one of tests."""
    return next((name for name in QTextToSpeech.availableEngines() if name != MOCK), "none")


def by_language(locales: Iterable[QLocale]) -> dict[str, QLocale]:
    """For each language the locale of its usual country, else the first one there is."""
    found: dict[str, QLocale] = {}
    spoken = (one for one in locales if one.language() != QLocale.Language.C)
    for locale in spoken:
        code = QLocale.languageToCode(locale.language())
        usual = QLocale(code)
        if code not in found or locale == usual:
            found[code] = locale
    return found
