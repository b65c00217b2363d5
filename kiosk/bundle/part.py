"""Which part of an exhibit a text is, told from its place in the bundle, and its sections."""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType


class Part(StrEnum):
    """The parts of an exhibit that have texts of their own."""

    EXHIBIT = "exhibit"
    CHAPTER = "chapter"
    PAGE = "page"
    SOURCE = "source"
    PICTURE = "picture"
    READING = "transcript"
    PERSON = "person"
    PLACE = "place"
    QUESTION = "question"
    WORD = "word"
    EVENT = "event"
    CHART = "chart"
    MAP = "map"
    UNKNOWN = "text"


_FOLDERS = MappingProxyType(
    {
        "people": Part.PERSON,
        "places": Part.PLACE,
        "questions": Part.QUESTION,
        "words": Part.WORD,
        "timeline": Part.EVENT,
        "charts": Part.CHART,
        "maps": Part.MAP,
        "attract": Part.PICTURE,
    }
)
_PICTURE = ("alt", "described")
_COMMON = ("text", "easy-words", "references")
_SOURCE = (
    *("key-line", *_COMMON, "what-it-is", "background", "in-their-words", "what-it-suggests"),
    *("limits", "look", "read", "question", "compare", "weigh", "guided-look"),
)
SECTIONS = MappingProxyType(
    {
        Part.EXHIBIT: ("key-line", *_COMMON, "lenses", "closing-line"),
        Part.CHAPTER: ("key-line", *_COMMON, *_PICTURE),
        Part.PAGE: ("key-line", *_COMMON, "more", "historians-disagree", *_PICTURE),
        Part.SOURCE: _SOURCE,
        Part.PICTURE: _PICTURE,
        Part.PERSON: (*_COMMON, "what-they-wanted", *_PICTURE),
        Part.PLACE: (*_COMMON, *_PICTURE),
        Part.QUESTION: (*_COMMON, "often-believed", "how-do-we-know"),
        Part.WORD: ("text",),
        Part.EVENT: ("text",),
        Part.CHART: ("key-line", *_COMMON, "what-it-shows", "described", "limits"),
        Part.MAP: ("key-line", *_COMMON, "what-it-shows", "limits", *_PICTURE),
    }
)


def part_of(inside: str) -> Part:
    """The part that the file at `inside` belongs to."""
    *folders, name = inside.lower().split("/")
    stem, _, rest = name.partition(".")
    if rest.startswith(("transcript.", "plain.")):
        return Part.READING
    if not folders:
        return Part.EXHIBIT if stem == "exhibit" else Part.UNKNOWN
    if folders[0] == "story":
        return Part.CHAPTER if stem == "chapter" else Part.PAGE
    if folders[0] == "sources":
        return _of_source(stem, len(folders))
    return _FOLDERS.get(folders[0], Part.UNKNOWN)


def _of_source(stem: str, depth: int) -> Part:
    """A text right under `sources/` serves a lone picture: both its words and a source's."""
    if depth == 1:
        return Part.UNKNOWN
    return Part.SOURCE if stem == "source" else Part.PICTURE
