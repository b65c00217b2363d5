"""A kiosk with the system's voices, and somebody who listens at its loudspeaker."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest

from kiosk.app.speech import AHEAD_MS, SpawnedSpeaker
from kiosk.app.speech_watch import SpeechWatch
from kiosk.app.stage import Stage
from kiosk.app.tour import make_ready, settle
from kiosk.viewmodels.kiosk_view_model import KioskViewModel
from kiosk.viewmodels.pictures import Pictures
from kiosk.viewmodels.setting import Setting
from kiosk.viewmodels.showing import Showing
from kiosk.viewmodels.speech_view_model import SpeechViewModel
from tests.bench.figure import Figure, middle
from tests.sample_exhibit import sample

VISITS = 5
MOST_SECONDS = 20.0
LISTEN = ("parec", "-d", "@DEFAULT_MONITOR@", "--raw", "--rate=22050", "--latency-msec=20")


class Microphone:
    """Hears whether the loudspeaker is silent; `heard` is when a sound began, 0 before that."""

    def __init__(self) -> None:
        self.heard = 0.0
        self._process = subprocess.Popen(LISTEN, stdout=subprocess.PIPE)
        threading.Thread(target=self._listen, daemon=True).start()

    def close(self) -> None:
        """Listen no more."""
        self._process.kill()

    def _listen(self) -> None:
        stream = self._process.stdout
        while stream and (sound := os.read(stream.fileno(), 1024)):
            if sound.strip(b"\0") and not self.heard:
                self.heard = time.monotonic()


class Hall:
    """A kiosk with the system's voices."""

    def __init__(self) -> None:
        self.speaker = SpawnedSpeaker()
        self.kiosk = KioskViewModel(Setting(), time.monotonic, speaker=self.speaker)
        self.kiosk.show_exhibits((Showing(sample(), Pictures()),))
        self.stage = Stage(self.kiosk, ())
        self.stage.show(QSize(1920, 1080))
        make_ready(self.stage)
        SpeechWatch(self.kiosk, self.stage.window)
        self.speech = cast(SpeechViewModel, self.kiosk.speech)

    def voices(self) -> float:
        """The seconds until a voice is there; the longest wait where none comes."""
        asked = time.monotonic()
        self.speech.listen()
        while not self.speech.property("offered") and time.monotonic() - asked < MOST_SECONDS:
            settle(0.01)
        return time.monotonic() - asked

    def first_sound(self, microphone: Microphone) -> float:
        """The seconds from the third press of a key in the attract loop to a sound."""
        self.kiosk.startOver()
        settle(AHEAD_MS / 1000 + 6)
        microphone.heard, asked = 0.0, time.monotonic()
        for _ in range(3):
            QTest.keyClick(self.stage.window, Qt.Key.Key_A)
        while not microphone.heard and time.monotonic() - asked < MOST_SECONDS:
            settle(0.01)
        return (microphone.heard or time.monotonic()) - asked


def figures(hall: Hall, microphone: Microphone) -> Iterator[Figure]:
    """Seconds and memory."""
    yield Figure("speech, until the voices are known", hall.voices(), "s", "≤ 10")
    process = hall.speaker.process_id
    if process is None:
        return
    yield Figure("speech, memory of the process that waits", _shared_fairly(process), "MB", "≤ 40")
    waited = [hall.first_sound(microphone) for _ in range(VISITS)]
    yield Figure("speech, third press to first sound", middle(waited), "s", "≤ 1")
    yield Figure("speech, the longest of them", max(waited), "s", "≤ 1")


def _shared_fairly(process: int) -> float:
    rollup = Path(f"/proc/{process}/smaps_rollup").read_text("ascii")
    line = next(line for line in rollup.splitlines() if line.startswith("Pss:"))
    return int(line.split()[1]) / 1024
