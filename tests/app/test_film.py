"""A film in its process: its frames arrive in order, rest, are sought, and leave nothing behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kiosk.app.film_strip import MOST_PIXELS, canvas, fitted, new_strip
from kiosk.app.loudspeaker import SpawnedLoudspeaker
from kiosk.app.loudspeaker_messages import Frame, answer_from_bytes, answer_to_bytes
from kiosk.app.loudspeaker_process import LoudspeakerProcess
from kiosk.viewmodels.loudspeaker import Silence, Sounding
from tests.bundle import films
from tests.processes import lives

PATIENCE_MS = 20_000
SETTLED_MS = 300
KILLED = getattr(signal, "SIGKILL", signal.SIGTERM)  # Windows ends a process at either
SHARED = Path("/dev/shm")
STILL = QImage(8, 8, QImage.Format.Format_RGB32)


class Eye:
    """Plays a film and keeps what was told and how bright each frame was."""

    def __init__(self, qtbot: QtBot) -> None:
        self.loudspeaker = SpawnedLoudspeaker()
        self.told: list[Sounding] = []
        self.greys: list[int] = []
        self.size = (0, 0)
        self._qtbot = qtbot

    def open(self, file: Path) -> None:
        self.loudspeaker.open(file, self.told.append, self._see)

    def rest(self) -> None:
        self._qtbot.wait(SETTLED_MS)

    def until(self, holds: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(holds, timeout=PATIENCE_MS)

    def _see(self, frame: QImage) -> None:
        self.size = (frame.width(), frame.height())
        self.greys.append(frame.pixelColor(frame.width() // 2, frame.height() // 2).red())


@pytest.fixture
def eye(qapp: object, qtbot: QtBot) -> Iterator[Eye]:
    eye = Eye(qtbot)
    yield eye
    eye.loudspeaker.close()


@pytest.fixture(params=films.FILMS)
def film(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Two seconds of each kind."""
    return _written(tmp_path, f"a.{request.param}", films.FILMS[request.param](2))


@pytest.fixture
def webm(tmp_path: Path) -> Path:
    return _written(tmp_path, "a.webm", films.webm(2))


def _written(folder: Path, name: str, content: bytes) -> Path:
    file = folder / name
    file.write_bytes(content)
    return file


def test_the_first_frame_is_shown_before_it_plays(eye: Eye, film: Path) -> None:
    eye.open(film)
    eye.until(lambda: bool(eye.greys) and bool(eye.told))
    eye.rest()
    assert len(eye.greys) == 1
    assert (eye.told[-1].playing, eye.told[-1].seconds) == (False, 2)


def test_frames_come_in_order_to_the_end(eye: Eye, film: Path) -> None:
    eye.open(film)
    eye.loudspeaker.play()
    eye.until(lambda: any(not told.playing and told.position == 2 for told in eye.told))
    eye.rest()
    assert eye.greys == sorted(eye.greys) and len(set(eye.greys)) > 5
    assert eye.greys[-1] > eye.greys[0] + 120, "the last frame stays"


def test_frames_are_as_wide_as_they_are_shown(eye: Eye, webm: Path) -> None:
    eye.open(webm)
    eye.loudspeaker.fit(320)
    eye.until(lambda: eye.size == (320, 240))
    eye.loudspeaker.fit(100_000)
    eye.until(lambda: eye.size[0] > 320)
    width, height = eye.size
    assert width * height <= MOST_PIXELS and width / height == pytest.approx(4 / 3, abs=0.01)


def test_it_rests_and_is_sought_while_it_rests(eye: Eye, webm: Path) -> None:
    eye.open(webm)
    eye.loudspeaker.play()
    eye.until(lambda: len(eye.greys) > 4)
    eye.loudspeaker.pause()
    eye.until(lambda: not eye.told[-1].playing)
    eye.rest()
    count = len(eye.greys)
    eye.rest()
    assert len(eye.greys) == count
    eye.loudspeaker.seek(1.5)
    eye.until(lambda: eye.greys[-1] == pytest.approx(films.grey(15), abs=4))
    assert not eye.told[-1].playing


def test_a_film_held_upright_is_shown_upright(eye: Eye, tmp_path: Path) -> None:
    content = films.mp4(1)
    at = content.index(b"tkhd") + 4 + 40
    matrix = b"".join(n.to_bytes(4, "big") for n in (0, 0x10000, 0, 0xFFFF0000, 0))
    eye.open(_written(tmp_path, "a.mp4", content[:at] + matrix + content[at + len(matrix) :]))
    eye.until(lambda: bool(eye.greys))
    assert eye.size[1] > eye.size[0]


def test_a_film_without_sound_is_not_called_silent(eye: Eye, tmp_path: Path) -> None:
    eye.open(_written(tmp_path, "a.webm", films.webm(2, sound=False)))
    eye.loudspeaker.play()
    eye.until(lambda: any(told.playing for told in eye.told))
    assert {told.silence for told in eye.told} == {Silence.NONE}


@pytest.mark.parametrize(
    "content", [b"", b"no film", films.mp4(2)[:900], films.webm(2, coding=b"V_NONE")]
)
def test_what_cannot_be_shown_is_told(eye: Eye, tmp_path: Path, content: bytes) -> None:
    eye.open(_written(tmp_path, "a.mp4", content))
    eye.loudspeaker.play()
    eye.until(lambda: any(told.silence.stands_still for told in eye.told))
    assert eye.greys == [] and eye.loudspeaker.process_id is None


def test_a_frame_waits_until_the_last_is_taken(
    eye: Eye, webm: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    announced: list[Frame] = []
    monkeypatch.setattr(
        LoudspeakerProcess, "frame", lambda _self, *size: announced.append(Frame(*size)) or STILL
    )
    eye.open(webm)
    eye.loudspeaker.play()
    eye.until(lambda: any(not told.playing and told.position == 2 for told in eye.told))
    assert len(announced) == 1


def test_its_process_dies(eye: Eye, webm: Path) -> None:
    eye.open(webm)
    eye.loudspeaker.play()
    eye.until(lambda: len(eye.greys) > 2)
    process = eye.loudspeaker.process_id
    assert process is not None and _left_behind() == []
    os.kill(process, KILLED)
    eye.until(lambda: eye.told[-1].silence is Silence.BROKEN)
    assert eye.loudspeaker.process_id is None and _left_behind() == []


KIOSK = """
import sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from kiosk.app.loudspeaker import SpawnedLoudspeaker
if __name__ == "__main__":
    app = QGuiApplication([])
    loudspeaker = SpawnedLoudspeaker()
    tell = lambda frame: print(loudspeaker.process_id, flush=True)
    loudspeaker.open(Path(sys.argv[1]), lambda sounding: None, tell)
    loudspeaker.play()
    app.exec()
"""


def test_the_kiosk_dies(webm: Path, tmp_path: Path) -> None:
    script = tmp_path / "kiosk_that_dies.py"
    script.write_text(KIOSK, "utf-8")
    root = str(Path(__file__).parents[2])
    command = [sys.executable, str(script), str(webm)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONPATH": root}
    ) as kiosk:
        assert kiosk.stdout is not None
        process = int(kiosk.stdout.readline())
        kiosk.kill()
    end = time.monotonic() + PATIENCE_MS / 1000
    while lives(process):
        assert time.monotonic() < end, "the film's process outlives the kiosk"
        time.sleep(0.05)
    assert _left_behind() == []


def _left_behind() -> list[str]:
    """What multiprocessing has left by name; a strip has none even while it is used."""
    return [file.name for file in SHARED.glob("pym-*")] if SHARED.exists() else []


@given(st.integers(1, 10**6), st.integers(1, 10**6))
def test_a_frame_arrives_as_it_was_announced(width: int, height: int) -> None:
    frame = Frame(width, height)
    assert answer_from_bytes(answer_to_bytes(frame)) == frame


@given(st.integers(1, 8192), st.integers(1, 8192), st.integers(1, 100_000))
def test_a_frame_always_fits_and_keeps_its_shape(width: int, height: int, wanted: int) -> None:
    wide, high = fitted(width, height, wanted)
    assert 0 < wide <= wanted and high > 0 and wide * high <= MOST_PIXELS
    if wide > 50 and high > 50:
        assert wide / high == pytest.approx(width / height, rel=0.05)


@pytest.mark.parametrize("size", [(0, 9), (9, 0), (-4, -4), (1920, 1081), (10**9, 10**9)])
def test_a_frame_that_does_not_fit_is_not_believed(size: tuple[int, int]) -> None:
    with pytest.raises(ValueError):
        canvas(new_strip(), *size)


def test_a_false_frame_ends_the_film(eye: Eye, webm: Path) -> None:
    eye.open(webm)
    eye.until(lambda: bool(eye.greys))
    process = eye.loudspeaker.findChildren(LoudspeakerProcess)[0]
    process.framed.emit(100_000, 100_000)
    assert eye.told[-1].silence is Silence.BROKEN and eye.loudspeaker.process_id is None
