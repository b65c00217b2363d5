"""The pictures made for this screen from one original."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

from kiosk.imaging import pyramid
from kiosk.imaging.pyramid import Level

SCREEN = "screen.jpg"
THUMBNAIL = "thumbnail.jpg"
TILES = "tiles"
RECORD = "derivative.json"


@dataclass(frozen=True, slots=True)
class Derivative:
    """What lies in a derivative's folder; all paths are relative to it and use `/`.

    `width` and `height` are the upright full size in pixels, which is what regions refer to.
    `levels` is empty when there is no pyramid. `notes` say in English what a curator should know,
    such as "first frame only".
    """

    width: int
    height: int
    screen: str = SCREEN
    thumbnail: str = THUMBNAIL
    levels: tuple[Level, ...] = ()
    notes: tuple[str, ...] = ()
    tile_edge: int = 512

    def tile_path(self, level: int, column: int, row: int) -> str:
        """The path of a tile; `level` counts from 0, the full size. Raises IndexError outside."""
        if not 0 <= level < len(self.levels):
            raise IndexError(f"no level {level} of {len(self.levels)}")
        chosen = self.levels[level]
        return pyramid.tile_path(self.width, self.height, self.tile_edge, chosen, column, row)

    def to_json(self) -> str:
        """The text of derivative.json."""
        return json.dumps(asdict(self), indent=1) + "\n"

    @classmethod
    def from_json(cls, text: str) -> Derivative:
        """The derivative of a derivative.json; raises ValueError for anything else.

        The levels are worked out anew from the size: a damaged record cannot name a file that
        the folder of a derivative does not hold.
        """
        record = _record(text)
        width, height, edge = (_pixels(record, key) for key in ("width", "height", "tile_edge"))
        levels = pyramid.levels_of(width, height, edge) if record.get("levels") else ()
        made = cls(width, height, levels=levels, notes=_notes(record), tile_edge=edge)
        if json.loads(made.to_json()) != record:
            raise ValueError("not the record of a derivative")
        return made


@dataclass(frozen=True, slots=True)
class Made:
    """The happy answer of `Worker.make`."""

    derivative: Derivative


def _record(text: str) -> dict[str, Any]:
    try:
        record = json.loads(text)
    except RecursionError as deep:
        raise ValueError("not the record of a derivative") from deep
    if not isinstance(record, dict):
        raise ValueError("not the record of a derivative")
    return record


def _pixels(record: dict[str, Any], key: str) -> int:
    value = record.get(key)
    if type(value) is not int or not 1 <= value <= 10_000_000:
        raise ValueError(f"{key} is not a number of pixels")
    return value


def _notes(record: dict[str, Any]) -> tuple[str, ...]:
    notes = record.get("notes")
    if not isinstance(notes, list) or not all(isinstance(note, str) for note in notes):
        raise ValueError("notes is not a list of sentences")
    return tuple(notes)
