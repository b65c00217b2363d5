"""The player: what a visitor hears, sees lit, and never hears unasked."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.recording import Captions, Cue, Recording
from kiosk.bundle.transcript import Line, Reading, ReadingKind
from kiosk.viewmodels.kiosk_view_model import KioskViewModel
from kiosk.viewmodels.loudspeaker import Silence, Sounding
from kiosk.viewmodels.pictures import Pictures
from kiosk.viewmodels.player_cues import CueRow
from kiosk.viewmodels.player_cues import said as words_said
from kiosk.viewmodels.player_view_model import PlayerViewModel
from kiosk.viewmodels.rows_model import RowsModel
from kiosk.viewmodels.setting import Setting
from kiosk.viewmodels.showing import Showing
from kiosk.viewmodels.source_view_model import SourceViewModel
from tests.clock import Clock
from tests.pretend_loudspeaker import PretendLoudspeaker
from tests.sample_exhibit import said, sample
from tests.viewmodels.conftest import Floor

SPEECH = Recording(
    Path("/nowhere/speech.mp3"),
    "speech.mp3",
    "speech",
    60.0,
    title=said("The speech", "El discurso"),
    captions=(
        Captions(
            "en", (Cue(0, 4, "Good evening."), Cue(10, 14, "Peace."), Cue(12, 20, "[coughs]"))
        ),
    ),
)
SONG = Recording(Path("/nowhere/song.ogg"), "song.ogg", "song")


def exhibit(*recordings: Recording) -> Exhibit:
    """The sample; its first source has recordings."""
    whole = sample()
    first = replace(whole.sources[0], recordings=recordings)
    return replace(whole, sources=(first, *whole.sources[1:]))


class Hall(Floor):
    """A kiosk with a loudspeaker, a visitor in front of the first source's words."""

    def __init__(self, loudspeaker: PretendLoudspeaker, *recordings: Recording) -> None:
        clock = Clock()
        super().__init__(KioskViewModel(Setting(), clock, loudspeaker=loudspeaker), clock)
        self.shown = exhibit(*recordings)
        self.kiosk.show_exhibits((Showing(self.shown, Pictures()),))
        self.kiosk.wake()
        self.kiosk.skip()
        self.read()

    @property
    def player(self) -> PlayerViewModel:
        return self.source.findChildren(PlayerViewModel)[0]

    @property
    def source(self) -> SourceViewModel:
        """The one in front; the partner for comparing comes second."""
        return self.kiosk.findChildren(SourceViewModel)[0]

    def read(self, number: int = 0) -> None:
        """Open the words of a source."""
        self.kiosk.go("source", self.shown.sources[number].id)
        self.kiosk.goStep("read")

    def rows(self, role: str) -> list[dict[str, object]]:
        """The rows of the player that have this role."""
        every = self.player.findChildren(RowsModel)
        model = next(m for m in every if role.encode() in m.roleNames().values())
        return [model.at(row) for row in range(model.rowCount())]

    def __getitem__(self, name: str) -> object:
        return self.player.property(name)


@pytest.fixture
def loudspeaker() -> PretendLoudspeaker:
    return PretendLoudspeaker()


@pytest.fixture
def hall(loudspeaker: PretendLoudspeaker) -> Hall:
    return Hall(loudspeaker, SPEECH, SONG)


def test_nothing_plays_unasked(hall: Hall, loudspeaker: PretendLoudspeaker) -> None:
    assert (hall["present"], hall["listening"]) == (True, False)
    assert loudspeaker.asked == []
    hall.player.listen(True)
    assert loudspeaker.asked == ["open speech.mp3"]
    assert (hall["listening"], hall["playing"]) == (True, False)


def test_what_is_told(hall: Hall) -> None:
    assert hall["title"] == "The speech"
    assert hall["seconds"] == 60
    assert hall["captionsOn"] is True
    hall.kiosk.speakLanguage("es")
    assert hall["title"] == "El discurso"
    assert hall["captionsLanguage"] == "en"


def test_words_are_lit_in_step(hall: Hall, loudspeaker: PretendLoudspeaker) -> None:
    hall.player.listen(True)
    hall.player.play()
    assert (hall["lit"], hall["current"]) == ([0], 0)
    loudspeaker.run(5)
    assert (hall["lit"], hall["current"]) == ([], 0)
    loudspeaker.run(8)
    assert (hall["lit"], hall["current"]) == ([1, 2], 2)


def test_touched_words_play_from_there(hall: Hall, loudspeaker: PretendLoudspeaker) -> None:
    hall.player.listen(True)
    hall.player.playCue(1)
    assert loudspeaker.asked[-2:] == ["seek 10", "play"]
    assert hall["lit"] == [1]
    hall.player.playCue(99)
    assert loudspeaker.asked[-2:] == ["seek 10", "play"]


@pytest.mark.parametrize(("wish", "place"), [(-5.0, 0.0), (12.5, 12.5), (600.0, 60.0)])
def test_a_position_stays_inside(hall: Hall, wish: float, place: float) -> None:
    hall.player.listen(True)
    hall.player.seek(wish)
    assert hall["position"] == place


def test_ten_seconds_back_and_on(hall: Hall) -> None:
    hall.player.listen(True)
    hall.player.skip(25.0)
    hall.player.skip(-10.0)
    assert hall["position"] == 15
    hall.player.skip(-30.0)
    assert hall["position"] == 0


def test_it_begins_again_after_its_end(hall: Hall, loudspeaker: PretendLoudspeaker) -> None:
    hall.player.listen(True)
    hall.player.play()
    loudspeaker.run(100)
    assert (hall["playing"], hall["position"]) == (False, 60)
    hall.player.play()
    assert (hall["playing"], hall["position"]) == (True, 0)


def test_speeds(hall: Hall, loudspeaker: PretendLoudspeaker) -> None:
    hall.player.listen(True)
    hall.player.setRate(1.5)
    assert (hall["rate"], loudspeaker.rate) == (1.5, 1.5)
    hall.player.setRate(3.0)
    assert loudspeaker.rate == 1.5
    rates = hall.rows("rate")
    assert [row["rate"] for row in rates] == [0.75, 1, 1.25, 1.5]
    assert [row["current"] for row in rates] == [False, False, False, True]


def test_another_recording_begins_silent(hall: Hall, loudspeaker: PretendLoudspeaker) -> None:
    hall.player.listen(True)
    hall.player.play()
    hall.player.showRecording(1)
    assert loudspeaker.file == SONG.file
    assert (hall["playing"], hall["position"], hall["title"]) == (False, 0, "")
    assert hall["seconds"] == 60, "found in playing, as its file does not tell"


@pytest.mark.parametrize("leave", ["step", "source", "home", "words", "over", "gone"])
def test_leaving_ends_the_sound(hall: Hall, loudspeaker: PretendLoudspeaker, leave: str) -> None:
    hall.player.listen(True)
    hall.player.play()
    ways = {
        "step": lambda: hall.kiosk.goStep("look"),
        "source": lambda: hall.read(1),
        "home": hall.kiosk.home,
        "words": lambda: hall.source.showReading(0),
        "over": hall.kiosk.startOver,
        "gone": lambda: hall.kiosk.show_exhibits(()),
    }
    ways[leave]()
    assert loudspeaker.asked[-1] == "close"
    assert loudspeaker.hear is None
    assert (hall["playing"], hall["listening"]) == (False, False)


def test_playing_holds_the_visit(hall: Hall, loudspeaker: PretendLoudspeaker) -> None:
    hall.player.listen(True)
    hall.player.play()
    for _ in range(10):
        hall.wait(60)
    assert hall.kiosk.property("phase") == "visiting"
    hall.player.pause()
    hall.wait(80)
    assert hall.kiosk.property("phase") == "visiting"
    hall.wait(20)
    assert hall.kiosk.property("phase") == "warning"


def test_the_next_visitor_finds_it_as_usual(hall: Hall) -> None:
    hall.player.setRate(0.75)
    hall.player.setCaptions(False)
    hall.read(1)
    hall.read()
    assert (hall["rate"], hall["captionsOn"]) == (0.75, False)
    hall.kiosk.startOver()
    hall.kiosk.wake()
    hall.read()
    assert (hall["rate"], hall["captionsOn"]) == (1, True)


def test_without_a_device_the_words_run_on() -> None:
    hall = Hall(PretendLoudspeaker(silence=Silence.NO_DEVICE), SPEECH)
    hall.player.listen(True)
    hall.player.play()
    assert (hall["silence"], hall["playable"], hall["playing"]) == ("no-device", True, True)


@pytest.mark.parametrize("silence", [Silence.BROKEN, Silence.NO_CODEC])
def test_what_cannot_be_played_can_be_read(silence: Silence) -> None:
    loudspeaker = PretendLoudspeaker(silence=silence)
    hall = Hall(loudspeaker, SPEECH)
    hall.player.listen(True)
    hall.player.playCue(1)
    assert (hall["silence"], hall["playable"]) == (silence.value, False)
    assert (hall["playing"], hall["lit"]) == (False, [1])
    assert loudspeaker.asked == ["open speech.mp3"]


def test_captions_whose_sound_is_missing() -> None:
    loudspeaker = PretendLoudspeaker()
    hall = Hall(loudspeaker, replace(SPEECH, file=None))
    hall.player.listen(True)
    assert (hall["silence"], hall["playable"]) == ("broken", False)
    assert [row["text"] for row in hall.rows("start")] == ["Good evening.", "Peace.", "[coughs]"]
    assert loudspeaker.asked == []


def test_it_breaks_off_while_it_plays(hall: Hall, loudspeaker: PretendLoudspeaker) -> None:
    hall.player.listen(True)
    hall.player.play()
    loudspeaker.tell(Sounding(False, 11.0, 60.0, Silence.BROKEN))
    assert (hall["playing"], hall["silence"], hall["lit"]) == (False, "broken", [1])
    hall.wait(100)
    assert hall.kiosk.property("phase") == "warning"


def test_a_source_without_words_is_listened_to(loudspeaker: PretendLoudspeaker) -> None:
    whole = exhibit(SPEECH)
    bare = replace(whole.sources[0], pages=())
    hall = Hall(loudspeaker, SPEECH)
    hall.kiosk.startOver()
    hall.shown = replace(whole, sources=(bare, *whole.sources[1:]))
    hall.kiosk.show_exhibits((Showing(hall.shown, Pictures()),))
    hall.kiosk.wake()
    hall.read()
    assert (hall["listening"], hall["playing"]) == (True, False)


def test_lines_are_lit_where_there_are_no_captions(loudspeaker: PretendLoudspeaker) -> None:
    whole = exhibit(replace(SPEECH, captions=()))
    first = whole.sources[0]
    lines = (Line(said("Silence.")), Line(said("Peace."), moment=(10.0, 14.0)))
    reading = Reading(ReadingKind.AS_WRITTEN, lines)
    page = replace(first.pages[0], readings=(reading,))
    hall = Hall(loudspeaker, SPEECH)
    hall.kiosk.startOver()
    spoken = replace(first, pages=(page,), recordings=(replace(SPEECH, captions=()),))
    hall.shown = replace(whole, sources=(spoken, *whole.sources[1:]))
    hall.kiosk.show_exhibits((Showing(hall.shown, Pictures()),))
    hall.kiosk.wake()
    hall.read()
    hall.player.listen(True)
    hall.player.playCue(0)
    assert hall.source.property("litLine") == 1


FILM = replace(
    SPEECH, file=Path("/nowhere/news.mp4"), stem="news", kind="film", width=1280, height=720
)
STILL = QImage(64, 36, QImage.Format.Format_RGB32)


def test_a_film_is_seen(loudspeaker: PretendLoudspeaker) -> None:
    hall = Hall(loudspeaker, FILM, SONG)
    seen: list[QImage] = []
    hall.player.framed.connect(seen.append)
    hall.player.listen(True)
    assert (hall["film"], hall["aspect"], hall["soundless"]) == (True, 1280 / 720, False)
    assert loudspeaker.see is not None
    loudspeaker.see(STILL)
    assert seen[-1].size() == STILL.size() == hall.player.frame.size()
    hall.player.showRecording(1)
    assert seen[-1].isNull() and hall.player.frame.isNull()
    assert hall["film"] is False and loudspeaker.see is None


def test_films_are_asked_for_as_wide_as_they_are_shown(loudspeaker: PretendLoudspeaker) -> None:
    hall = Hall(loudspeaker, FILM)
    hall.player.listen(True)
    hall.player.fit(896)
    assert loudspeaker.width == 896
    loudspeaker.width = 0
    hall.read(1)
    hall.read(0)
    hall.player.listen(True)
    assert loudspeaker.width == 896, "the next film, too"


def test_a_film_says_what_is_being_said(loudspeaker: PretendLoudspeaker) -> None:
    hall = Hall(loudspeaker, FILM)
    hall.player.listen(True)
    assert hall["saying"] == "Good evening."
    hall.player.seek(5.0)
    assert hall["saying"] == ""
    hall.player.seek(13.0)
    assert hall["saying"] == "Peace.\n[coughs]"


def test_who_says_it_is_named_once() -> None:
    rows = (CueRow("Yes.", "Ana", 0, 9, -1), CueRow("No.", "", 0, 9, -1))
    assert words_said(rows, (0, 1)) == "Ana: Yes.\nNo."


def test_a_film_without_sound_says_so(loudspeaker: PretendLoudspeaker) -> None:
    hall = Hall(loudspeaker, replace(FILM, has_sound=False))
    assert hall["soundless"] is True


def test_a_source_with_a_film_alone_opens_on_it(loudspeaker: PretendLoudspeaker) -> None:
    hall = Hall(loudspeaker, FILM)
    first = replace(hall.shown.sources[0], pages=())
    alone = replace(hall.shown, sources=(first, *hall.shown.sources[1:]))
    hall.kiosk.show_exhibits((Showing(alone, Pictures()),))
    hall.kiosk.wake()
    hall.kiosk.skip()
    hall.kiosk.go("source", first.id)
    assert (hall["listening"], hall["playing"]) == (True, False)
    hall.player.play()
    hall.kiosk.goStep("read")
    assert hall["playing"] is True, "it goes on from step to step"
    hall.kiosk.goStep("question")
    assert (hall["listening"], hall["playing"]) == (False, False)


def test_a_source_with_a_picture_opens_on_that(loudspeaker: PretendLoudspeaker) -> None:
    hall = Hall(loudspeaker, FILM)
    hall.kiosk.goStep("look")
    assert hall["listening"] is False
    assert loudspeaker.asked == []
