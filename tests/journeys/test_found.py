"""What the search leads to is in sight: words of a recording, and a mark of a map."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.bundle.recording import Captions, Cue, Recording
from kiosk.viewmodels.showing import Showing
from tests.journeys.conftest import Screen, opened
from tests.journeys.visitor import Visitor, seen, wait
from tests.pretend_loudspeaker import PretendLoudspeaker

SCREENS = (Screen(1920, 1080, 32), Screen(1080, 1920, 32))
SOURCE = "khrushchev-letter-26-october"
MANY = 80
SOUGHT = 61


def with_a_long_recording(showing: Showing) -> Showing:
    """The exhibit with more words in one recording than a screen holds."""
    exhibit = showing.exhibit
    cues = tuple(Cue(n, n + 1, f"Words number {n}") for n in range(MANY))
    heard = (*cues[:SOUGHT], replace(cues[SOUGHT], words="A zeppelin"), *cues[SOUGHT + 1 :])
    talk = Recording(Path("talk.ogg"), "talk.ogg", "talk", MANY, captions=(Captions("en", heard),))
    sources = tuple(
        replace(s, recordings=(talk,)) if s.id == SOURCE else s for s in exhibit.sources
    )
    return replace(showing, exhibit=replace(exhibit, id="long", sources=sources))


@dataclass
class Seeker:
    """A visitor who looks for something, and what plays the recording."""

    visitor: Visitor
    loudspeaker: PretendLoudspeaker

    def open(self, query: str, kind: str) -> None:
        """Look for it, and touch the first hit of the kind."""
        kiosk = self.visitor.kiosk
        kiosk.startOver()
        kiosk.wake()
        kiosk.skip()
        self.visitor.go("explore-search")
        kiosk.search.setProperty("query", query)
        wait(0.1)
        rows = [kiosk.search.results.at(n) for n in range(kiosk.search.results.property("count"))]
        at = [row["kind"] for row in rows].index(kind)
        self.visitor.tap(seen(self.visitor.of_kind("SearchCard")[at]).center().toPoint())
        wait(0.4)

    def in_front(self, kind: str, name: str) -> list[QQuickItem]:
        """What is lit or chosen, and in sight with its whole height."""
        lit = (item for item in self.visitor.of_kind(kind) if item.property(name))
        return [item for item in lit if seen(item).height() > item.height() - 1]


@pytest.fixture(scope="module", params=SCREENS, ids=str)
def seeker(request: pytest.FixtureRequest, qapp: object, showing: Showing) -> Iterator[Seeker]:
    loudspeaker = PretendLoudspeaker(MANY)
    for visitor in opened(request.param, with_a_long_recording(showing), loudspeaker):
        yield Seeker(visitor, loudspeaker)


def test_words_of_a_recording_are_lit_and_in_sight(seeker: Seeker) -> None:
    seeker.open("zeppelin", "sources")
    assert seeker.visitor.at() == ("source", SOURCE, "read")
    (cue,) = seeker.in_front("PlayerCue", "lit")
    assert cue.property("text") == "A zeppelin"
    assert "play" not in seeker.loudspeaker.asked
    seeker.visitor.touch("Play")
    assert seeker.loudspeaker.sounding.position == SOUGHT


def test_a_mark_is_chosen_and_its_row_is_in_sight(seeker: Seeker, showing: Showing) -> None:
    sheet = showing.exhibit.maps[0]
    mark = next(mark for mark in reversed(sheet.marks) if mark.text.text("en"))
    seeker.open(mark.text.text("en"), "maps")
    assert seeker.visitor.at()[:2] == ("explore-maps", sheet.id)
    (row,) = seeker.in_front("MapMarkRow", "chosen")
    assert row.property("label") == mark.label.text("en")
