"""What a curator had read aloud is played before a voice speaks."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.app.speech_readings import ReadingSpeaker
from kiosk.viewmodels.loudspeaker import Silence, Sounding
from kiosk.viewmodels.speech_speaker import Ears, Sentence
from tests.pretend_loudspeaker import PretendLoudspeaker
from tests.pretend_speaker import PretendSpeaker

READ = Sentence("Dear Mother.", "en", 1.25, 0.6, Path("letter.spoken.mp3"))
SAID = Sentence("Next, button.", "en")


class Room:
    """Both, and what was told."""

    def __init__(self, silence: Silence = Silence.NONE) -> None:
        self.voice, self.loudspeaker = PretendSpeaker("en"), PretendLoudspeaker(2.0, silence)
        self.speaker = ReadingSpeaker(self.voice, self.loudspeaker)
        self.voices: list[frozenset[str]] = []
        self.over: list[int] = []
        self.speaker.open(Ears(self.voices.append, self.over.append))


@pytest.fixture
def room() -> Room:
    return Room()


def test_the_voice_says_what_nobody_read(room: Room) -> None:
    room.speaker.say(1, SAID)
    assert (room.voice.said, room.loudspeaker.asked) == (["Next, button."], [])
    room.voice.finish()
    assert (room.voices, room.over) == ([frozenset({"en"})], [1])


def test_a_recording_is_played_to_its_end(room: Room) -> None:
    room.speaker.say(1, READ)
    assert room.loudspeaker.asked == ["open letter.spoken.mp3", "play"]
    assert (room.loudspeaker.rate, room.voice.said) == (1.25, [])
    room.loudspeaker.run(1.0)
    assert room.over == []
    room.loudspeaker.run(1.0)
    assert room.over == [1]
    assert room.loudspeaker.asked[-1] == "close"


def test_a_new_sentence_ends_the_recording(room: Room) -> None:
    room.speaker.say(1, READ)
    room.speaker.say(2, SAID)
    assert (room.loudspeaker.asked[-1], room.voice.said) == ("close", ["Next, button."])
    room.voice.finish()
    assert room.over == [2]


def test_silence_silences_both(room: Room) -> None:
    room.speaker.say(1, READ)
    room.speaker.hush()
    assert (room.loudspeaker.asked[-1], room.voice.asked[-1]) == ("close", "hush")
    room.speaker.rest()
    room.speaker.close()
    assert room.voice.asked[-2:] == ["rest", "close"]


def test_the_end_of_the_visit_ends_the_recording(room: Room) -> None:
    room.speaker.say(1, READ)
    room.speaker.rest()
    assert room.loudspeaker.asked[-1] == "close"
    room.loudspeaker.run(2.0)
    assert room.over == []


def test_a_broken_recording_is_left_to_the_voice() -> None:
    room = Room(Silence.BROKEN)
    room.speaker.say(1, READ)
    assert room.voice.said == ["Dear Mother."]
    room.voice.finish()
    assert room.over == [1]


def test_where_no_loudspeaker_is_it_runs_on_in_silence() -> None:
    room = Room(Silence.NO_DEVICE)
    room.speaker.say(1, READ)
    room.loudspeaker.tell(Sounding(False, 2.0, 2.0, Silence.NO_DEVICE))
    assert room.over == [1]
