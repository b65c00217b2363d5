"""A text that a visitor can read and search for, and how passages are said of a thing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from kiosk.bundle import markdown
from kiosk.bundle.picture import Picture
from kiosk.bundle.wording import Wording

HOME = "/home"
EVIDENCE = "/evidence"
"""What stands on the desk and on the wall; no chapter has a name with a stroke at its start."""


class Topic(StrEnum):
    """What a passage is about, by the group its hit stands in."""

    SOURCE = "sources"
    PERSON = "people"
    WORD = "words"
    PAGE = "pages"
    EVENT = "events"
    QUESTION = "questions"
    PLACE = "places"
    CHART = "charts"
    MAP = "maps"


class Weight(IntEnum):
    """How much a passage says about its thing, the most first."""

    NAME = 0
    KEY_LINE = 1
    TEXT = 2
    LINE = 3


@dataclass(frozen=True, slots=True)
class Passage:
    """`item` names the thing within its topic: an identifier, "chapter/page" or an event's number.

    `language` is a BCP 47 tag. `page` and `line` count from 0 and are -1 where the text is no line
    of a transcript; `reading` is then "". `step` is where a source shows it. `mark` names the mark
    of a map that the text stands for. Words of a recording have the `moment` they begin (seconds,
    else -1) and the number of their recording as `page`.
    """

    topic: Topic
    item: str
    weight: Weight
    language: str
    text: str
    page: int = -1
    line: int = -1
    reading: str = ""
    step: str = ""
    mark: str = ""
    moment: float = -1.0


@dataclass(frozen=True, slots=True)
class Subject:
    """What passages are said about; of a map, the mark, if it is about one."""

    topic: Topic
    item: str
    mark: str = ""

    def names(self, *wordings: Wording) -> Iterator[Passage]:
        """Names and titles."""
        return self._told(Weight.NAME, wordings, "")

    def key_lines(self, *wordings: Wording, step: str = "") -> Iterator[Passage]:
        """Sentences that stand for the whole."""
        return self._told(Weight.KEY_LINE, wordings, step)

    def texts(self, *wordings: Wording, step: str = "") -> Iterator[Passage]:
        """Everything else."""
        return self._told(Weight.TEXT, wordings, step)

    def picture(self, picture: Picture | None) -> Iterator[Passage]:
        """The words that stand for a picture and below it."""
        if picture:
            yield from self.texts(picture.alt, picture.described, picture.caption, picture.credit)

    def _told(self, weight: Weight, wordings: tuple[Wording, ...], step: str) -> Iterator[Passage]:
        for wording in wordings:
            for language, text in wording.texts:
                if words := markdown.plain(text).strip():
                    about = (self.topic, self.item, weight, language, words)
                    yield Passage(*about, step=step, mark=self.mark)
