"""A source: one piece of evidence that a visitor can open, question, compare and weigh."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.bundle.chips import Chips
from kiosk.bundle.date import Date
from kiosk.bundle.picture import Picture
from kiosk.bundle.recording import Recording
from kiosk.bundle.region import Region
from kiosk.bundle.transcript import SourcePage
from kiosk.bundle.wording import NOTHING, Wording


class Step(StrEnum):
    """The five steps of working as a historian, in their order."""

    LOOK = "look"
    READ = "read"
    QUESTION = "question"
    COMPARE = "compare"
    WEIGH = "weigh"


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question with answers to choose from; no answer is right. `note` is a historian's.

    `regions` has one entry for each answer: the part of the page it points at, or None.
    """

    question: Wording
    answers: tuple[Wording, ...] = ()
    note: Wording = NOTHING
    attribution: Wording = NOTHING
    regions: tuple[Region | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words of record with the document and reference that hold them."""

    words: Wording = NOTHING
    attribution: Wording = NOTHING


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop of a guided look: a named part of a page and a sentence about it."""

    name: Wording
    text: Wording
    region: Region | None = None


@dataclass(frozen=True, slots=True)
class Provenance:
    """Who made the source, when, where, why and for whom, and who holds it (Dublin Core terms).

    `language` is the BCP 47 tag of the source itself, which may differ from that of its texts.
    """

    creator: Wording = NOTHING
    date: Date = Date()
    place: Wording = NOTHING
    purpose: Wording = NOTHING
    audience: Wording = NOTHING
    kind: Wording = NOTHING
    nation: Wording = NOTHING
    medium: Wording = NOTHING
    extent: Wording = NOTHING
    held_by: Wording = NOTHING
    reference: Wording = NOTHING
    rights: str = ""
    credit: Wording = NOTHING
    language: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """`number` counts from 1 in the exhibit's order. `leans` is one of the exhibit's ends
    (lower case), `both` or empty: a tag for checking balance, never shown to visitors.
    `lenses` and `compare` hold identifiers known to exist.
    """

    id: str
    number: int
    title: Wording
    short_title: Wording
    provenance: Provenance = Provenance()
    key_line: Wording = NOTHING
    what_it_is: Wording = NOTHING
    background: Wording = NOTHING
    easy_words: Wording = NOTHING
    in_their_words: Quotation = Quotation()
    suggests: Wording = NOTHING
    limits: Wording = NOTHING
    references: Wording = NOTHING
    prompts: dict[Step, tuple[Prompt, ...]] = field(default_factory=dict)
    guided_look: tuple[Stop, ...] = ()
    pages: tuple[SourcePage, ...] = ()
    recordings: tuple[Recording, ...] = ()
    lenses: tuple[str, ...] = ()
    leans: str = ""
    compare: tuple[str, ...] = ()
    chips: Chips = Chips()

    @property
    def picture(self) -> Picture | None:
        """The picture that stands for the source: that of its first page that has one."""
        return next((page.picture for page in self.pages if page.picture), None)

    @property
    def is_film_only(self) -> bool:
        """Whether a film is all there is to see of it."""
        front = next(iter(self.recordings), None)
        return front is not None and front.is_film and self.picture is None
