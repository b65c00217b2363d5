"""Writing a tile pyramid as a stream, and reading a level of it back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyvips

from kiosk.imaging.derivative import TILES, Derivative

_SUFFIX = ".jpg[Q=84]"
_DIARY = "vips-properties.xml"
"""libvips notes the time and its version beside the tiles: no two runs would be equal."""


def write_tiles(
    image: pyvips.Image, folder: Path, edge: int, progress: Callable[[float], None]
) -> None:
    """Write `tiles/` with its info.json (IIIF Image API 3.0, level 0), a band of rows at a time.

    The address in info.json is relative; whoever publishes the folder puts the full one in.
    """

    def told(_: object, state: Any) -> None:
        progress(state.percent / 100)

    image.set_progress(True)
    image.signal_connect("eval", told)
    image.dzsave(
        str(folder / TILES),
        layout="iiif3",
        id=".",
        tile_size=edge,
        overlap=0,
        suffix=_SUFFIX,
        keep="none",
    )
    (folder / _DIARY).unlink()


def joined_level(derivative: Derivative, folder: Path, side: int) -> pyvips.Image:
    """The smallest level at least twice as long as `side` pixels (or the largest), in memory.

    Screen pictures are drawn from it: the original need not be decoded again, and halving hides
    that the tiles are JPEGs already.
    """
    ample = [
        index
        for index, level in enumerate(derivative.levels)
        if max(level.width, level.height) >= 2 * side
    ]
    index = ample[-1] if ample else 0
    level = derivative.levels[index]
    tiles = [
        pyvips.Image.jpegload(str(folder / derivative.tile_path(index, column, row)))
        for row in range(level.rows)
        for column in range(level.columns)
    ]
    joined = pyvips.Image.arrayjoin(tiles, across=level.columns)
    return joined.crop(0, 0, level.width, level.height).copy_memory()
