"""In which versions the words of a page can be read, and which of them is in front."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.bundle.transcript import Reading, ReadingKind, SourcePage
from kiosk.bundle.wording import Wording


class VersionKind(StrEnum):
    """In the words and the language of the source, translated, or in plain words."""

    AS_WRITTEN = "transcript"
    TRANSLATION = "translation"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Version:
    """One way to read a page: a reading in one of its languages.

    `label` says what it is and `translator` who translated it, both empty where nothing says so.
    """

    kind: VersionKind
    reading: Reading
    language: str
    label: str = ""
    translator: str = ""


def versions(page: SourcePage, language: str, house: str) -> tuple[Version, ...]:
    """The versions for a visitor who reads `language`: as written, translated, in plain words.

    Without a translation into that language, the one into `house`, the language that the exhibit
    was written in, is offered. What is written in the visitor's language needs no translation.
    """
    found: list[Version] = []
    for reading in page.readings:
        if reading.kind is ReadingKind.PLAIN:
            found.append(_plain(reading, language))
        else:
            found += _written(reading, language, house)
    return tuple(found)


def version_in_front(offered: tuple[Version, ...], chosen: str, language: str) -> Version | None:
    """The version whose kind was chosen; without a choice one in the visitor's language."""
    in_front = [version for version in offered if version.kind == chosen]
    readable = [version for version in offered if version.language == language]
    return next(iter([*in_front, *readable, *offered]), None)


def _written(reading: Reading, language: str, house: str) -> list[Version]:
    own = reading.language
    target = _target(reading, language, house)
    label = _told_in(reading.label, house) if target == language else reading.label.text(language)
    found = [
        Version(VersionKind.AS_WRITTEN, reading, own, label, _told_in(reading.translator, own))
    ]
    if target:
        found.append(_translated(VersionKind.TRANSLATION, reading, target))
    return found


def _target(reading: Reading, language: str, house: str) -> str:
    """The language into which the words are translated for this visitor; empty without one."""
    known = {tag for line in reading.lines for tag, _ in line.words.texts} - {reading.language}
    if language == reading.language:
        return ""
    return next((tag for tag in (language, house) if tag in known), "")


def _plain(reading: Reading, language: str) -> Version:
    known = {tag for line in reading.lines for tag, _ in line.words.texts}
    shown = language if language in known else reading.language
    translator = _told_in(reading.translator, shown)
    return Version(VersionKind.PLAIN, reading, shown, reading.label.text(language), translator)


def _translated(kind: VersionKind, reading: Reading, language: str) -> Version:
    label, translator = (_told_in(w, language) for w in (reading.label, reading.translator))
    return Version(kind, reading, language, label, translator)


def _told_in(wording: Wording, language: str) -> str:
    """What was written in this very language: the words of another do not speak for it."""
    return next((text for tag, text in wording.texts if tag == language), "")
