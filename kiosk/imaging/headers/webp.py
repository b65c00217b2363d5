"""The chunks of a WebP file (RFC 9649): size, orientation, animation, and its end."""

from __future__ import annotations

import io
import struct
from dataclasses import replace
from typing import BinaryIO

from kiosk.imaging.headers.exif import orientation_of
from kiosk.imaging.headers.taking import MOST_PARTS, broken, ended, take
from kiosk.imaging.picture_facts import PictureFacts

_ANIMATED = 0x02
_LARGEST_EXIF = 1 << 20


def read(file: BinaryIO) -> PictureFacts:
    """The facts of a WebP; raises PictureFault, also when its end is missing."""
    end = struct.unpack("<4xI4x", take(file, 12))[0] + 8
    if file.seek(0, io.SEEK_END) < end:
        raise ended()
    file.seek(12)
    facts: PictureFacts | None = None
    for _ in range(MOST_PARTS):
        if file.tell() + 8 > end:
            break
        kind, length = struct.unpack("<4sI", take(file, 8))
        start = file.tell()
        if facts is None:
            facts = _sized(kind, take(file, 10))
        elif kind == b"EXIF" and length <= _LARGEST_EXIF:
            facts = replace(facts, orientation=_orientation(take(file, length)))
        file.seek(start + length + length % 2)
    if facts is None:
        raise broken("the WebP holds no picture")
    return facts


def _orientation(block: bytes) -> int:
    return orientation_of(block.removeprefix(b"Exif\0\0"))


def _sized(kind: bytes, body: bytes) -> PictureFacts:
    if kind == b"VP8X":
        width, height = (int.from_bytes(body[at : at + 3], "little") + 1 for at in (4, 7))
        return PictureFacts("WEBP", width, height, several_frames=bool(body[0] & _ANIMATED))
    if kind == b"VP8L":
        bits = int.from_bytes(body[1:5], "little")
        return PictureFacts("WEBP", (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    if kind == b"VP8 ":
        width, height = struct.unpack("<6xHH", body)
        return PictureFacts("WEBP", width & 0x3FFF, height & 0x3FFF)
    raise broken("the WebP begins with an unknown chunk")
