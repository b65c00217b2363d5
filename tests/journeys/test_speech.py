"""A visitor who has the screen read aloud, by touch and by keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt

from kiosk.app.speech_watch import SETTLE_MS, SpeechWatch
from kiosk.viewmodels.showing import Showing
from kiosk.viewmodels.speech_view_model import SpeechViewModel
from tests.journeys.conftest import Screen, opened
from tests.journeys.visitor import Visitor, seen, wait
from tests.pretend_speaker import PretendSpeaker

SCREENS = (Screen(1920, 1080, 32), Screen(1080, 1920, 32), Screen(1366, 768, 15.6, is_kiosk=False))
KEYS = ("Again", "Skip", "Slower", "Faster", "Stop")
SETTLED = SETTLE_MS / 1000 + 0.1
SPEECH_KEY = "F13"


@dataclass
class Hearer:
    """A visitor, and what they hear."""

    visitor: Visitor
    speaker: PretendSpeaker

    @property
    def speech(self) -> SpeechViewModel:
        return cast(SpeechViewModel, self.visitor.kiosk.speech)

    def __getitem__(self, name: str) -> object:
        return self.speech.property(name)

    def come(self) -> None:
        """A new visitor, past the first question."""
        self.visitor.kiosk.startOver()
        self.speaker.sentences.clear()
        self.visitor.kiosk.wakeWith(1)
        wait(0.05)

    def touch(self, name: str) -> None:
        """Touch something and let the screen settle."""
        self.visitor.touch(name)
        wait(SETTLED)

    def press(self, key: Qt.Key, times: int = 1) -> None:
        """Press a key and let the screen settle."""
        for _ in range(times):
            self.visitor.press(key)
        wait(SETTLED)


@pytest.fixture(scope="module", params=SCREENS, ids=str)
def place(request: pytest.FixtureRequest, qapp: object, showing: Showing) -> Iterator[Hearer]:
    speaker = PretendSpeaker("en", "ru", "ar")
    for visitor in opened(request.param, showing, speaker=speaker):
        hearer = Hearer(visitor, speaker)
        SpeechWatch(visitor.kiosk, visitor.stage.window, SPEECH_KEY)
        hearer.speech.listen()
        yield hearer


@pytest.fixture
def hearer(place: Hearer) -> Hearer:
    place.come()
    return place


def test_nothing_is_said_until_it_is_asked_for(hearer: Hearer) -> None:
    hearer.touch("Story")
    assert hearer.speaker.said == []
    hearer.touch("Listen")
    assert (hearer["speaking"], hearer.speaker.said) == (True, ["Follow the story"])


def test_another_page_is_read_from_its_title(hearer: Hearer) -> None:
    hearer.touch("Listen")
    hearer.touch("Evidence")
    assert hearer.speaker.said == ["Did relations improve?", "14 sources."]


def test_a_touch_beside_the_bar_is_silence_and_play_goes_on(hearer: Hearer) -> None:
    hearer.touch("Listen")
    hearer.speaker.finish()
    sentence = hearer["sentence"]
    hearer.visitor.tap(QPoint(3, 3))
    wait(SETTLED)
    assert (hearer["speaking"], hearer["sentence"]) == (False, sentence)
    hearer.touch("Play")
    assert (hearer["speaking"], hearer["sentence"]) == (True, sentence)


def test_the_keys_of_the_bar(hearer: Hearer) -> None:
    hearer.touch("Listen")
    hearer.speaker.asked.clear()
    hearer.touch("Skip")
    second = hearer["sentence"]
    assert hearer.speaker.asked == ["say"], "its own keys do not interrupt"
    hearer.touch("Again")
    assert hearer.speaker.said[-2:] == [second, second]
    hearer.touch("Faster")
    assert hearer.speaker.sentences[-1].rate == 1.25
    hearer.touch("Slower")
    assert hearer.speaker.sentences[-1].rate == 1.0
    hearer.touch("Pause")
    assert hearer["speaking"] is False
    hearer.touch("Stop")
    assert (hearer["on"], hearer.visitor.of_kind("SpeechBar")) == (False, [])


def test_the_bar_is_fit_for_fingers_and_hides_nothing(hearer: Hearer) -> None:
    visitor = hearer.visitor
    hearer.touch("Evidence")
    before = set(visitor.names())
    hearer.touch("Listen")
    targets = visitor.targets()
    least = (visitor.least_mm - 0.2) * visitor.pixels_per_mm
    for target in targets:
        if target.name in KEYS:
            assert min(target.rect.width(), target.rect.height()) >= least, target.name
    assert set(KEYS) <= set(visitor.names())
    assert before - set(visitor.names()) == set()
    bar = seen(visitor.of_kind("SpeechBar")[0])
    others = [t for t in targets if t.name not in (*KEYS, "Pause") and _share(t.seen, bar)]
    assert [target.name for target in others] == []


def _share(one: QRectF, other: QRectF) -> bool:
    shared = one.intersected(other)
    return shared.width() > 2 and shared.height() > 12


def test_what_is_read_is_lit(hearer: Hearer) -> None:
    hearer.touch("Listen")
    heading = next(
        w for w in hearer.visitor.of_kind("Words") if w.property("text") == hearer["sentence"]
    )
    assert seen(heading).adjusted(-2, -2, 2, 2).contains(cast(QRectF, hearer["lit"]))


def test_the_light_is_as_wide_as_the_words(hearer: Hearer) -> None:
    hearer.visitor.go("explore-timeline")
    hearer.touch("Listen")
    heading = next(
        w for w in hearer.visitor.of_kind("Words") if w.property("text") == hearer["sentence"]
    )
    lit = cast(QRectF, hearer["lit"])
    assert 0 < lit.width() <= float(heading.property("contentWidth"))
    assert lit.width() < heading.width() / 2


def test_a_panel_is_read_and_then_the_page_again(hearer: Hearer) -> None:
    hearer.touch("Listen")
    hearer.touch("Language")
    assert hearer["sentence"] == "Language"
    hearer.touch("Русский")
    wait(SETTLED)
    assert hearer.speaker.sentences[-1].language == "ru"


def test_an_answer_is_told_by_what_it_changes(hearer: Hearer) -> None:
    visitor = hearer.visitor
    visitor.go("verdict")
    hearer.touch("Listen")
    before = len(hearer.speaker.said)
    hearer.touch("Much better")
    news = hearer.speaker.said[before:]
    assert news
    assert news[0] != hearer.speaker.said[0], "the page is not read again"


def test_a_language_without_a_voice_has_no_listen(hearer: Hearer) -> None:
    hearer.visitor.kiosk.speakLanguage("es")
    wait(0.05)
    assert "Escuchar" not in hearer.visitor.names()
    hearer.visitor.kiosk.speakLanguage("ru")
    wait(0.05)
    assert "Слушать" in hearer.visitor.names()


def test_three_presses_of_a_key_begin_it_in_the_attract_loop(hearer: Hearer) -> None:
    hearer.visitor.kiosk.startOver()
    wait(0.05)
    hearer.press(Qt.Key.Key_A, 2)
    assert hearer["on"] is False
    hearer.press(Qt.Key.Key_A)
    assert (hearer["on"], hearer.visitor.phase()) == (True, "stance")
    assert hearer.speaker.said[0].startswith("Did international relations improve")


def test_the_key_of_a_headset_begins_it(hearer: Hearer) -> None:
    hearer.press(Qt.Key.Key_F13)
    assert (hearer["on"], hearer.speaker.said) == (True, ["Did relations improve?"])


def test_keys_walk_and_each_stop_is_told(hearer: Hearer) -> None:
    hearer.touch("Listen")
    hearer.press(Qt.Key.Key_Right)
    hearer.press(Qt.Key.Key_Right)
    assert hearer.visitor.focused()
    assert hearer.speaker.said[-1].startswith(hearer.visitor.focused().rstrip("."))


def test_the_end_of_the_visit_ends_it(hearer: Hearer) -> None:
    hearer.touch("Listen")
    hearer.visitor.kiosk.startOver()
    wait(SETTLED)
    assert (hearer["on"], hearer.visitor.of_kind("SpeechBar")) == (False, [])
