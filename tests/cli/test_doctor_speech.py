"""What `kiosk doctor` says of the system's voices."""

from __future__ import annotations

import pytest

from kiosk.app import resources
from kiosk.app.doctor import speech
from kiosk.app.doctor.diagnosis import Level, ok
from kiosk.app.doctor.sound import NO_DEVICE


def test_voices() -> None:
    voices = speech.SystemVoices("speechd", frozenset({"en", "es"}))
    diagnosis = speech.examine_speech(voices, ("en", "es"))
    assert diagnosis == ok("speech", "speechd speaks 2 languages, all of ours")
    some = speech.examine_speech(voices, ("en", "ar-EG", "ru"))
    assert some.level is Level.WARN
    assert "no voice for ar-EG, ru" in some.found


def test_voices_that_nobody_hears_are_told() -> None:
    voices = speech.SystemVoices("speechd", frozenset({"en"}))
    diagnosis = speech.examine_speech(voices, ("en",), is_heard=False)
    assert diagnosis.level is Level.WARN
    assert "no loudspeaker" in diagnosis.found
    assert diagnosis.repair == NO_DEVICE


@pytest.mark.parametrize("system", ["linux", "win32", "darwin", "plan9"])
def test_a_machine_without_voices_is_told_what_to_install(system: str) -> None:
    diagnosis = speech.examine_speech(speech.SystemVoices(), ("en",), system=system)
    assert diagnosis.level is Level.WARN
    assert "Listen is hidden" in diagnosis.found
    assert diagnosis.repair == speech.REPAIRS.get(system, speech.UNKNOWN_SYSTEM)


def test_voices_are_asked_for_in_another_process() -> None:
    assert speech.interface_languages(resources.translations())[:2] == ("en", "ar")
    assert speech.voices_here().engine != "mock"
