"""The story: chapters in order, each with a sub-question and a few pages."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.bundle.chips import Chips
from kiosk.bundle.picture import Picture
from kiosk.bundle.wording import NOTHING, Wording


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a chapter in three layers: key line, text, more. `easy_words` replaces text."""

    id: str
    title: Wording
    key_line: Wording = NOTHING
    text: Wording = NOTHING
    more: Wording = NOTHING
    easy_words: Wording = NOTHING
    historians_disagree: Wording = NOTHING
    references: Wording = NOTHING
    picture: Picture | None = None
    chips: Chips = Chips()


@dataclass(frozen=True, slots=True)
class Chapter:
    """A sub-question of the exhibit; `number` counts from 1."""

    id: str
    number: int
    title: Wording
    key_line: Wording = NOTHING
    text: Wording = NOTHING
    easy_words: Wording = NOTHING
    references: Wording = NOTHING
    picture: Picture | None = None
    pages: tuple[Page, ...] = ()
    chips: Chips = Chips()
