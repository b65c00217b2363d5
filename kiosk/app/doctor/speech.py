"""Whether pages can be read aloud: another process asks the system for its voices."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from kiosk.app.apart import Unanswered, ask_apart
from kiosk.app.doctor.diagnosis import Diagnosis, ok, warn
from kiosk.app.doctor.sound import NO_DEVICE

REPAIRS = {
    "linux": "sudo apt-get install -y speech-dispatcher speech-dispatcher-espeak-ng libspeechd2",
    "win32": "add voices in Settings, Time & language, Speech",
    "darwin": "add voices in System Settings, Accessibility, Spoken Content",
}
PATIENCE_SECONDS = 15.0
UNKNOWN_SYSTEM = "install an engine that QtTextToSpeech knows"


@dataclass(frozen=True, slots=True)
class SystemVoices:
    """The `engine` that speaks, by Qt's name, and the `languages` it has voices for."""

    engine: str = ""
    languages: frozenset[str] = frozenset()


def voices_here() -> SystemVoices:
    """Ask QtTextToSpeech in another process; an engine that hangs has no voices."""
    try:
        return ask_apart(_ask, seconds=PATIENCE_SECONDS)
    except (Unanswered, ImportError, OSError):
        return SystemVoices()


def interface_languages(catalogues: Path) -> tuple[str, ...]:
    """English and the languages of the catalogues in a folder."""
    stems = (file.stem.removeprefix("kiosk_") for file in catalogues.glob("kiosk_*.qm"))
    return ("en", *sorted(stems))


def examine_speech(
    voices: SystemVoices,
    wanted: tuple[str, ...],
    is_heard: bool = True,
    system: str = sys.platform,
) -> Diagnosis:
    """A warning only: without a voice nothing is read aloud, and Listen is not offered.

    Without a loudspeaker nobody hears it, and an engine may be seconds in finding out.
    """
    repair = REPAIRS.get(system, UNKNOWN_SYSTEM)
    if not voices.languages:
        return warn("speech", "no voices: pages cannot be read aloud, Listen is hidden", repair)
    mute = [code for code in wanted if code.partition("-")[0] not in voices.languages]
    if mute:
        found = f"{voices.engine} has no voice for {', '.join(mute)}: Listen is hidden there"
        return warn("speech", found, repair)
    if not is_heard:
        found = f"{voices.engine} speaks, but there is no loudspeaker: visitors wait for nothing"
        return warn("speech", found, NO_DEVICE)
    return ok("speech", f"{voices.engine} speaks {len(voices.languages)} languages, all of ours")


def _ask() -> SystemVoices:
    nobody = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nobody, 2)
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtTextToSpeech import QTextToSpeech

    from kiosk.app.speech_voice import by_language, usual_engine

    app = QCoreApplication(["kiosk"])
    engine = usual_engine()
    languages = frozenset(by_language(QTextToSpeech(engine).availableLocales()))
    del app
    return SystemVoices(engine, languages)
