"""What a valid bundle describes, as one frozen value. Nothing above the reader is unchecked."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.bundle.chapter import Chapter
from kiosk.bundle.chart import Chart
from kiosk.bundle.explore import Event, Person, Place, Question, Word
from kiosk.bundle.map import Map
from kiosk.bundle.picture import Picture
from kiosk.bundle.source import Source
from kiosk.bundle.spoken import Spoken
from kiosk.bundle.wording import NOTHING, Wording


@dataclass(frozen=True, slots=True)
class Lens:
    """One way to look at the question; sources name the lenses they bear on."""

    id: str
    name: Wording
    question: Wording = NOTHING


@dataclass(frozen=True, slots=True)
class Until:
    """A time to weigh by: only what is dated no later than `year` counts; `name` shows the year."""

    year: int
    name: Wording


@dataclass(frozen=True, slots=True)
class Exhibit:
    """An exhibit of format 1.

    `answers` run from worse to better (none for a bare folder of pictures); `ends` name the two
    sides of the beam in the same order. `until` has no time or two to four, in order, visitors
    begin with the last. `quick_look` holds source identifiers. `languages` are
    BCP 47 tags in the order of their buttons, the original language first by default.
    """

    id: str
    folder: Path
    title: Wording
    version: str = ""
    question: Wording = NOTHING
    answers: tuple[Wording, ...] = ()
    ends: tuple[Wording, ...] = ()
    key_line: Wording = NOTHING
    text: Wording = NOTHING
    easy_words: Wording = NOTHING
    references: Wording = NOTHING
    closing_line: Wording = NOTHING
    lenses: tuple[Lens, ...] = ()
    quick_look: tuple[str, ...] = ()
    languages: tuple[str, ...] = ("en",)
    attract: tuple[Picture, ...] = ()
    chapters: tuple[Chapter, ...] = ()
    sources: tuple[Source, ...] = ()
    people: tuple[Person, ...] = ()
    questions: tuple[Question, ...] = ()
    words: tuple[Word, ...] = ()
    timeline: tuple[Event, ...] = ()
    charts: tuple[Chart, ...] = ()
    places: tuple[Place, ...] = ()
    credit: Wording = NOTHING
    rights: str = ""
    contact: Wording = NOTHING
    publisher: Wording = NOTHING
    until: tuple[Until, ...] = ()
    maps: tuple[Map, ...] = ()
    spoken: tuple[Spoken, ...] = ()
