"""The speaker itself: Qt's silent engine for tests in its process, and processes that die."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from kiosk.app import speech as speakers
from kiosk.app import speech_process
from kiosk.app.speech import MOST_FALLS, SpawnedSpeaker
from kiosk.app.speech_keys import Presses
from kiosk.app.speech_messages import (
    MOST_LETTERS,
    Said,
    Voices,
    answer_from_bytes,
    answer_to_bytes,
    order_from_bytes,
    order_to_bytes,
    pace,
)
from kiosk.app.speech_process import SpeechProcess
from kiosk.viewmodels.speech_speaker import RATES, Ears, Sentence

PATIENCE_MS = 20_000
SHORT, LONG = Sentence("One two.", "en"), Sentence("word " * 400, "en")


class Ear:
    """Keeps everything that a speaker told."""

    def __init__(self, engine: str, qtbot: QtBot) -> None:
        self.voices: list[frozenset[str]] = []
        self.said: list[int] = []
        self.speaker = SpawnedSpeaker(engine)
        self._qtbot = qtbot

    def open(self) -> None:
        """Wait for the voices."""
        self.speaker.open(Ears(self.voices.append, self.said.append))
        self._qtbot.waitUntil(lambda: bool(self.voices), timeout=PATIENCE_MS)

    def until_said(self, number: int) -> None:
        """Wait for the end of a sentence."""
        self._qtbot.waitUntil(lambda: number in self.said, timeout=PATIENCE_MS)

    def until_silent(self) -> None:
        """Wait for the voices to be gone."""
        self._qtbot.waitUntil(lambda: self.voices[-1:] == [frozenset()], timeout=PATIENCE_MS)


@pytest.fixture
def ear(qapp: object, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Ear]:
    monkeypatch.setattr(speakers, "AHEAD_MS", 100)
    ear = Ear("mock", qtbot)
    yield ear
    ear.speaker.close()


def test_the_process_that_told_the_voices_waits_for_the_first_sentence(ear: Ear) -> None:
    ear.open()
    assert ear.voices == [frozenset({"en", "fi", "nb", "nn"})]
    waiting = ear.speaker.process_id
    assert waiting
    ear.speaker.say(1, SHORT)
    ear.until_said(1)
    assert ear.speaker.process_id == waiting


def test_a_visit_without_speech_leaves_it_waiting(ear: Ear) -> None:
    ear.open()
    waiting = ear.speaker.process_id
    ear.speaker.rest()
    assert ear.speaker.process_id == waiting is not None


def test_after_a_visit_with_speech_a_fresh_one_waits(ear: Ear, qtbot: QtBot) -> None:
    ear.open()
    ear.speaker.say(1, LONG)
    spoke = ear.speaker.process_id
    ear.speaker.rest()
    assert ear.speaker.process_id is None
    qtbot.waitUntil(lambda: len(ear.voices) == 2, timeout=PATIENCE_MS)
    assert ear.speaker.process_id not in (None, spoke)
    assert ear.said == []


def test_sentences_one_after_another(ear: Ear) -> None:
    ear.open()
    ear.speaker.say(1, SHORT)
    ear.until_said(1)
    ear.speaker.say(2, Sentence("Kaksi.", "fi", 2.0, 1.0))
    ear.until_said(2)
    assert ear.said == [1, 2]
    ear.speaker.close()
    assert ear.speaker.process_id is None


def test_a_new_sentence_replaces_the_one_before(ear: Ear) -> None:
    ear.open()
    ear.speaker.say(1, LONG)
    ear.speaker.say(2, SHORT)
    ear.until_said(2)
    assert ear.said == [2]


def test_silence_is_not_told_as_said(ear: Ear, qtbot: QtBot) -> None:
    ear.open()
    ear.speaker.say(1, LONG)
    qtbot.wait(1500)
    ear.speaker.hush()
    qtbot.wait(500)
    assert ear.said == []


def test_a_language_without_a_voice_is_passed_over(ear: Ear) -> None:
    ear.open()
    ear.speaker.say(1, Sentence("Ένα.", "el"))
    ear.until_said(1)


def test_no_engine_no_voices(qapp: object, qtbot: QtBot) -> None:
    ear = Ear("none", qtbot)
    ear.open()
    assert ear.voices == [frozenset()]
    ear.speaker.rest()
    assert not any(timer.isActive() for timer in ear.speaker.findChildren(QTimer))
    assert ear.speaker.process_id is None


def test_a_system_that_starts_no_process(
    ear: Ear, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    ear.open()
    monkeypatch.setattr(speech_process, "SpeechProcess", _refuse)
    ear.speaker.close()
    for number in range(MOST_FALLS):
        ear.speaker.say(number, SHORT)
        qtbot.wait(50)
    assert ear.said == list(range(MOST_FALLS - 1))
    assert ear.voices[-1] == frozenset()


def _refuse(*_asked: object) -> SpeechProcess:
    raise BlockingIOError(11, "Resource temporarily unavailable")


def test_a_process_that_dies_costs_one_sentence(ear: Ear) -> None:
    ear.open()
    ear.speaker.say(1, LONG)
    assert ear.speaker.process_id
    os.kill(ear.speaker.process_id, signal.SIGTERM)
    ear.until_said(1)
    ear.speaker.say(2, SHORT)
    ear.until_said(2)
    assert ear.voices[-1], "the voices are still there"


def test_one_that_always_dies_takes_the_voices_away(ear: Ear) -> None:
    ear.open()
    for number in range(MOST_FALLS):
        ear.speaker.say(number, LONG)
        assert ear.speaker.process_id
        os.kill(ear.speaker.process_id, signal.SIGTERM)
        if number < MOST_FALLS - 1:
            ear.until_said(number)
    ear.until_silent()
    assert ear.speaker.process_id is None


def test_one_that_dies_while_it_waits_is_replaced(ear: Ear, qtbot: QtBot) -> None:
    ear.open()
    for _ in range(MOST_FALLS - 1):
        ear.voices.clear()
        _kill(ear)
        qtbot.waitUntil(lambda: bool(ear.voices), timeout=PATIENCE_MS)
        assert ear.voices[-1], "the voices are still there"
    _kill(ear)
    ear.until_silent()
    assert ear.speaker.process_id is None
    ear.speaker.rest()
    qtbot.waitUntil(lambda: bool(ear.voices[-1]), timeout=PATIENCE_MS)
    assert ear.speaker.process_id, "the next visitor finds the voices again"


def _kill(ear: Ear) -> None:
    assert ear.speaker.process_id
    os.kill(ear.speaker.process_id, signal.SIGTERM)


def test_a_death_told_late_is_not_laid_on_anybody(ear: Ear, qtbot: QtBot) -> None:
    ear.open()
    ear.speaker.say(1, LONG)
    assert ear.speaker.process_id
    os.kill(ear.speaker.process_id, signal.SIGTERM)
    time.sleep(1.0)  # it is told, and nobody has listened yet
    ear.speaker.close()
    qtbot.wait(100)
    assert ear.voices[-1], "the voices are still there"
    assert ear.said == []


def test_one_that_hangs_is_ended(ear: Ear, monkeypatch: pytest.MonkeyPatch) -> None:
    ear.open()
    monkeypatch.setattr(speakers, "PATIENCE_MS", 300)
    monkeypatch.setattr(speakers, "PATIENCE_PER_LETTER_MS", 0)
    ear.speaker.say(1, LONG)
    ear.until_said(1)
    assert ear.speaker.process_id is None


def test_one_that_makes_no_sense_counts_as_dead(ear: Ear, qtbot: QtBot) -> None:
    ear.open()
    ear.speaker.say(1, LONG)
    process = ear.speaker.findChildren(SpeechProcess)[0]
    process.said.emit(99)
    assert ear.said == [], "another sentence's end is nobody's"
    process.died.emit()
    ear.until_said(1)


def test_the_kiosk_does_not_load_qts_speech() -> None:
    code = "import sys, kiosk.app.floor; print([m for m in sys.modules if 'TextToSpeech' in m])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@given(st.integers(0, 10**9), st.text(min_size=1), st.sampled_from(RATES))
def test_orders_arrive_as_they_were_sent(number: int, text: str, rate: float) -> None:
    sentence = Sentence(text, "ru", rate, 0.4)
    arrived = order_from_bytes(order_to_bytes(number, sentence))
    assert arrived == (number, Sentence(text[:MOST_LETTERS], "ru", rate, 0.4))
    assert order_from_bytes(order_to_bytes(number, None)) == (number, None)


def test_answers_arrive_as_they_were_sent() -> None:
    for answer in (Said(7), Voices(frozenset({"en", "chr"})), Voices(frozenset())):
        assert answer_from_bytes(answer_to_bytes(answer)) == answer


@pytest.mark.parametrize(
    "message",
    [b"", b"{}", b"[]", b'{"said": "x"}', b'{"voices": ["C"]}', b'{"voices": 3}', b"\xff"],
)
def test_nothing_else_is_believed(message: bytes) -> None:
    with pytest.raises(ValueError):
        answer_from_bytes(message)


def test_half_and_double_are_the_ends_of_the_scale() -> None:
    assert [round(pace(rate), 2) for rate in RATES] == [-1.0, -0.42, 0.0, 0.32, 0.58, 1.0]


def test_three_presses_of_one_key_within_two_seconds() -> None:
    twice = Presses().pressed(65, 0.0).pressed(65, 0.9)
    assert not twice.ask_for_speech
    assert twice.pressed(65, 1.9).ask_for_speech
    assert not twice.pressed(65, 2.5).ask_for_speech
    assert not twice.pressed(66, 1.0).pressed(65, 1.1).ask_for_speech
