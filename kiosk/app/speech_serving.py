"""The process that speaks: until the kiosk closes the pipe."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection

from kiosk.app.confinement import confine, hush
from kiosk.app.speech_messages import LONGEST, Voices, answer_to_bytes


def serve(pipe: Connection, engine: str) -> None:
    """The whole life of the process. Interrupts from the keyboard are for the kiosk to handle."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    hush()
    confine()
    try:
        from PySide6.QtCore import QCoreApplication

        from kiosk.app.speech_voice import SpeechVoice
    except ImportError:
        pipe.send_bytes(answer_to_bytes(Voices(frozenset())))
        return
    app = QCoreApplication(["kiosk-speech"])
    voice = SpeechVoice(pipe, engine)
    threading.Thread(target=_read, args=(pipe, voice.ordered.emit), daemon=True).start()
    app.exec()


def _read(pipe: Connection, tell: Callable[[bytes], None]) -> None:
    while True:
        try:
            tell(pipe.recv_bytes(LONGEST))
        except (EOFError, OSError):
            os._exit(0)
