"""Turning a picture upright (EXIF orientation, TIFF 6.0 tag 274)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pyvips

from kiosk.imaging.picture_facts import ROW_ORDER

_TURNS: dict[int, Callable[[pyvips.Image], pyvips.Image]] = {
    1: lambda image: image,
    2: lambda image: image.fliphor(),
    3: lambda image: image.rot180(),
    4: lambda image: image.flipver(),
    5: lambda image: image.rot90().fliphor(),
    6: lambda image: image.rot90(),
    7: lambda image: image.rot270().fliphor(),
    8: lambda image: image.rot270(),
}
_IN_MEMORY_BYTES = 64 * 1024 * 1024
_RAW = "turning.raw"


@contextmanager
def upright(image: pyvips.Image, orientation: int, folder: Path) -> Iterator[pyvips.Image]:
    """The stream `image` (three bands, eight bits) turned upright.

    A turn needs the last row first, so the pixels are laid down before: in memory when they are
    few, else as a raw file in `folder` that is gone afterwards.
    """
    turn = _TURNS[orientation]
    if orientation in ROW_ORDER:
        yield turn(image)
    elif image.width * image.height * image.bands <= _IN_MEMORY_BYTES:
        yield turn(image.copy_memory())
    else:
        with _laid_down(image, folder / _RAW) as laid:
            yield turn(laid)


@contextmanager
def _laid_down(image: pyvips.Image, path: Path) -> Iterator[pyvips.Image]:
    image.rawsave(str(path))
    yield pyvips.Image.rawload(
        str(path), image.width, image.height, image.bands, interpretation="srgb"
    )
    path.unlink()
