"""What a visitor can explore beside the story: people, questions, words, events, places, charts."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.bundle.chips import Chips
from kiosk.bundle.date import Date
from kiosk.bundle.picture import Picture
from kiosk.bundle.wording import NOTHING, Wording


@dataclass(frozen=True, slots=True)
class Person:
    """`also` holds other spellings of the name, for search; `wanted` what the person wanted."""

    id: str
    name: Wording
    role: Wording = NOTHING
    nation: Wording = NOTHING
    text: Wording = NOTHING
    wanted: Wording = NOTHING
    easy_words: Wording = NOTHING
    references: Wording = NOTHING
    also: tuple[str, ...] = ()
    picture: Picture | None = None
    chips: Chips = Chips()


@dataclass(frozen=True, slots=True)
class Question:
    """A question with its answer, what is often believed, and how we know."""

    id: str
    question: Wording
    text: Wording = NOTHING
    often_believed: Wording = NOTHING
    how_do_we_know: Wording = NOTHING
    easy_words: Wording = NOTHING
    references: Wording = NOTHING
    chips: Chips = Chips()


@dataclass(frozen=True, slots=True)
class Word:
    """A term of the glossary; `id` is the word itself in the original language."""

    id: str
    word: Wording
    text: Wording = NOTHING


@dataclass(frozen=True, slots=True)
class Event:
    """An event of the timeline; `source` is a source's identifier or empty."""

    date: Date
    title: Wording
    text: Wording = NOTHING
    source: str = ""
    reference: Wording = NOTHING


@dataclass(frozen=True, slots=True)
class Place:
    """A place on the map, in degrees north and east (WGS 84), where the curator gave them."""

    id: str
    name: Wording
    text: Wording = NOTHING
    easy_words: Wording = NOTHING
    references: Wording = NOTHING
    nation: Wording = NOTHING
    latitude: float | None = None
    longitude: float | None = None
    picture: Picture | None = None
    chips: Chips = Chips()
