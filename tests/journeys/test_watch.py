"""Watching a film of a source, by touch."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from kiosk.app.loudspeaker import SpawnedLoudspeaker
from kiosk.bundle.recording import Captions, Cue, Recording
from kiosk.viewmodels.access_view_model import AccessViewModel
from kiosk.viewmodels.loudspeaker import Silence
from kiosk.viewmodels.showing import Showing
from tests.bundle import films
from tests.journeys.conftest import Screen, opened
from tests.journeys.visitor import REPEAT_GUARD, Visitor, seen, wait
from tests.pretend_loudspeaker import PretendLoudspeaker

SOURCE = "khrushchev-letter-26-october"
SECONDS = 4
PATIENCE_SECONDS = 20
SCREENS = (Screen(1920, 1080, 32), Screen(1080, 1920, 32))
CUES = {
    "en": (Cue(0, 2, "The letter arrives.", "Announcer"), Cue(2, 4, "Nobody sleeps.")),
    "ar": (Cue(0, 2, "تصل الرسالة."), Cue(2, 4, "لا أحد ينام.")),
}


def with_film(showing: Showing, file: Path, **other: object) -> Showing:
    """The exhibit with a film in one source that has a page and words."""
    captions = tuple(Captions(language, cues) for language, cues in CUES.items())
    size = {"width": films.WIDTH, "height": films.HEIGHT}
    film = Recording(file, "news.webm", "news", SECONDS, kind="film", captions=captions, **size)
    film = replace(film, **other)
    exhibit = showing.exhibit
    sources = (replace(s, recordings=(film,)) if s.id == SOURCE else s for s in exhibit.sources)
    return replace(showing, exhibit=replace(exhibit, sources=tuple(sources)))


@dataclass
class Watcher:
    """A visitor who may watch, and what plays the film."""

    visitor: Visitor
    loudspeaker: PretendLoudspeaker

    def read(self) -> None:
        self.visitor.kiosk.startOver()
        self.visitor.kiosk.wake()
        self.visitor.kiosk.skip()
        self.visitor.go("source", SOURCE, "read")

    def part(self, kind: str) -> QQuickItem:
        (found,) = self.visitor.of_kind(kind)
        return found

    def caption(self) -> str:
        """What is written at the film's foot."""
        plates = self.visitor.of_kind("FilmCaption")
        return str(plates[0].property("said")) if plates else ""


@pytest.fixture(scope="module", params=SCREENS, ids=str)
def place(request: pytest.FixtureRequest, qapp: object, showing: Showing) -> Iterator[Watcher]:
    loudspeaker = PretendLoudspeaker(SECONDS)
    for visitor in opened(request.param, with_film(showing, Path("news.webm")), loudspeaker):
        yield Watcher(visitor, loudspeaker)


@pytest.fixture
def watcher(place: Watcher) -> Iterator[Watcher]:
    place.loudspeaker.ready = PretendLoudspeaker(SECONDS).ready
    place.read()
    place.loudspeaker.asked.clear()
    yield place
    place.visitor.kiosk.findChildren(AccessViewModel)[0].reset()


def test_nothing_plays_until_it_is_asked_for(watcher: Watcher) -> None:
    assert watcher.visitor.of_kind("FilmBoard") == []
    watcher.visitor.touch("Watch")
    assert watcher.loudspeaker.asked == ["open news.webm"]
    watcher.visitor.touch("Play")
    assert watcher.loudspeaker.asked[-1] == "play"
    wait(REPEAT_GUARD)
    watcher.visitor.touch("Pause")
    assert watcher.loudspeaker.asked[-1] == "pause"


def test_a_touch_on_the_film_plays_it_and_lets_it_rest(watcher: Watcher) -> None:
    watcher.visitor.touch("Watch")
    watcher.visitor.touch("Film")
    assert watcher.loudspeaker.asked[-1] == "play"
    wait(REPEAT_GUARD)
    watcher.visitor.touch("Film")
    assert watcher.loudspeaker.asked[-1] == "pause"


@pytest.mark.parametrize("text_step", [1.0, 1.3, 1.6, 2.0])
def test_captions_are_on_and_readable(watcher: Watcher, text_step: float) -> None:
    access = watcher.visitor.kiosk.findChildren(AccessViewModel)[0]
    access.setProperty("textStep", text_step)
    watcher.visitor.touch("Watch")
    watcher.visitor.touch("Play")
    assert watcher.caption() == "Announcer: The letter arrives."
    watcher.loudspeaker.run(2.5)
    assert watcher.caption() == "Nobody sleeps."
    wait(0.05)
    plate = watcher.part("FilmCaption")
    assert plate.property("color").alphaF() >= 0.92
    whole = plate.mapRectToScene(plate.boundingRect())
    assert seen(watcher.part("FilmBoard")).contains(whole), "no word is cut"


def test_captions_can_be_put_away_and_the_words_stay_beside(watcher: Watcher) -> None:
    watcher.visitor.touch("Watch")
    watcher.visitor.touch("Captions")
    assert watcher.caption() == ""
    assert len(watcher.visitor.of_kind("PlayerCue")) == 2
    watcher.visitor.touch("Captions")
    assert watcher.caption() != ""


def test_captions_are_in_the_language_of_the_visitor(watcher: Watcher) -> None:
    watcher.visitor.kiosk.speakLanguage("ar")
    watcher.visitor.touch("مشاهدة")
    assert watcher.caption() == CUES["ar"][0].words


def test_the_frame_fills_its_place(watcher: Watcher) -> None:
    watcher.visitor.touch("Watch")
    picture = watcher.part("FilmPicture")
    assert watcher.loudspeaker.width == round(picture.width())
    assert picture.width() / picture.height() == pytest.approx(films.WIDTH / films.HEIGHT, rel=0.01)
    see = watcher.loudspeaker.see
    assert see is not None
    for colour in ("#ff0000", "#00ff00"):
        frame = QImage(64, 48, QImage.Format.Format_RGB32)
        frame.fill(colour)
        see(frame)
        wait(0.05)
        corner = seen(picture).topLeft().toPoint()
        shown = watcher.visitor.stage.window.grabWindow()
        assert shown.pixelColor(corner.x() + 4, corner.y() + 4).name() == colour


def test_watching_is_being_there(watcher: Watcher) -> None:
    watcher.visitor.touch("Watch")
    watcher.visitor.touch("Play")
    for _ in range(20):
        watcher.visitor.clock.now += 60
        watcher.visitor.kiosk.tick()
    assert watcher.visitor.phase() == "visiting"


def test_going_elsewhere_ends_it(watcher: Watcher) -> None:
    watcher.visitor.touch("Watch")
    watcher.visitor.touch("Play")
    watcher.visitor.touch("Look")
    assert watcher.loudspeaker.asked[-1] == "close"
    assert watcher.visitor.of_kind("FilmBoard") == []


@pytest.mark.parametrize("silence", [Silence.NO_CODEC, Silence.BROKEN])
def test_what_cannot_be_shown_is_explained_and_can_be_read(
    watcher: Watcher, silence: Silence
) -> None:
    watcher.loudspeaker.ready = PretendLoudspeaker(SECONDS, silence).ready
    watcher.visitor.touch("Watch")
    texts = [str(words.property("text")) for words in watcher.visitor.of_kind("Words")]
    assert any("can be read" in text for text in texts)
    cue = watcher.visitor.of_kind("PlayerCue")[1]
    watcher.visitor.touch(str(cue.property("label")))
    assert watcher.caption() == "Nobody sleeps."
    assert "play" not in watcher.loudspeaker.asked


@pytest.fixture
def real(
    qapp: object, showing: Showing, tmp_path: Path
) -> Iterator[tuple[Watcher, SpawnedLoudspeaker]]:
    file = tmp_path / "news.webm"
    file.write_bytes(films.webm(SECONDS, sound=False))
    loudspeaker = SpawnedLoudspeaker()
    shown = with_film(showing, file, has_sound=False)
    for visitor in opened(SCREENS[0], shown, loudspeaker):
        yield Watcher(visitor, PretendLoudspeaker()), loudspeaker
    loudspeaker.close()


def test_a_real_film_runs_on_the_screen(real: tuple[Watcher, SpawnedLoudspeaker]) -> None:
    watcher, loudspeaker = real
    watcher.read()
    watcher.visitor.touch("Watch")
    picture = watcher.part("FilmPicture")
    corner = seen(picture).topLeft().toPoint()

    def grey() -> int:
        shown = watcher.visitor.stage.window.grabWindow()
        return shown.pixelColor(corner.x() + 9, corner.y() + 9).red()

    _until(lambda: abs(grey() - films.grey(0)) < 4)
    texts = [str(words.property("text")) for words in watcher.visitor.of_kind("Words")]
    assert "No sound in this film." in texts
    watcher.visitor.touch("Play")
    _until(lambda: grey() > films.grey(8))
    _until(lambda: watcher.caption() == "Nobody sleeps.")
    watcher.visitor.kiosk.startOver()
    assert loudspeaker.process_id is None


def _until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_SECONDS
    while not holds():
        assert time.monotonic() < end, "it does not come"
        wait(0.05)
