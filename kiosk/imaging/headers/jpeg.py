"""The header of a JPEG file (ITU-T T.81, annex B): size, EXIF orientation, further pictures."""

from __future__ import annotations

import struct
from dataclasses import replace
from typing import BinaryIO

from kiosk.imaging.headers.exif import orientation_of
from kiosk.imaging.headers.taking import MOST_PARTS, broken, skip, take
from kiosk.imaging.picture_facts import PictureFacts

_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_SEQUENTIAL = frozenset((0xC0, 0xC1, 0xC9))
_ALONE = frozenset(range(0xD0, 0xD9)) | {0x01}
_EXIF, _SEVERAL, _SCAN = 0xE1, 0xE2, 0xDA


def read(file: BinaryIO) -> PictureFacts:
    """The facts of a JPEG; raises PictureFault."""
    skip(file, 2)
    facts = PictureFacts("JPEG", 0, 0)
    for _ in range(MOST_PARTS):
        marker = _marker(file)
        if marker in _ALONE:
            continue
        length = struct.unpack(">H", take(file, 2))[0] - 2
        if marker in _FRAMES and length >= 6:
            return _framed(facts, take(file, 5), marker in _SEQUENTIAL)
        if marker == _SCAN or length < 0:
            break
        facts = _noted(facts, marker, file, length)
    raise broken("the JPEG does not say how large it is")


def _marker(file: BinaryIO) -> int:
    if take(file, 1) != b"\xff":
        raise broken("the JPEG has stray bytes in its header")
    marker = 0xFF
    while marker == 0xFF:
        marker = take(file, 1)[0]
    return marker


def _framed(facts: PictureFacts, frame: bytes, by_rows: bool) -> PictureFacts:
    height, width = struct.unpack(">HH", frame[1:])
    return replace(facts, stored_width=width, stored_height=height, stored_by_rows=by_rows)


def _noted(facts: PictureFacts, marker: int, file: BinaryIO, length: int) -> PictureFacts:
    if marker not in (_EXIF, _SEVERAL):
        skip(file, length)
        return facts
    body = take(file, length)
    if body.startswith(b"Exif\0"):
        return replace(facts, orientation=orientation_of(body[6:]))
    if body.startswith(b"MPF\0"):
        return replace(facts, several_frames=True)
    return facts
