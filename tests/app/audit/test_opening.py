"""A room stands there as its configuration says, whatever was tried in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt

from kiosk.app.audit.configuration import Configuration
from kiosk.app.audit.examining import Examiner
from kiosk.app.audit.longer_words import longer
from kiosk.app.audit.opening import opened
from kiosk.app.audit.room import Room
from kiosk.app.audit.snapshot import Spot
from kiosk.viewmodels.reading_wish import ReadingWish
from kiosk.viewmodels.showing import Showing

HOME, STORY = Spot("visiting", "home"), Spot("visiting", "story")
LISTENING = Configuration(speech=True)
SCANNING = Configuration(wish=ReadingWish(scanning=True))
LONGER = Configuration(longer=True)


@pytest.fixture
def room(
    showing: Showing, tmp_path: Path, qapp: object, request: pytest.FixtureRequest
) -> Iterator[Room]:
    """The small bundle on a stage as a test wants it."""
    with opened(showing, request.param, tmp_path) as room:
        yield room


def names(room: Room) -> list[str]:
    """What can be touched."""
    return [target.name for target in room.look().targets]


def touch(room: Room, name: str) -> None:
    """Touch what is so called."""
    room.touch(next(target for target in room.look().targets if target.name == name))


@pytest.mark.parametrize("room", [LISTENING], indirect=True, ids=str)
def test_the_bar_of_speech_is_open_with_the_sentence_that_is_read(room: Room) -> None:
    room.go(STORY)
    assert {"Pause", "Slower", "Stop"} <= set(names(room))
    assert any("Follow the story" in text.words for text in room.look().texts if not text.owners)
    touch(room, "Stop")
    assert "Slower" not in names(room)
    assert room.strayed
    room.go(HOME)
    assert "Slower" in names(room)
    assert not room.strayed


@pytest.mark.parametrize("room", [SCANNING], indirect=True, ids=str)
def test_the_focus_that_walks_by_itself_comes_to_everything(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    room.go(STORY)
    pressed: list[Qt.Key] = []
    monkeypatch.setattr(Room, "press", lambda _room, key: pressed.append(key))
    examiner = Examiner(room)
    examiner.once_a_layout(room.look())
    assert [one.offence.sentence for one in examiner.seen] == []
    assert pressed == []
    scan = room.stage.window.findChild(QObject, "scan")
    assert scan is not None
    scan.setProperty("running", False)
    again = Examiner(room)
    again.once_a_layout(room.look())
    assert {one.offence.code.value for one in again.seen} == {"focus-lost"}


@pytest.mark.parametrize("room", [LONGER], indirect=True, ids=str)
def test_words_of_the_interface_are_longer(room: Room) -> None:
    room.go(HOME)
    assert longer("Story") in names(room)
    assert "Story" not in names(room)


def test_a_row_names_what_is_wished() -> None:
    assert str(LISTENING).endswith("speech")
    assert str(SCANNING).endswith("scanning")
    assert "longer" in str(LONGER)
