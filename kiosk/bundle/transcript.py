"""The words of a source's page, in one or more readings, tied to its picture."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.bundle.picture import Picture
from kiosk.bundle.region import Region
from kiosk.bundle.wording import NOTHING, Wording


class ReadingKind(StrEnum):
    """As written (`p1.transcript.md`) or in plain words (`p1.plain.md`)."""

    AS_WRITTEN = "transcript"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class WordBox:
    """A word as a machine read it, and where it stands on the picture."""

    text: str
    region: Region


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the page. A remark is the editor's, written in square brackets.

    `moment` is the start and end of the line in a recording, in seconds; `boxes` are its words in
    reading order, as far as a machine found them.
    """

    words: Wording
    region: Region | None = None
    remark: bool = False
    moment: tuple[float, float] | None = None
    boxes: tuple[WordBox, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """One version of a transcript; `label` is shown to visitors, `made_from` names its source.

    `machine` says that a machine read the words and nobody has corrected them.
    """

    kind: ReadingKind
    lines: tuple[Line, ...]
    label: Wording = NOTHING
    translator: Wording = NOTHING
    made_from: Wording = NOTHING
    language: str = ""
    machine: bool = False


@dataclass(frozen=True, slots=True)
class SourcePage:
    """One page of a source: the picture (if any) and its readings, as written before plain."""

    stem: str
    picture: Picture | None = None
    readings: tuple[Reading, ...] = ()
