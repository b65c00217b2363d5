"""Whether recordings can be heard: another process opens a short sound, as the kiosk does."""

from __future__ import annotations

import os
import tempfile
import wave
from dataclasses import dataclass
from pathlib import Path

from kiosk.app.apart import Unanswered, ask_apart
from kiosk.app.doctor.diagnosis import Diagnosis, ok, warn

NO_DEVICE = "plug a loudspeaker in, and see that PulseAudio or PipeWire runs for the kiosk's user"
DAMAGED = "install the program again, and the system libraries"
PATIENCE_MS = 10_000


@dataclass(frozen=True, slots=True)
class Hearing:
    """The names of the `devices` that make sounds, the usual one first; whether a sound opens."""

    devices: tuple[str, ...] = ()
    opens: bool = False


def listen() -> Hearing:
    """Ask QtMultimedia in another process."""
    try:
        return ask_apart(_listen, seconds=2 * PATIENCE_MS / 1000)
    except (Unanswered, ImportError, OSError):
        return Hearing()


def examine_sound(hearing: Hearing) -> Diagnosis:
    """A warning only: without a sound, the words of a recording can still be read."""
    if not hearing.opens:
        return warn("sound", "recordings cannot be opened", DAMAGED)
    if not hearing.devices:
        return warn("sound", "no loudspeaker: recordings run in silence", NO_DEVICE)
    return ok("sound", f"{hearing.devices[0]}; played by a process of its own")


def write_silence(file: Path) -> None:
    """A tenth of a second of nothing (WAVE, 8 kHz, 8 bits)."""
    with wave.open(str(file), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(1)
        sound.setframerate(8000)
        sound.writeframes(b"\x80" * 800)


def _listen() -> Hearing:
    nobody = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nobody, 2)
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtMultimedia import QMediaDevices

    app = QCoreApplication(["kiosk"])
    usual = QMediaDevices.defaultAudioOutput()
    others = [device for device in QMediaDevices.audioOutputs() if device != usual]
    devices = [device.description() for device in (usual, *others) if not device.isNull()]
    opens = _opens()
    del app
    return Hearing(tuple(devices), opens)


def _opens() -> bool:
    from PySide6.QtCore import QEventLoop, QTimer, QUrl
    from PySide6.QtMultimedia import QMediaPlayer

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "silence.wav"
        write_silence(file)
        loop, player = QEventLoop(), QMediaPlayer()
        player.hasAudioChanged.connect(loop.quit)
        player.errorOccurred.connect(loop.quit)
        QTimer.singleShot(PATIENCE_MS, loop.quit)
        player.setSource(QUrl.fromLocalFile(str(file)))
        if not player.hasAudio() and player.error() is QMediaPlayer.Error.NoError:
            loop.exec()
        return player.hasAudio()
