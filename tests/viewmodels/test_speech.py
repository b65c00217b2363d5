"""Speech, worked by a visitor: a speaker for tests, no screen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from kiosk.bundle.recording import Recording
from kiosk.viewmodels.kiosk_view_model import KioskViewModel
from kiosk.viewmodels.player_view_model import PlayerViewModel
from kiosk.viewmodels.setting import Setting
from kiosk.viewmodels.speech_node import Node, Role
from kiosk.viewmodels.speech_speaker import RATES
from kiosk.viewmodels.speech_view_model import SpeechViewModel
from tests.clock import Clock
from tests.pretend_loudspeaker import PretendLoudspeaker
from tests.pretend_speaker import PretendSpeaker
from tests.sample_exhibit import sample
from tests.viewmodels.conftest import Floor

TITLE, TEXT = Node(Role.HEADING, "The crane"), Node(Role.TEXT, "It is big. It is new.")
BUTTON = Node(Role.BUTTON, "Next", rect=(5.0, 6.0, 70.0, 80.0))
PAGE = (TITLE, TEXT, BUTTON)
SPOKEN = ["The crane", "It is big.", "It is new.", "Next, button."]


class Room(Floor):
    """A kiosk with voices, and a visitor on Home who touched Listen."""

    def __init__(self, *voices: str) -> None:
        clock = Clock()
        self.speaker, self.loudspeaker = PretendSpeaker(*voices), PretendLoudspeaker()
        speaking = {"loudspeaker": self.loudspeaker, "speaker": self.speaker}
        super().__init__(KioskViewModel(Setting(), clock, **speaking), clock)  # type: ignore[arg-type]
        song = Recording(Path("song.mp3"), "song.mp3", "song", 60.0)
        shown = sample()
        first = replace(shown.sources[0], recordings=(song,))
        self.put(replace(shown, sources=(first, *shown.sources[1:])))
        self.speech.listen()
        self.kiosk.wake()
        self.kiosk.skip()

    @property
    def speech(self) -> SpeechViewModel:
        return cast(SpeechViewModel, self.kiosk.speech)

    def read(self) -> None:
        """Touch Listen; the page in front is looked at."""
        self.speech.start()
        self.speech.seen("home", PAGE)

    def __getitem__(self, name: str) -> object:
        return self.speech.property(name)


@pytest.fixture
def room() -> Room:
    return Room("en", "es")


def test_nothing_is_said_unasked(room: Room) -> None:
    room.speech.seen("home", PAGE)
    assert (room["offered"], room["on"], room.speaker.said) == (True, False, [])


def test_the_page_is_read_to_its_end(room: Room) -> None:
    room.read()
    assert (room["speaking"], room["sentence"]) == (True, "The crane")
    for _ in SPOKEN:
        room.speaker.finish()
    assert room.speaker.said == SPOKEN
    assert (room["on"], room["speaking"], room["sentence"]) == (True, False, "")


def test_the_sentence_is_lit_where_it_stands(room: Room) -> None:
    room.read()
    room.speech.skip(3)
    assert room["lit"] == room["lit"].__class__(5, 6, 70, 80)  # type: ignore[union-attr]
    moved = replace(BUTTON, rect=(9.0, 9.0, 7.0, 8.0))
    room.speech.seen("home", (TITLE, TEXT, moved))
    assert room["lit"] == room["lit"].__class__(9, 9, 7, 8)
    assert room.speaker.said[-1] == "Next, button.", "and it is not read again"


def test_pause_repeat_and_skip(room: Room) -> None:
    room.read()
    room.speaker.finish()
    room.speech.pause()
    assert (room["speaking"], room["sentence"], room.speaker.asked[-1]) == (
        False,
        "It is big.",
        "hush",
    )
    room.speaker.finish()
    assert room["sentence"] == "It is big.", "what was broken off is not told as said"
    room.speech.play()
    room.speech.skip(0)
    assert room.speaker.said[-2:] == ["It is big.", "It is big."]
    room.speech.skip(1)
    room.speech.skip(-1)
    assert room.speaker.said[-2:] == ["It is new.", "It is big."]


def test_play_at_the_end_reads_the_page_again(room: Room, qtbot: QtBot) -> None:
    room.read()
    for _ in SPOKEN:
        room.speaker.finish()
    with qtbot.waitSignal(room.speech.wanted):
        room.speech.play()
    room.speech.seen("home", PAGE)
    assert room.speaker.said[-1] == "The crane"


def test_speed_and_loudness(room: Room) -> None:
    room.read()
    room.speech.hasten(1)
    room.speech.setVolume(0.8)
    latest = room.speaker.sentences[-1]
    assert (latest.text, latest.rate, latest.volume) == ("The crane", 1.25, 0.8)
    for _ in RATES:
        room.speech.hasten(1)
    assert room["rate"] == 2.0
    for _ in RATES:
        room.speech.hasten(-1)
    assert room["rate"] == 0.5
    room.speech.setRate(3.0)
    room.speech.setVolume(0.5)
    assert (room["rate"], room["volume"]) == (0.5, 0.8), "only the steps there are"


def test_what_is_new_on_the_page_is_read(room: Room) -> None:
    room.read()
    room.speech.interrupt()
    room.speech.seen("home", (*PAGE, Node(Role.TEXT, "Thank you.")))
    assert room.speaker.said[-1] == room["sentence"] == "Thank you."
    room.speech.seen("evidence", PAGE)
    assert room.speaker.said[-1] == "The crane", "another page from its beginning"


def test_stopping_puts_it_away(room: Room) -> None:
    room.read()
    room.speech.stop()
    assert (room["on"], room["speaking"], room.speaker.asked[-1]) == (False, False, "hush")
    room.speech.startByKey()
    assert room["on"] is False, "keys do not bring back what was stopped"
    room.speech.start()
    assert room["on"] is True


def test_the_end_of_the_visit_puts_it_away(room: Room) -> None:
    room.read()
    room.speech.hasten(1)
    room.speech.setVolume(1.0)
    room.kiosk.startOver()
    assert (room["on"], room["rate"], room["volume"]) == (False, 1.0, 0.6)
    assert room.speaker.asked[-1] == "rest"
    room.speech.startByKey()
    assert (room["on"], room.kiosk.property("phase")) == (True, "stance")


def test_a_museum_sets_how_loud_a_visit_begins() -> None:
    room = Room("en")
    room.speech.listen(0.37)
    assert room["volume"] == 0.4


def test_no_voice_no_speech() -> None:
    room = Room("es")
    assert room["offered"] is False
    room.speech.start()
    assert room["on"] is False
    room.kiosk.speakLanguage("es")
    assert room["offered"] is True
    room.read()
    room.speaker.lose_its_voices()
    assert (room["offered"], room["on"], room["speaking"]) == (False, False, False)


def test_one_sound_at_a_time(room: Room) -> None:
    player = room.kiosk.findChildren(PlayerViewModel)[0]
    room.kiosk.go("source", "letter")
    room.kiosk.goStep("read")
    player.listen(True)
    player.play()
    room.read()
    assert (player.property("playing"), room["speaking"]) == (False, True)
    player.play()
    assert (player.property("playing"), room["speaking"]) == (True, False)


def test_speaking_is_a_sign_of_life_and_waits_longer(room: Room) -> None:
    room.read()
    room.wait(300.0)
    assert room.kiosk.property("phase") == "visiting"
    room.speech.pause()
    room.wait(170.0)
    assert room.kiosk.property("phase") == "visiting", "speech gives the time of large type"
    room.wait(20.0)
    assert room.kiosk.property("phase") == "warning"
