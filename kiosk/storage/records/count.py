"""What can be counted, and how a piece of it is put down."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Kind(StrEnum):
    """What a sum is of; its option says which."""

    STANCE = "stance"
    VERDICT = "verdict"
    SHIFT = "shift"
    CITED = "cited"
    VISITS = "visits"
    LENGTH = "length"
    OPENED = "opened"
    DWELL = "dwell"
    LANGUAGE = "language"
    ACCESS = "access"
    ENDED = "ended"
    SOUGHT = "sought"


@dataclass(frozen=True, slots=True)
class Count:
    """So much more (or less, when `by` is negative) of an option of a kind."""

    kind: Kind
    option: str
    by: int = 1


@dataclass(frozen=True, slots=True)
class Edition:
    """An exhibit with one question and one set of answers; sums of two editions never mix.

    `name` tells editions of an exhibit apart, `version` is the curator's word for it, `answers`
    are the texts in the exhibit's own language, by which old sums stay readable.
    """

    exhibit: str
    name: str
    version: str = ""
    question: str = ""
    answers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """Counts that are put down together or not at all. `day` is None when no day can be told."""

    edition: Edition
    day: date | None
    counts: tuple[Count, ...]
