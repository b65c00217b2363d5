"""The geometry of a tile pyramid: IIIF Image API 3.0, compliance level 0.

Level 0 is the picture itself; every next level halves it (rounding up) until one tile holds it
all. Tiles do not overlap; those at the right and bottom edge are smaller.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Level:
    """One level: its own size in pixels and its grid of tiles."""

    scale_factor: int
    width: int
    height: int
    columns: int
    rows: int


def _level(width: int, height: int, scale_factor: int, tile_edge: int) -> Level:
    across, down = -(-width // scale_factor), -(-height // scale_factor)
    return Level(scale_factor, across, down, -(-across // tile_edge), -(-down // tile_edge))


def _descend(width: int, height: int, tile_edge: int) -> Iterator[Level]:
    level = _level(width, height, 1, tile_edge)
    yield level
    while level.columns * level.rows > 1:
        level = _level(width, height, level.scale_factor * 2, tile_edge)
        yield level


def levels_of(width: int, height: int, tile_edge: int) -> tuple[Level, ...]:
    """The levels of a picture of this size (pixels), largest first."""
    return tuple(_descend(width, height, tile_edge))


def tile_path(width: int, height: int, tile_edge: int, level: Level, column: int, row: int) -> str:
    """The path of one tile below the derivative's folder: region, size, rotation, quality.

    A tile that holds the whole picture is written `full`, the canonical form of the standard.
    Raises IndexError for a tile outside the level.
    """
    if not (0 <= column < level.columns and 0 <= row < level.rows):
        raise IndexError(f"no tile {column},{row} in {level}")
    if level.columns * level.rows == 1:
        return f"tiles/full/{level.width},{level.height}/0/default.jpg"
    span = tile_edge * level.scale_factor
    x, y = column * span, row * span
    w, h = min(span, width - x), min(span, height - y)
    across, down = -(-w // level.scale_factor), -(-h // level.scale_factor)
    return f"tiles/{x},{y},{w},{h}/{across},{down}/0/default.jpg"
