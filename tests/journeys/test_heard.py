"""Everything that is shown can be heard (AUD-1), in its turn and its language, on every page."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest

from kiosk.app.itinerary import itinerary
from kiosk.app.tour import settle
from kiosk.bundle.exhibit import Exhibit
from kiosk.bundle.recording import Captions
from kiosk.bundle.wording import Wording
from kiosk.viewmodels.language_names import own_name
from kiosk.viewmodels.rows_model import RowsModel
from kiosk.viewmodels.showing import Showing
from kiosk.viewmodels.source_view_model import SourceViewModel
from kiosk.viewmodels.speech_tongues import tongues
from tests.frames import frames
from tests.journeys.hearing import key, out_of_turn, tongue_of_lines, unheard
from tests.journeys.visitor import Visitor, wait

LANGUAGES = {(1920, 1080): ("en", "ru"), (1080, 1920): ("ar",), (1366, 768): ("es",)}
"""A tour takes long: one or two languages on each screen."""


def texts_of(value: object) -> Iterator[tuple[str, str]]:
    """Every text of an exhibit in every language, as pairs of the two."""
    if isinstance(value, Wording):
        yield from value.texts
    elif isinstance(value, Captions):
        yield from ((value.language, cue.words) for cue in value.cues)
    elif isinstance(value, tuple):
        for part in value:
            yield from texts_of(part)
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts_of(getattr(value, field.name))


class Languages:
    """Which language each line of an exhibit is in, by its texts and by what speech makes of it."""

    def __init__(self, exhibit: Exhibit, language: str) -> None:
        self.tongue = tongues(exhibit, language)
        self.written: dict[str, set[str]] = defaultdict(set)
        for written, text in texts_of(exhibit):
            for line in text.splitlines():
                self.written[key(line)].add(written)

    def misspoken(self, visitor: Visitor) -> list[str]:
        """The exhibit's lines on the screen that are said in a language they are not in."""
        said = tongue_of_lines(visitor, self.tongue)
        known = ((line, spoken, self.written.get(key(line))) for line, spoken in said)
        return [f"{spoken}: {line}" for line, spoken, own in known if own and spoken not in own]


def flaws_on_the_way(visitor: Visitor, exhibit: Exhibit, language: str) -> dict[str, list[str]]:
    """For each stop of the tour what is wrong with what would be heard there."""
    found, languages = {}, Languages(exhibit, language)
    for stop in itinerary(exhibit):
        stop.arrive(visitor.kiosk)
        visitor.kiosk.speakLanguage(language)
        settle(0.05)
        while not visitor.stage.arrived:
            settle(0.05)
        frames()
        wrong = unheard(visitor, language) + out_of_turn(visitor, language)
        if stop.name != "attract":  # which nobody has read aloud
            wrong += languages.misspoken(visitor)
        if wrong:
            found[stop.name] = wrong
    return found


def test_every_text_is_spoken_in_its_turn_and_language(visitor: Visitor, showing: Showing) -> None:
    size = (visitor.stage.window.width(), visitor.stage.window.height())
    for language in LANGUAGES[size]:
        visitor.kiosk.startOver()
        assert flaws_on_the_way(visitor, showing.exhibit, language) == {}


def test_a_source_in_its_own_words_is_spoken_in_its_own_language(
    visitor: Visitor, showing: Showing
) -> None:
    visitor.kiosk.wakeWith(1)
    visitor.kiosk.speakLanguage("es")
    source = visitor.kiosk.source
    assert isinstance(source, SourceViewModel)
    readings: RowsModel = source.readings  # type: ignore[attr-defined]
    heard, languages = set(), Languages(showing.exhibit, "es")
    for one in showing.exhibit.sources:
        visitor.go("source", one.id)
        visitor.kiosk.goStep("read")
        for number in range(readings.rowCount()):
            source.showReading(number)
            settle(0.05)
            frames()
            assert languages.misspoken(visitor) == []
            heard.add(readings.at(number)["language"])
    assert heard >= {own_name("es"), own_name("en")}


@pytest.mark.parametrize("panel", ["Access", "Language", "Help", "Start over"])
def test_every_text_of_a_panel_is_spoken(visitor: Visitor, panel: str) -> None:
    visitor.kiosk.wakeWith(1)
    wait(0.05)
    visitor.touch(panel)
    wait(0.05)
    assert visitor.of_kind("Overlay")
    assert unheard(visitor, "en") == []
    assert out_of_turn(visitor, "en") == []


def test_every_text_of_the_warning_is_spoken(visitor: Visitor) -> None:
    visitor.kiosk.wakeWith(1)
    visitor.clock.now += 1000
    visitor.kiosk.tick()
    wait(0.1)
    assert visitor.phase() == "warning"
    assert unheard(visitor, "en") == []
    assert out_of_turn(visitor, "en") == []
