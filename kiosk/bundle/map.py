"""A map: a picture of the land without words, and the marks that stand on it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.bundle.picture import Picture
from kiosk.bundle.wording import NOTHING, Wording


class MarkKind(StrEnum):
    """The signs of a map: points first, then ways and reaches, then names without a sign."""

    PLACE = "place"
    SITE = "site"
    UNBUILT_SITE = "unbuilt-site"
    BASE = "base"
    EVENT = "event"
    STATION = "station"
    LINE = "line"
    BROKEN_LINE = "broken-line"
    CIRCLE = "circle"
    SEA = "sea"
    LAND = "land"


@dataclass(frozen=True, slots=True)
class MapMark:
    """Something on a map.

    `points` are in percent of the picture's width and height: one for a sign, a circle or a name,
    two or more for a line. `radius` is in percent of the width: of a circle, or of the ring in
    which a point lies when its place is not certain. `least` and `most` are the radii between
    which a circle's true one lies; both 0 where nobody doubts it.
    """

    id: str
    kind: MarkKind
    label: Wording
    points: tuple[tuple[float, float], ...]
    text: Wording = NOTHING
    radius: float = 0.0
    least: float = 0.0
    most: float = 0.0


@dataclass(frozen=True, slots=True)
class Map:
    """`marks` stand in the order of their weight: where labels would touch, the first is shown."""

    id: str
    title: Wording
    picture: Picture
    marks: tuple[MapMark, ...] = ()
    key_line: Wording = NOTHING
    shows: Wording = NOTHING
    easy_words: Wording = NOTHING
    references: Wording = NOTHING
    limits: Wording = NOTHING
