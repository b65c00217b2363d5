"""The chunks of a PNG file (PNG, third edition): size, orientation, animation, and its end."""

from __future__ import annotations

import struct
from dataclasses import replace
from typing import BinaryIO

from kiosk.imaging.headers.exif import orientation_of
from kiosk.imaging.headers.taking import MOST_PARTS, broken, skip, take
from kiosk.imaging.picture_facts import PictureFacts

_CHECKSUM = 4
_LARGEST_EXIF = 1 << 20


def read(file: BinaryIO) -> PictureFacts:
    """The facts of a PNG; raises PictureFault, also when the last chunk is missing."""
    skip(file, 8)
    facts = _sized(take(file, 8 + 13 + _CHECKSUM))
    for _ in range(MOST_PARTS):
        length, kind = struct.unpack(">I4s", take(file, 8))
        if kind == b"IEND":
            return facts
        if kind == b"acTL":
            facts = replace(facts, several_frames=True)
        if kind == b"eXIf" and length <= _LARGEST_EXIF:
            facts = replace(facts, orientation=orientation_of(take(file, length)))
            length = 0
        skip(file, length + _CHECKSUM)
    raise broken("the PNG has too many chunks")


def _sized(chunk: bytes) -> PictureFacts:
    length, kind, width, height, interlaced = struct.unpack_from(">I4sII4xB", chunk)
    if (length, kind) != (13, b"IHDR"):
        raise broken("the PNG does not begin with its size")
    return PictureFacts("PNG", width, height, stored_by_rows=interlaced == 0)
