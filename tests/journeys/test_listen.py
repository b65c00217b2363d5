"""Listening to a source, by touch."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible

from kiosk.app.loudspeaker import SpawnedLoudspeaker
from kiosk.viewmodels.access_view_model import AccessViewModel
from kiosk.viewmodels.loudspeaker import Silence
from kiosk.viewmodels.showing import Showing
from tests.journeys.conftest import Screen, opened
from tests.journeys.visitor import REPEAT_GUARD, Visitor, target_of, wait
from tests.pretend_loudspeaker import PretendLoudspeaker

SOURCE = "hot-line-memorandum-1963"
PATIENCE_SECONDS = 20
SCREENS = (Screen(1920, 1080, 32), Screen(1080, 1920, 32))


def until(holds: Callable[[], bool]) -> None:
    """Wait for something that a process of its own brings about."""
    end = time.monotonic() + PATIENCE_SECONDS
    while not holds():
        assert time.monotonic() < end, "it does not come"
        wait(0.05)


@dataclass
class Listener:
    """A visitor who may listen, and what would be heard."""

    visitor: Visitor
    loudspeaker: PretendLoudspeaker

    def read(self) -> None:
        self.visitor.kiosk.startOver()
        self.visitor.kiosk.wake()
        self.visitor.kiosk.skip()
        self.visitor.go("source", SOURCE, "read")

    def lit(self) -> list[str]:
        """The words that are lit."""
        cues = self.visitor.of_kind("PlayerCue")
        return [str(cue.property("label")) for cue in cues if cue.property("lit")]


@pytest.fixture(scope="module", params=SCREENS, ids=str)
def place(request: pytest.FixtureRequest, qapp: object, showing: Showing) -> Iterator[Listener]:
    loudspeaker = PretendLoudspeaker()
    for visitor in opened(request.param, showing, loudspeaker):
        yield Listener(visitor, loudspeaker)


@pytest.fixture
def listener(place: Listener, showing: Showing) -> Listener:
    source = next(source for source in showing.exhibit.sources if source.id == SOURCE)
    place.loudspeaker.ready = PretendLoudspeaker(source.recordings[0].seconds).ready
    place.read()
    place.loudspeaker.asked.clear()
    return place


def test_nothing_sounds_until_it_is_asked_for(listener: Listener) -> None:
    assert listener.loudspeaker.asked == []
    listener.visitor.touch("Listen")
    assert listener.loudspeaker.asked == ["open first-test-line.opus"]
    listener.visitor.touch("Play")
    assert listener.loudspeaker.asked[-1] == "play"
    wait(REPEAT_GUARD)
    listener.visitor.touch("Pause")
    assert listener.loudspeaker.asked[-1] == "pause"


def test_touched_words_play_from_there(listener: Listener) -> None:
    listener.visitor.touch("Listen")
    second = listener.visitor.of_kind("PlayerCue")[1]
    listener.visitor.touch(str(second.property("label")))
    start = listener.loudspeaker.sounding.position
    assert start > 0
    assert listener.loudspeaker.asked[-2:] == [f"seek {start:g}", "play"]
    assert listener.lit() == [second.property("label")]


def test_the_words_being_said_stay_in_sight(listener: Listener) -> None:
    listener.visitor.touch("Listen")
    listener.visitor.touch("Play")
    while listener.loudspeaker.sounding.playing:
        listener.loudspeaker.run(1.0)
        wait(0.02)
        lit = [cue for cue in listener.visitor.of_kind("PlayerCue") if cue.property("lit")]
        for cue in lit[:1]:
            names = [t.name for t in listener.visitor.targets() if t.is_whole]
            assert cue.property("label") in names


def test_a_finger_on_the_line_moves_through_time(listener: Listener) -> None:
    listener.visitor.touch("Listen")
    line = listener.visitor.of_kind("PlayerLine")[0]
    middle = line.mapRectToScene(line.boundingRect()).center().toPoint()
    listener.visitor.tap(middle)
    length = listener.loudspeaker.ready.seconds
    assert listener.loudspeaker.sounding.position == pytest.approx(length / 2, abs=1)
    listener.visitor.drag(middle, middle + QPoint(round(line.width()), 0))
    assert listener.loudspeaker.sounding.position == pytest.approx(length, abs=0.1)
    listener.visitor.touch("Back 10 s")
    assert listener.loudspeaker.sounding.position == pytest.approx(length - 10, abs=0.2)


def test_going_elsewhere_ends_it(listener: Listener) -> None:
    for elsewhere in ("Look", "Reading: As written"):
        listener.read()
        listener.visitor.touch("Listen")
        listener.visitor.touch("Play")
        listener.visitor.touch(elsewhere)
        assert listener.loudspeaker.asked[-1] == "close"


def test_listening_is_being_there(listener: Listener) -> None:
    listener.visitor.touch("Listen")
    listener.visitor.touch("Play")
    for _ in range(20):
        listener.visitor.clock.now += 60
        listener.visitor.kiosk.tick()
    assert listener.visitor.phase() == "visiting"
    assert listener.visitor.of_kind("PlayerCue")


@pytest.mark.parametrize(
    ("silence", "reason"),
    [
        (Silence.NO_DEVICE, "There is no loudspeaker here"),
        (Silence.NO_CODEC, "This kiosk cannot play"),
        (Silence.BROKEN, "The recording cannot be played"),
    ],
)
def test_silence_is_explained(listener: Listener, silence: Silence, reason: str) -> None:
    ready = listener.loudspeaker.ready
    listener.loudspeaker.ready = PretendLoudspeaker(ready.seconds, silence).ready
    listener.visitor.touch("Listen")
    said = [str(words.property("text")) for words in listener.visitor.of_kind("Words")]
    assert [text for text in said if text.startswith(reason)]
    cue = listener.visitor.of_kind("PlayerCue")[1]
    listener.visitor.touch(str(cue.property("label")))
    assert listener.lit() == [cue.property("label")]
    assert ("play" in listener.loudspeaker.asked) is (silence is Silence.NO_DEVICE)


def test_the_speed_goes_round(listener: Listener) -> None:
    listener.visitor.touch("Listen")
    for rate in (1.25, 1.5, 0.75, 1.0):
        listener.visitor.touch("Speed")
        assert listener.loudspeaker.rate == rate


def test_words_can_be_put_away(listener: Listener) -> None:
    listener.visitor.touch("Listen")
    listener.visitor.touch("Words")
    assert listener.visitor.of_kind("PlayerCue") == []
    listener.visitor.touch("Words")
    assert listener.visitor.of_kind("PlayerCue")


def test_time_runs_as_the_language_does(listener: Listener) -> None:
    listener.visitor.kiosk.speakLanguage("ar")
    listener.visitor.touch("استماع")
    line = listener.visitor.of_kind("PlayerLine")[0]
    rect = line.mapRectToScene(line.boundingRect())
    listener.visitor.tap(QPoint(round(rect.x() + rect.width() * 0.75), round(rect.center().y())))
    length = listener.loudspeaker.ready.seconds
    assert 0 < listener.loudspeaker.sounding.position < length * 0.4


def test_the_arrow_keys_step(listener: Listener) -> None:
    listener.visitor.touch("Listen")
    line = listener.visitor.of_kind("PlayerLine")[0]
    line.forceActiveFocus()
    listener.visitor.press(Qt.Key.Key_Right)
    listener.visitor.press(Qt.Key.Key_Right)
    listener.visitor.press(Qt.Key.Key_Left)
    assert listener.loudspeaker.asked[-3:] == ["seek 5", "seek 10", "seek 5"]
    assert target_of(line).role is QAccessible.Role.Slider
    assert target_of(line).name.startswith("Position: 0:05 of ")


def test_large_words_are_in_sight_too(listener: Listener) -> None:
    access = listener.visitor.kiosk.findChildren(AccessViewModel)[0]
    access.setProperty("textStep", 2.0)
    listener.visitor.touch("Listen")
    listener.visitor.touch("Play")
    for _ in range(6):
        listener.loudspeaker.run(4.0)
        wait(0.05)
        for cue in listener.visitor.of_kind("PlayerCue"):
            if cue.property("lit"):
                assert target_of(cue).is_whole, cue.property("label")
    access.reset()


@pytest.fixture
def hearing(qapp: object, showing: Showing) -> Iterator[tuple[Visitor, SpawnedLoudspeaker]]:
    loudspeaker = SpawnedLoudspeaker()
    for visitor in opened(SCREENS[0], showing, loudspeaker):
        yield visitor, loudspeaker
    loudspeaker.close()


def test_the_kiosks_own_loudspeaker_keeps_step(
    hearing: tuple[Visitor, SpawnedLoudspeaker],
) -> None:
    visitor, loudspeaker = hearing
    listener = Listener(visitor, PretendLoudspeaker())
    listener.read()
    visitor.touch("Listen")
    visitor.touch("Play")
    until(lambda: bool(listener.lit()))
    words = str(visitor.of_kind("PlayerCue")[2].property("label"))
    visitor.touch(words)
    until(lambda: listener.lit() == [words])
    visitor.kiosk.startOver()
    assert loudspeaker.process_id is None
