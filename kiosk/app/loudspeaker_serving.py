"""The process that plays a recording: one of them, until the kiosk closes the pipe."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

from kiosk.app.confinement import confine, hush
from kiosk.app.film_strip import Strip
from kiosk.app.loudspeaker_messages import LONGEST, Answer, answer_to_bytes
from kiosk.viewmodels.loudspeaker import Silence, Sounding


def serve(pipe: Connection, file: str, strip: Strip | None) -> None:
    """The whole life of the process; a film has a strip.

    Interrupts from the keyboard are for the kiosk to handle.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    hush()
    confine()
    try:
        from PySide6.QtCore import QCoreApplication

        from kiosk.app.loudspeaker_recording import LoudspeakerRecording
    except ImportError:
        pipe.send_bytes(answer_to_bytes(Answer(0, Sounding(silence=Silence.NO_CODEC))))
        return
    app = QCoreApplication(["kiosk-sound"])
    recording = LoudspeakerRecording(pipe, Path(file), strip)
    threading.Thread(target=_read, args=(pipe, recording.ordered.emit), daemon=True).start()
    app.exec()


def _read(pipe: Connection, tell: Callable[[bytes], None]) -> None:
    while True:
        try:
            tell(pipe.recv_bytes(LONGEST))
        except (EOFError, OSError):
            os._exit(0)
