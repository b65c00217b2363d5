"""The blocks of a GIF file (GIF89a): size, whether a second frame follows, and its end."""

from __future__ import annotations

import struct
from dataclasses import replace
from typing import BinaryIO

from kiosk.imaging.headers.taking import MOST_PARTS, broken, skip, take
from kiosk.imaging.picture_facts import PictureFacts

_LONGEST = 4_000_000
_IMAGE, _EXTENSION, _TRAILER = 0x2C, 0x21, 0x3B


def read(file: BinaryIO) -> PictureFacts:
    """The facts of a GIF; raises PictureFault, also when its end is missing."""
    skip(file, 6)
    width, height, packed, _, _ = struct.unpack("<HHBBB", take(file, 7))
    _skip_colours(file, packed)
    facts = PictureFacts("GIF", width, height)
    frames = 0
    for _ in range(MOST_PARTS):
        block = take(file, 1)[0]
        if block == _TRAILER:
            return facts
        frames += block == _IMAGE
        if frames > 1:
            return replace(facts, several_frames=True)
        _skip_block(file, block)
    raise broken("the GIF has too many blocks")


def _skip_block(file: BinaryIO, block: int) -> None:
    if block == _IMAGE:
        _skip_colours(file, take(file, 9)[8])
    elif block != _EXTENSION:
        raise broken("the GIF has an unknown block")
    skip(file, 1)
    for _ in range(_LONGEST):
        length = take(file, 1)[0]
        if not length:
            return
        skip(file, length)
    raise broken("the GIF has a block without an end")


def _skip_colours(file: BinaryIO, packed: int) -> None:
    if packed & 0x80:
        skip(file, 3 * (2 << (packed & 7)))
