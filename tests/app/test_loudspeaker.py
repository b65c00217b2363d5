"""The loudspeaker itself, with QtMultimedia in its process, on sounds made here."""

from __future__ import annotations

import math
import os
import signal
import struct
import subprocess
import sys
import wave
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from kiosk.app import loudspeaker as loudspeakers
from kiosk.app.loudspeaker import SpawnedLoudspeaker
from kiosk.app.loudspeaker_messages import (
    Act,
    Answer,
    Order,
    answer_from_bytes,
    answer_to_bytes,
    order_from_bytes,
    order_to_bytes,
)
from kiosk.app.loudspeaker_process import LoudspeakerProcess
from kiosk.viewmodels.loudspeaker import Silence, Sounding
from tests.app.listener import Listener

PATIENCE_MS = 20_000
HEARD = (Silence.NONE, Silence.NO_DEVICE)
"""A machine for tests mostly has no loudspeaker; the recording runs all the same."""
MODULE = "PySide6.QtMultimedia"
LOADS = f"from {MODULE} import"


class Ear:
    """Plays a file and keeps everything that was told."""

    def __init__(self, loudspeaker: SpawnedLoudspeaker, qtbot: QtBot) -> None:
        self.loudspeaker = loudspeaker
        self.told: list[Sounding] = []
        self._qtbot = qtbot

    def open(self, file: Path) -> None:
        self.loudspeaker.open(file, self.told.append)

    def until(self, holds: Callable[[Sounding], bool]) -> Sounding:
        """Wait for something to be told that holds."""
        self._qtbot.waitUntil(lambda: any(map(holds, self.told)), timeout=PATIENCE_MS)
        return next(sounding for sounding in self.told if holds(sounding))


@pytest.fixture
def ear(qapp: object, qtbot: QtBot) -> Iterator[Ear]:
    loudspeaker = SpawnedLoudspeaker()
    yield Ear(loudspeaker, qtbot)
    loudspeaker.close()


@pytest.fixture
def tone(tmp_path: Path) -> Path:
    """Two seconds of a hum."""
    file = tmp_path / "tone.wav"
    samples = (int(6000 * math.sin(n * 0.2)) for n in range(16_000))
    with wave.open(str(file), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(b"".join(struct.pack("<h", sample) for sample in samples))
    return file


def test_opening_plays_nothing(ear: Ear, tone: Path) -> None:
    ear.open(tone)
    ready = ear.until(lambda sounding: sounding.seconds > 0)
    assert ready.seconds == pytest.approx(2.0, abs=0.01)
    assert (ready.playing, ready.position) == (False, 0)
    assert ready.silence in HEARD


def test_it_plays_from_where_it_was_sought_to_its_end(ear: Ear, tone: Path) -> None:
    ear.open(tone)
    ear.loudspeaker.seek(1.5)
    ear.loudspeaker.play()
    playing = ear.until(lambda sounding: sounding.playing)
    assert playing.position >= 1.4
    ear.until(lambda sounding: not sounding.playing and sounding.position == 2.0)
    assert min(sounding.position for sounding in ear.told) >= 1.4, "nothing older than the seek"


def test_what_was_told_before_a_seek_is_not_believed_after_it(ear: Ear, tone: Path) -> None:
    ear.open(tone)
    ear.until(lambda sounding: sounding.seconds > 0)
    ear.loudspeaker.seek(1.5)
    old = Sounding(True, 0.25, 2.0)
    process = ear.loudspeaker.findChildren(LoudspeakerProcess)[0]
    process.told.emit(0, old)
    assert old not in ear.told
    process.told.emit(1, old)
    assert old in ear.told


@pytest.mark.parametrize(
    ("name", "kind", "coding"),
    [
        ("a.mp3", "MP3", "MPEG_LAYER_III"),
        ("a.ogg", "OGG", "VORBIS"),
        ("a.opus", "OGG", "OPUS"),
        ("a.flac", "FLAC", "PCM_16"),
    ],
)
def test_every_kind_is_played(ear: Ear, tmp_path: Path, name: str, kind: str, coding: str) -> None:
    samples = np.sin(np.arange(48_000) * 0.05).astype("float32") / 4
    soundfile.write(tmp_path / name, samples, 48_000, format=kind, subtype=coding)
    ear.open(tmp_path / name)
    ear.loudspeaker.play()
    playing = ear.until(lambda sounding: sounding.position > 0.2)
    assert playing.silence in HEARD
    assert playing.seconds == pytest.approx(1.0, abs=0.1)


def test_pausing_keeps_the_position(ear: Ear, tone: Path) -> None:
    ear.open(tone)
    ear.loudspeaker.play()
    ear.until(lambda sounding: sounding.position > 0.2)
    ear.loudspeaker.pause()
    ear.until(lambda sounding: not sounding.playing and sounding.position > 0.2)


def test_another_recording_ends_the_first(ear: Ear, tone: Path, qtbot: QtBot) -> None:
    ear.open(tone)
    ear.loudspeaker.play()
    ear.until(lambda sounding: sounding.playing)
    other: list[Sounding] = []
    ear.loudspeaker.open(tone, other.append)
    assert ear.told[-1] == Sounding()
    count = len(ear.told)
    qtbot.waitUntil(lambda: any(sounding.seconds for sounding in other), timeout=PATIENCE_MS)
    assert len(ear.told) == count
    assert not any(sounding.playing for sounding in other)


def test_closing_ends_the_process(ear: Ear, tone: Path, qtbot: QtBot) -> None:
    ear.open(tone)
    ear.until(lambda sounding: sounding.seconds > 0)
    process = ear.loudspeaker.process_id
    assert process is not None
    ear.loudspeaker.close()
    assert ear.loudspeaker.process_id is None
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)
    count = len(ear.told)
    qtbot.wait(100)
    assert len(ear.told) == count


@pytest.mark.parametrize("content", [b"", b"This is no sound.", bytes(range(256)) * 200])
def test_what_is_no_sound(
    ear: Ear, tmp_path: Path, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "speech.mp3"
    file.write_bytes(content)
    ear.open(file)
    ear.loudspeaker.play()
    assert not ear.until(lambda sounding: sounding.silence is Silence.BROKEN).playing
    assert ear.loudspeaker.process_id is None
    assert caplog.messages == ["speech.mp3 is silent: broken"]


def test_a_sound_that_was_cut_off_plays_as_far_as_it_goes(ear: Ear, tone: Path) -> None:
    tone.write_bytes(tone.read_bytes()[:8000])
    ear.open(tone)
    ear.loudspeaker.play()
    ended = ear.until(lambda sounding: not sounding.playing and sounding.position > 0)
    assert 0 < ended.position < 1
    assert ended.silence in HEARD


def test_a_damaged_place_is_played_over(ear: Ear, tmp_path: Path) -> None:
    file = tmp_path / "a.flac"
    samples = np.sin(np.arange(48_000) * 0.05).astype("float32") / 4
    soundfile.write(file, samples, 48_000, format="FLAC", subtype="PCM_16")
    content = bytearray(file.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 40] = bytes(40)
    file.write_bytes(content)
    ear.open(file)
    ear.loudspeaker.play()
    ended = ear.until(lambda sounding: not sounding.playing and sounding.position > 0.9)
    assert {sounding.silence for sounding in ear.told} == {ended.silence} <= set(HEARD)


def test_the_disk_is_pulled_while_it_plays(ear: Ear, tone: Path) -> None:
    ear.open(tone)
    ear.loudspeaker.play()
    ear.until(lambda sounding: sounding.playing)
    tone.unlink()
    assert not ear.until(lambda sounding: sounding.silence is Silence.BROKEN).playing


def test_its_process_dies(ear: Ear, tone: Path) -> None:
    ear.open(tone)
    ear.loudspeaker.play()
    ear.until(lambda sounding: sounding.playing)
    process = ear.loudspeaker.process_id
    assert process is not None
    os.kill(process, getattr(signal, "SIGKILL", signal.SIGTERM))  # Windows ends it at either
    assert not ear.until(lambda sounding: sounding.silence is Silence.BROKEN).playing
    ear.told.clear()
    ear.open(tone)
    ear.until(lambda sounding: sounding.seconds > 0)


def test_one_that_says_nothing_is_not_waited_for(
    ear: Ear, tone: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loudspeakers, "PATIENCE_MS", 1)
    hasty = Ear(SpawnedLoudspeaker(), ear._qtbot)
    hasty.open(tone)
    hasty.until(lambda sounding: sounding.silence is Silence.BROKEN)
    assert hasty.loudspeaker.process_id is None


def test_one_that_hangs_at_rest_is_not_waited_for(
    ear: Ear, tone: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loudspeakers, "PATIENCE_MS", 2000)
    hasty = Ear(SpawnedLoudspeaker(), ear._qtbot)
    hasty.open(tone)
    hasty.until(lambda sounding: sounding.seconds > 0)
    process = hasty.loudspeaker.process_id
    assert process is not None
    try:
        os.kill(process, signal.SIGSTOP)
        hasty.loudspeaker.play()
        hasty.until(lambda sounding: sounding.silence is Silence.BROKEN)
    finally:
        hasty.loudspeaker.close()


def test_one_that_rests_owes_nothing(
    ear: Ear, tone: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(loudspeakers, "PATIENCE_MS", 2000)
    calm = Ear(SpawnedLoudspeaker(), qtbot)
    calm.open(tone)
    calm.loudspeaker.hasten(1.25)
    calm.until(lambda sounding: sounding.seconds > 0)
    qtbot.wait(2500)
    assert calm.loudspeaker.process_id is not None
    calm.loudspeaker.close()


def test_the_death_of_one_is_not_laid_on_the_next(ear: Ear, tone: Path) -> None:
    ear.open(tone)
    ear.until(lambda sounding: sounding.seconds > 0)
    (process,) = ear.loudspeaker.findChildren(LoudspeakerProcess)
    assert process.process_id is not None
    os.kill(process.process_id, signal.SIGTERM)
    process._listener.join()
    ear.open(tone)
    ear.told.clear()
    ear.until(lambda sounding: sounding.seconds > 0)
    assert ear.loudspeaker.process_id is not None


def test_a_system_that_starts_no_process_keeps_the_kiosk(
    ear: Ear, tone: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_asked: object) -> LoudspeakerProcess:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(loudspeakers, "_started", refuse)
    ear.open(tone)
    ear.loudspeaker.play()
    assert ear.told == [Sounding(silence=Silence.BROKEN)]


def test_a_playlist_in_disguise_leads_nowhere(ear: Ear, tmp_path: Path) -> None:
    file = tmp_path / "speech.mp3"
    with Listener() as listener:
        address = listener.address("a.ts")
        file.write_text(f"#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXTINF:4,\n{address}\n", "ascii")
        ear.open(file)
        ear.loudspeaker.play()
        ear.until(lambda sounding: sounding.silence is Silence.BROKEN)
        listener.settle()
    assert listener.calls == 0


@given(
    st.integers(0, 10**6),
    st.builds(
        Sounding,
        st.booleans(),
        st.floats(0, 1e6),
        st.floats(0, 1e6),
        st.sampled_from(Silence),
    ),
)
def test_an_answer_arrives_as_it_was_sent(number: int, sounding: Sounding) -> None:
    answer = Answer(number, sounding)
    assert answer_from_bytes(answer_to_bytes(answer)) == answer


@given(st.integers(0, 10**6), st.sampled_from(Act), st.floats(0, 1e6))
def test_an_order_arrives_as_it_was_sent(number: int, act: Act, value: float) -> None:
    order = Order(number, act, value)
    assert order_from_bytes(order_to_bytes(order)) == order


@given(st.binary(max_size=200))
def test_an_answer_without_sense_is_not_believed(message: bytes) -> None:
    with pytest.raises(ValueError):
        answer_from_bytes(message)


@pytest.mark.parametrize("number", ["-1", "NaN", "Infinity", "1e999"])
def test_impossible_positions_are_not_believed(number: str) -> None:
    sounding = f'{{"playing": true, "position": {number}, "seconds": 1, "silence": ""}}'
    with pytest.raises(ValueError):
        answer_from_bytes(f'{{"number": 1, "sounding": {sounding}}}'.encode())


def test_only_processes_of_their_own_load_ffmpeg() -> None:
    kiosk = Path(loudspeakers.__file__).parents[1]
    files = [file for file in kiosk.rglob("*.py") if LOADS in file.read_text("utf-8")]
    assert {file.name for file in files} == {
        "film_projector.py",
        "loudspeaker_recording.py",
        "sound.py",
    }
    question = f"import sys, kiosk.app.floor; print('{MODULE}' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", question], capture_output=True, text=True)
    assert told.stdout.strip() == "False"
